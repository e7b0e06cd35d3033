import { isMap, isScalar, isSeq } from 'yaml';
import { hasSpacedMarks } from '../i18n/writing.ts';
import { canonicalText, joinFile, keyName, splitFile } from './canonical.ts';
import type { Kind } from './kinds.ts';
import { mendedDate, mendedMonth } from './mend-dates.ts';
import { isProse, type Structure, structureOf, under } from './structure.ts';
import { frenchSpaces } from './typography.ts';
import { findUnreadable } from './unreadable.ts';

/** What was mended, in the order in which it is done. */
export type Mending =
  | 'line ends'
  | 'stray characters'
  | 'dates'
  | 'French spaces'
  | 'order and style of the fields';

export interface Mended {
  text: string;
  done: Mending[];
}

/** Line ends of other systems, a mark of the byte order, and no line end at the end. */
const withLineEnds = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');

/**
 * What comes along with a paste: characters that nobody sees, bullets that make no list, no-break spaces where YAML wants plain
 * ones, and spaces at the end of a line, unless there are the two of Markdown’s own line break.
 */
function withoutStrays(text: string): string {
  const clean = text
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll(/[\v\f]/g, '\n')
    .replaceAll(/^[•◦‣▪·][ \t\u00a0]+/gm, '- ')
    .replaceAll(/^[ \t]+$/gm, '')
    .replaceAll(/(?<=\S)(?:[ \t]|[ \t]{2,}(?=\n\n|\n?(?![\s\S])))$/gm, '');
  const end = clean.indexOf('\n---', 3);
  if (!clean.startsWith('---') || end < 0) return clean;
  const head = clean
    .slice(0, end)
    .replaceAll(/^([ \t]*(?:- )?[\w-]+:)[\u00a0\u202f]+/gm, '$1 ')
    .replaceAll(/^[\u00a0\u202f \t]+(?=\S)/gm, (indent) => indent.replaceAll(/[\u00a0\u202f]/g, ' '));
  return head + clean.slice(end);
}

/** Changes every text of the front matter in its place, so that comments and the rest stay. */
function withTexts(
  text: string,
  kind: Pick<Kind, 'schema'>,
  change: (value: string, structure: Structure | undefined) => string,
  body: (text: string) => string = (same) => same,
): string {
  const split = splitFile(text);
  if (!split) return text;
  let changed = false;
  const visit = (node: unknown, structure: Structure | undefined): void => {
    if (isScalar(node) && typeof node.value === 'string') {
      const next = change(node.value, structure);
      changed ||= next !== node.value;
      node.value = next;
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, structure && under(structure, 0));
    } else if (isMap(node)) {
      for (const { key, value } of node.items) visit(value, under(structure, keyName(key)));
    }
  };
  visit(split.document.contents, structureOf(kind.schema));
  const words = body(split.body);
  return changed || words !== split.body ? joinFile({ document: split.document, body: words }) : text;
}

/** Dates in the forms that people type, where there is one way to read them. */
function withDates(text: string, kind: Pick<Kind, 'schema'>): string {
  return withTexts(text, kind, (value, structure) => {
    if (structure?.is === 'month') return mendedMonth(value) ?? value;
    const isDate = structure?.is === 'date' || structure?.is === 'local-date-time';
    return isDate ? (mendedDate(value) ?? value) : value;
  });
}

const withFrenchSpaces = (text: string, kind: Pick<Kind, 'schema'>): string =>
  withTexts(
    text,
    kind,
    (value, structure) => (isProse(structure) ? frenchSpaces(value) : value),
    frenchSpaces,
  );

/**
 * What a machine can mend safely. A file that is in order comes back to the byte; so does one that cannot be read, for it may
 * mean anything.
 *
 * @param lang of the text; French has spaces of its own
 */
export function mend(text: string, kind: Pick<Kind, 'schema'>, lang: string): Mended {
  const nothing: Mended = { text, done: [] };
  if (findUnreadable(withLineEnds(text))) return nothing;
  const steps: [Mending, (text: string) => string][] = [
    ['line ends', withLineEnds],
    ['stray characters', withoutStrays],
    ['dates', (was) => withDates(was, kind)],
    ['French spaces', (was) => (hasSpacedMarks(lang) ? withFrenchSpaces(was, kind) : was)],
    ['order and style of the fields', (was) => canonicalText(was, kind)],
  ];
  const mended = steps.reduce<Mended>(({ text: before, done }, [name, step]) => {
    const after = step(before);
    return after === before ? { text: before, done } : { text: after, done: [...done, name] };
  }, nothing);
  // Fields that cannot be read after all that are for somebody who knows what was meant.
  return splitFile(mended.text) ? mended : nothing;
}
