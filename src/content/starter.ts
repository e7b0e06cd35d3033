import { Temporal } from 'temporal-polyfill';
import { Document } from 'yaml';
import { messages } from '../i18n/messages.ts';
import { canonicalText, joinFile } from './canonical.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';

/** What a new file is begun with. */
export interface Beginning {
  name: string;
  /** The language that it is written in. */
  lang: string;
  /** Today on the place's calendar, `2026-11-24`. */
  today: string;
}

interface Draft {
  fields: Record<string, unknown>;
  note?: string;
  body?: string;
}

const friday = 5;

/** The first Friday that leaves a week to invite people. */
function fridayAfter(today: string): string {
  const soon = Temporal.PlainDate.from(today).add({ days: 7 });
  return soon.add({ days: (friday - soon.dayOfWeek + 7) % 7 }).toString();
}

const drafts: { [K in KindName]: (beginning: Beginning) => Draft } = {
  people: ({ name, lang, today }) => {
    const { note, role, body } = messages(lang).starters.person;
    const consent = { on: today, photo: false, introductions: false };
    return {
      fields: { name, role, membership: 'resident', since: today.slice(0, 7), consent, hidden: true },
      note,
      body,
    };
  },
  events: ({ name, lang, today }) => {
    const { note, summary, place, body } = messages(lang).starters.event;
    const fields = {
      title: name,
      summary,
      start: `${fridayAfter(today)}T13:00`,
      duration: 60,
      place: { name: place },
      capacity: 20,
    };
    return { fields, note, body };
  },
  badges: ({ name, lang }) => {
    const { note, description, body } = messages(lang).starters.badge;
    return { fields: { name, description, icon: '🏅', colour: 'tomato' }, note, body };
  },
  projects: ({ name, lang, today }) => {
    const { note, summary, stage, body } = messages(lang).starters.project;
    return { fields: { title: name, summary, stage, since: today.slice(0, 7) }, note, body };
  },
  updates: ({ name, lang, today }) => {
    const { note, body } = messages(lang).starters.update;
    return { fields: { title: name, date: today }, note, body };
  },
  forms: ({ name, lang }) => {
    const { question, last, body } = messages(lang).starters.form;
    const questions = [
      { id: 'first', kind: 'paragraph', label: question, required: true },
      { id: 'more', kind: 'paragraph', label: last },
    ];
    return { fields: { title: name, questions }, body };
  },
  skills: ({ name, lang }) => ({ fields: { name }, note: messages(lang).starters.skill.note }),
  pages: ({ name, lang }) => ({ fields: { title: name }, body: messages(lang).starters.page.body }),
};

/** The whole text of a content file, in the one style of the house. */
export function fileText(
  kind: Pick<Kind, 'schema'>,
  fields: Record<string, unknown>,
  body = '',
  note?: string,
): string {
  const document = new Document(fields);
  if (note && document.contents) {
    document.contents.commentBefore = note
      .split('\n')
      .map((line) => ` ${line}`)
      .join('\n');
  }
  return canonicalText(joinFile({ document, body }), kind);
}

/**
 * A new file of a kind to begin with: it passes the check, and the check names what is left to fill in. A person is hidden in
 * it, since nobody is published before they have said yes.
 */
export function starterText(kind: KindName, beginning: Beginning): string {
  const { fields, note, body } = drafts[kind](beginning);
  return fileText(kinds[kind], fields, body, note);
}
