import { messages } from '../i18n/messages.ts';
import { cardsOf } from './change.ts';
import { interviewQuestions, linkNames } from './fields.ts';
import { contentFile } from './front-matter.ts';
import { markdownText, questionHeading } from './markdown-text.ts';
import type { Proposal, ProposalAnswers } from './types.ts';

/** A new file, and the same as a translation: what its writer's language says, without what is the same in all. */
export interface NewFile {
  whole: string;
  translation: string;
}

const one = (answers: ProposalAnswers, name: string): string | undefined => {
  const value = answers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const many = (answers: ProposalAnswers, name: string): string[] => [answers[name] ?? []].flat();
const yes = (answers: ProposalAnswers, name: string): boolean => answers[name] === 'yes';

/** The questions that were answered, and the answers as text. */
function interview({ answers, locale }: Proposal): string {
  const words = messages(locale).proposals.questions;
  return interviewQuestions
    .flatMap((name) => {
      const answer = one(answers, name);
      return answer ? [`${questionHeading(words[name])}\n\n${markdownText(answer)}`] : [];
    })
    .join('\n\n');
}

/** The page of somebody who joins; fields stand in the order of the schema. */
export function newProfile(proposal: Proposal): NewFile {
  const { answers, on } = proposal;
  const links = Object.fromEntries(
    linkNames.flatMap((name) => (one(answers, name) ? [[name, one(answers, name)]] : [])),
  );
  const own = {
    offers: cardsOf(many(answers, 'offers'), on),
    needs: cardsOf(many(answers, 'needs'), on),
  };
  const said = { role: one(answers, 'role'), organization: one(answers, 'organization') };
  const body = interview(proposal);
  const whole = contentFile(
    {
      name: one(answers, 'name'),
      role: said.role,
      membership: one(answers, 'membership'),
      occupation: one(answers, 'occupation'),
      organization: said.organization,
      floor: one(answers, 'floor'),
      since: on.slice(0, 7),
      skills: many(answers, 'skills'),
      ...own,
      links: Object.keys(links).length > 0 ? links : undefined,
      consent: {
        on,
        photo: yes(answers, 'photo'),
        ...(yes(answers, 'search') ? {} : { search: false }),
        introductions: yes(answers, 'introductions'),
      },
    },
    body,
  );
  const texts = { offers: many(answers, 'offers'), needs: many(answers, 'needs') };
  return { whole, translation: contentFile({ ...said, ...texts }, body) };
}

/** News of a project. */
export function newUpdate({ answers, on }: Proposal): NewFile {
  const title = one(answers, 'title');
  const body = markdownText(one(answers, 'news') ?? '');
  return {
    whole: contentFile({ title, date: on, project: one(answers, 'project') }, body),
    translation: contentFile({ title }, body),
  };
}

/** An event that takes place once. */
export function newEvent({ answers }: Proposal): NewFile {
  const host = one(answers, 'host');
  const place = { name: one(answers, 'place'), floor: one(answers, 'floor') };
  const said = { title: one(answers, 'title'), summary: one(answers, 'summary') };
  const body = markdownText(one(answers, 'story') ?? '');
  const seats = one(answers, 'seats');
  const where = place.name
    ? { place: { name: place.name, ...(place.floor ? { floor: place.floor } : {}) } }
    : place.floor
      ? { place: { name: place.floor } }
      : {};
  return {
    whole: contentFile(
      {
        ...said,
        start: `${one(answers, 'date')}T${one(answers, 'time')}`,
        duration: Number(one(answers, 'minutes')),
        ...where,
        hosts: host ? [host] : [],
        capacity: seats ? Number(seats) : undefined,
      },
      body,
    ),
    translation: contentFile(said, body),
  };
}
