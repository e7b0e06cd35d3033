import { styledText } from '../content/canonical.ts';
import type { KindName } from '../content/kinds.ts';
import { fieldOrder } from '../content/structure.ts';
import type { Structures } from '../content/structures.ts';
import { messages } from '../i18n/messages.ts';
import { changedProfile, changedSince, changedTranslation, withCard } from './change.ts';
import { hostedDate } from './hosted-date.ts';
import { freeId, idOf } from './ids.ts';
import { referrersOf, withoutPerson } from './leave.ts';
import { newEvent, newProfile, newUpdate } from './new-files.ts';
import type { Plan, PlannedFile, Proposal, Sources } from './types.ts';

/** What the place's own files say, as far as a plan needs it. */
export interface PlanContext {
  /** The default one first. */
  languages: readonly string[];
  /** Names of people by their id. */
  names: Readonly<Record<string, string>>;
  structures: Structures;
}

const text = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';
const path = (folder: string, id: string, lang?: string): string =>
  `content/${folder}/${id}${lang ? `.${lang}` : ''}.md`;

/** Never without a letter: a name in another script gets a part of the proposal's own id. */
const named = (proposal: Proposal, name: string, prefix = ''): string =>
  `${prefix}${idOf(name, `page-${proposal.id.slice(0, 8)}`)}`;

const mostOfAName = 5;

/** Every file that a plan may read or write: what has to be at hand for `planOf`. */
export function pathsOf(proposal: Proposal, { languages }: PlanContext, sources: Sources): string[] {
  const { kind, answers, on } = proposal;
  const others = languages.slice(1);
  const candidates = (folder: string, id: string): string[] =>
    Array.from({ length: mostOfAName }, (_, n) => path(folder, n === 0 ? id : `${id}-${n + 1}`));
  const profile = (id: string): string[] => [
    path('people', id),
    ...others.map((lang) => path('people', id, lang)),
  ];
  switch (kind) {
    case 'join':
      return candidates('people', named(proposal, text(answers.name)));
    case 'update':
      return candidates('updates', named(proposal, text(answers.title), `${on}-`));
    case 'event':
      return candidates('events', named(proposal, text(answers.title)));
    case 'host':
      return [path('events', text(answers.event))];
    case 'leave': {
      const id = text(answers.person);
      return [...profile(id), ...referrersOf(id, sources)];
    }
    default:
      return profile(proposal.subject ?? text(answers.person));
  }
}

/** A page in the language of its writer: the original that every language falls back to, and the same words as that translation. */
function created(
  folder: string,
  id: string,
  whole: string,
  translation: string,
  lang?: string,
): PlannedFile[] {
  const original = { path: path(folder, id), after: whole };
  return lang ? [original, { path: path(folder, id, lang), after: translation }] : [original];
}

const edited = (file: string, before: string, after: string): PlannedFile[] =>
  before === after ? [] : [{ path: file, before, after }];

function changePlan(proposal: Proposal, context: PlanContext, sources: Sources): Plan {
  const id = proposal.subject ?? '';
  const file = path('people', id);
  const before = sources[file];
  if (before === undefined) return { files: [], conflicts: [file] };
  const { answers, was = {}, on } = proposal;
  const order = fieldOrder(context.structures.people);
  const translations = context.languages.slice(1).flatMap((lang) => {
    const one = path('people', id, lang);
    const known = sources[one];
    return known === undefined
      ? []
      : edited(one, known, changedTranslation(known, before, answers, on, order));
  });
  return {
    files: [...edited(file, before, changedProfile(before, answers, on, order)), ...translations],
    conflicts: changedSince(before, answers, was),
  };
}

function leavePlan({ answers }: Proposal, { languages }: PlanContext, sources: Sources): Plan {
  const id = text(answers.person);
  const own = [path('people', id), ...languages.slice(1).map((lang) => path('people', id, lang))];
  const files = own.flatMap((one): PlannedFile[] =>
    sources[one] === undefined ? [] : [{ path: one, before: sources[one] }],
  );
  const others = Object.keys(sources).flatMap((one) => {
    const before = sources[one];
    if (own.includes(one) || before === undefined) return [];
    return edited(one, before, withoutPerson(one, before, id));
  });
  return { files: [...files, ...others], conflicts: [] };
}

function cardPlan({ answers, on }: Proposal, { structures }: PlanContext, sources: Sources): Plan {
  const file = path('people', text(answers.person));
  const before = sources[file];
  if (before === undefined) return { files: [], conflicts: [file] };
  const kind = text(answers.card) === 'offers' ? 'offers' : 'needs';
  const after = withCard(before, kind, text(answers.text), on, fieldOrder(structures.people));
  return { files: edited(file, before, after), conflicts: [] };
}

function hostPlan({ answers, locale }: Proposal, context: PlanContext, sources: Sources): Plan {
  const { names, structures } = context;
  const file = path('events', text(answers.event));
  const before = sources[file];
  if (before === undefined) return { files: [], conflicts: [file] };
  const words = messages(locale).proposals;
  const name = names[text(answers.person)] ?? text(answers.person);
  const note = words.hostedBy(name, text(answers.text));
  const after = hostedDate(before, text(answers.date), note, fieldOrder(structures.events));
  return after === undefined
    ? { files: [], conflicts: ['date'] }
    : { files: edited(file, before, after), conflicts: [] };
}

/** A file as the editor would write it, so that the next edit changes the lines of that edit alone. */
function canonical(file: PlannedFile, structures: Structures): PlannedFile {
  const folder = file.path.split('/')[1] ?? '';
  const structure = Object.hasOwn(structures, folder) ? structures[folder as KindName] : structures.site;
  return file.after === undefined ? file : { ...file, after: styledText(file.after, structure) };
}

/**
 * What a proposal would make of the content, in the house's own style. Pure: the same proposal and the same files give the same plan.
 *
 * @param sources the files of `pathsOf`, as far as they exist
 */
export function planOf(proposal: Proposal, context: PlanContext, sources: Sources): Plan {
  const { files, conflicts } = roughPlan(proposal, context, sources);
  return { files: files.map((file) => canonical(file, context.structures)), conflicts };
}

function roughPlan(proposal: Proposal, context: PlanContext, sources: Sources): Plan {
  const { kind, answers, locale, on } = proposal;
  const lang = locale === context.languages[0] ? undefined : locale;
  const free = (folder: string, id: string): string =>
    freeId(id, (candidate) => sources[path(folder, candidate)] !== undefined);
  switch (kind) {
    case 'join': {
      const id = free('people', named(proposal, text(answers.name)));
      const { whole, translation } = newProfile(proposal);
      return { files: created('people', id, whole, translation, lang), conflicts: [] };
    }
    case 'update': {
      const id = free('updates', named(proposal, text(answers.title), `${on}-`));
      const { whole, translation } = newUpdate(proposal);
      return { files: created('updates', id, whole, translation, lang), conflicts: [] };
    }
    case 'event': {
      const id = free('events', named(proposal, text(answers.title)));
      const { whole, translation } = newEvent(proposal);
      return { files: created('events', id, whole, translation, lang), conflicts: [] };
    }
    case 'change':
      return changePlan(proposal, context, sources);
    case 'leave':
      return leavePlan(proposal, context, sources);
    case 'card':
      return cardPlan(proposal, context, sources);
    case 'host':
      return hostPlan(proposal, context, sources);
  }
}
