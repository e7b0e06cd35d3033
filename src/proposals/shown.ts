import { linkNames } from './fields.ts';
import { fieldsOf, parted } from './front-matter.ts';
import type { ProposalAnswers } from './types.ts';

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const line = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A need, an offer: text alone, or text with the day on which it fades. */
export const cardText = (card: unknown): string =>
  typeof card === 'string' ? card : line(record(card).text);

const lines = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(cardText).filter((text) => text !== '') : [];

const fades = (card: unknown): boolean => typeof record(card).until === 'string';

/** What the form “change my page” shows of a profile, by the names of its fields. */
export function shownProfile(text: string): ProposalAnswers {
  const data = fieldsOf(text);
  const consent = record(data.consent);
  const links = record(data.links);
  const box = (value: unknown): string => (value === true ? 'yes' : '');
  const hasCards = [data.offers ?? [], data.needs ?? []].flat().some(fades);
  return {
    ...Object.fromEntries(
      ['name', 'role', 'occupation', 'organization', 'floor'].map((name) => [name, line(data[name])]),
    ),
    ...Object.fromEntries(['skills', 'offers', 'needs'].map((name) => [name, lines(data[name])])),
    // Only where there is something to keep.
    ...(hasCards ? { renew: '' } : {}),
    ...Object.fromEntries(linkNames.map((name) => [name, line(links[name])])),
    interview: parted(text).body,
    photo: box(consent.photo),
    search: box(consent.search ?? true),
    introductions: box(consent.introductions),
  };
}
