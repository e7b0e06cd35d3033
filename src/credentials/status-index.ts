import { createHash } from 'node:crypto';

/** How many bits the status list has: the least that hides a holder in the crowd (W3C Bitstring Status List, 6.1). */
export const statusListLength = 131_072;

/** An award as the ledger calls it, `octopus/lea-martin`, and its date. */
export interface Listed {
  award: string;
  on: string;
}

/** What is already taken: the indexes of awards with a line, and those of awards that are gone. */
export interface Taken {
  status: Readonly<Record<string, number>>;
  spent: readonly number[];
}

export const awardName = (badge: string, person: string): string => `${badge}/${person}`;

/** The index that an award has by its name alone. */
export function derivedIndex(award: string): number {
  return createHash('sha256').update(award).digest().readUInt32BE(0) % statusListLength;
}

/**
 * The place of every award in the status list: that of its line in the ledger, else the one derived from its name,
 * unless another has it. Of two new awards that would share one, the earlier takes it.
 *
 * @returns the indexes by award, and the awards for which none was free
 */
export function statusIndexes(
  awards: readonly Listed[],
  { status, spent }: Taken,
): { indexes: Record<string, number>; unplaced: string[] } {
  const taken = new Set([...Object.values(status), ...spent]);
  const indexes: Record<string, number> = {};
  const unplaced: string[] = [];
  for (const { award } of inOrder(awards)) {
    const line = status[award];
    const index = line ?? derivedIndex(award);
    if (line === undefined && taken.has(index)) {
      unplaced.push(award);
      continue;
    }
    taken.add(index);
    indexes[award] = index;
  }
  return { indexes, unplaced };
}

/**
 * The ledger's lines after what became of the awards: a new one gets a line for good, the index of one that is gone is
 * spent and its name dropped.
 */
export function settle(
  awards: readonly Listed[],
  before: Taken,
): { status: Record<string, number>; spent: number[] } {
  const names = new Set(awards.map(({ award }) => award));
  const lines = Object.entries(before.status);
  const kept = Object.fromEntries(lines.filter(([award]) => names.has(award)));
  const gone = lines.flatMap(([award, index]) => (names.has(award) ? [] : [index]));
  const spent = [...before.spent, ...gone].sort((a, b) => a - b);
  const { indexes, unplaced } = statusIndexes(awards, { status: kept, spent });
  const taken = new Set([...Object.values(indexes), ...spent]);
  for (const award of unplaced) {
    let index = derivedIndex(award);
    while (taken.has(index)) index = (index + 1) % statusListLength;
    taken.add(index);
    indexes[award] = index;
  }
  const sorted = Object.entries(indexes).sort(([a], [b]) => (a < b ? -1 : 1));
  return { status: Object.fromEntries(sorted), spent };
}

/** By date, then by name: never by the order of a list. */
const inOrder = (awards: readonly Listed[]): Listed[] =>
  [...awards].sort((a, b) => (`${a.on} ${a.award}` < `${b.on} ${b.award}` ? -1 : 1));
