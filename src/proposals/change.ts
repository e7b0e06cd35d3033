import { dayAfter } from './day-after.ts';
import { cardDays, linkNames } from './fields.ts';
import { EditedFile, fieldsOf, parted } from './front-matter.ts';
import { changedBody } from './markdown-text.ts';
import { sameValue } from './same-value.ts';
import { cardText, shownProfile } from './shown.ts';
import type { ProposalAnswers } from './types.ts';

/** The names of a profile's fields, in the order in which they stand. */
type Order = readonly string[];

const links: readonly string[] = linkNames;
const consents: readonly string[] = ['photo', 'search', 'introductions'];

/** Cards as they are written: one that was there keeps its day, a new one fades after sixty. */
export function cardsOf(texts: readonly string[], on: string, before: unknown = []): unknown[] {
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return texts.map(
    (text) =>
      known.find((card) => sameValue(cardText(card), text)) ?? { text, until: dayAfter(on, cardDays) },
  );
}

function setField(file: EditedFile, name: string, value: string | string[], { data, on }: Edited): void {
  if (links.includes(name)) file.set(['links', name], value);
  else if (consents.includes(name)) file.set(['consent', name], value === 'yes');
  else if (name === 'offers' || name === 'needs') file.set([name], cardsOf([value].flat(), on, data[name]));
  else file.set([name], value);
}

interface Edited {
  data: Record<string, unknown>;
  on: string;
}

/** Two consents, each with its day: `on` is that of the page, the photo's stands in the note when it came or went later. */
function datePhoto(file: EditedFile, answers: ProposalAnswers, { data, on }: Edited): void {
  if (answers.photo === undefined) return;
  const consent = data.consent;
  const note: unknown = typeof consent === 'object' && consent !== null ? Reflect.get(consent, 'note') : '';
  const said = `Photo : ${answers.photo === 'yes' ? 'oui' : 'non'}, ${on}.`;
  file.set(['consent', 'note'], typeof note === 'string' && note !== '' ? `${note} ${said}` : said);
  if (answers.photo !== 'yes') for (const field of ['photo', 'photoAlt']) file.set([field], undefined);
}

/** All cards that fade stay as long as a new one; a day that is further away stays. */
function renewCards(file: EditedFile, on: string): void {
  const data = fieldsOf(file.text());
  const last = dayAfter(on, cardDays);
  for (const name of ['offers', 'needs']) {
    const cards: unknown = data[name];
    if (!Array.isArray(cards)) continue;
    const kept = cards.map((card: unknown) => {
      const until = typeof card === 'object' && card !== null ? Reflect.get(card, 'until') : undefined;
      return typeof until === 'string' && until < last ? { text: cardText(card), until: last } : card;
    });
    file.set([name], kept);
  }
}

/** The fields of a profile that somebody else has changed since the form showed them, to something else than is asked for. */
export function changedSince(text: string, answers: ProposalAnswers, was: ProposalAnswers): string[] {
  const now = shownProfile(text);
  return Object.keys(was).filter(
    (name) => !sameValue(now[name], was[name]) && !sameValue(now[name], answers[name]),
  );
}

/** A profile with the fields that were changed; all other lines stay as they are. */
export function changedProfile(text: string, answers: ProposalAnswers, on: string, order: Order): string {
  const file = new EditedFile(text, order);
  const edited = { data: fieldsOf(text), on };
  const { interview, renew, note: _, ...fields } = answers;
  for (const [name, value] of Object.entries(fields)) setField(file, name, value, edited);
  datePhoto(file, answers, edited);
  if (renew === 'yes') renewCards(file, on);
  return typeof interview === 'string' ? file.text(changedBody(interview, parted(text).body)) : file.text();
}

/** Fields that a translation may say again. */
const translated: readonly string[] = ['name', 'role', 'organization', 'offers', 'needs'];

/**
 * The translation of a profile that is changed: what it says word for word like the original is changed with it. What it
 * says in its own words is for a translator.
 */
export function changedTranslation(
  text: string,
  original: string,
  answers: ProposalAnswers,
  on: string,
  order: Order,
): string {
  const file = new EditedFile(text, order);
  const edited = { data: fieldsOf(text), on };
  const [mine, theirs] = [shownProfile(text), shownProfile(original)];
  for (const name of translated) {
    const value = answers[name];
    if (value !== undefined && name in edited.data && sameValue(mine[name], theirs[name])) {
      setField(file, name, value, edited);
    }
  }
  const { interview } = answers;
  const same = typeof interview === 'string' && sameValue(mine.interview, theirs.interview);
  return same ? file.text(changedBody(interview, parted(text).body)) : file.text();
}

/** A profile with one card more. The same card again takes the new day. */
export function withCard(
  text: string,
  kind: 'offers' | 'needs',
  card: string,
  on: string,
  order: Order,
): string {
  const file = new EditedFile(text, order);
  const before = fieldsOf(text)[kind];
  const others = (Array.isArray(before) ? before : []).filter((known) => !sameValue(cardText(known), card));
  file.set([kind], [...others, ...cardsOf([card], on)]);
  return file.text();
}
