import { escapeHtml } from '../forms/html.ts';
import type { Block, ListLine } from './letter.ts';
import type { Reader } from './reader.ts';

/** About the markup around one line. */
const frame = 400;

const weight = ({ lead = '', name, url = '', more = '' }: ListLine): number =>
  frame + Buffer.byteLength(escapeHtml(`${lead}${name}${url}${more}`));

/**
 * A list that stays short enough for a mail that Gmail shows whole (102 kB), whatever strangers typed: what no longer
 * fits is counted. Nothing where there is nothing to list.
 *
 * @param most bytes of HTML
 */
export function listBlock(
  heading: string,
  lines: readonly ListLine[],
  most: number,
  reader: Reader,
): Block[] {
  if (lines.length === 0) return [];
  let left = most;
  const fitting = lines.filter((line) => {
    left -= weight(line);
    return left >= 0;
  });
  const rest = lines.length - fitting.length;
  const more = rest > 0 ? [{ name: reader.words.host.andMore(rest) }] : [];
  return [{ type: 'list', heading, lines: [...fitting, ...more] }];
}
