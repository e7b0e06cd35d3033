import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { describe, expect, test } from 'vitest';
import {
  derivedIndex,
  settle,
  statusIndexes,
  statusListLength,
  type Taken,
} from '../../src/credentials/status-index.ts';
import { issuanceOf, jsonOf, octopus, person, startingContent } from './issuance.ts';

const awards = ['a/x', 'a/y', 'b/x'].map((award) => ({ award, on: '2026-01-01' }));
const nothing = { status: {}, spent: [] };

describe('the place of an award', () => {
  test('does not depend on the order, nor on which others there are', () => {
    const { indexes } = statusIndexes(awards, nothing);
    expect(statusIndexes([...awards].reverse(), nothing).indexes).toEqual(indexes);
    for (const one of awards) {
      expect(statusIndexes([one], nothing).indexes).toEqual({ [one.award]: indexes[one.award] });
    }
    expect(new Set(Object.values(indexes)).size).toBe(3);
  });

  test('comes from its name: these are promised by what was published', () => {
    expect(derivedIndex('octopus/bastien-roux')).toBe(108_123);
    expect(derivedIndex('newcomer/aminata-sarr')).toBe(121_456);
  });

  test('is that of its line, where it has one', () => {
    const line = { status: { 'a/x': 5 }, spent: [] };
    expect(statusIndexes(awards, line).indexes['a/x']).toBe(5);
  });

  test('is none while another has it: a line, an award that is gone, or an earlier one', () => {
    const taken = derivedIndex('a/x');
    const befores: Taken[] = [
      { status: { 'a/y': taken }, spent: [] },
      { status: { 'gone/gone': taken }, spent: [] },
      { status: {}, spent: [taken] },
    ];
    for (const before of befores) {
      const { indexes, unplaced } = statusIndexes(awards, before);
      expect(unplaced).toEqual(['a/x']);
      expect(indexes).not.toHaveProperty('a/x');
    }
  });

  test('of two new ones that would share one, the earlier has it, in whatever order they come', () => {
    const [first, second] = collision();
    const early = { award: second, on: '2026-01-01' };
    const late = { award: first, on: '2026-01-02' };
    for (const both of [
      [early, late],
      [late, early],
    ]) {
      expect(statusIndexes(both, nothing).unplaced).toEqual([first]);
    }
    expect(settle([late, early], nothing).status).toEqual({
      [second]: derivedIndex(second),
      [first]: (derivedIndex(first) + 1) % statusListLength,
    });
  });
});

describe('settling the ledger', () => {
  test('gives new awards the place that a build gave them, and keeps the lines there are', () => {
    const line = { status: { 'a/x': 5 }, spent: [] };
    expect(settle(awards, line)).toEqual({
      status: { 'a/x': 5, 'a/y': derivedIndex('a/y'), 'b/x': derivedIndex('b/x') },
      spent: [],
    });
  });

  test('spends the place of one that is gone, drops its name, and gives another when it comes back', () => {
    const before = settle(awards, nothing);
    const gone = settle(awards.slice(1), before);
    expect(gone.status).not.toHaveProperty('a/x');
    expect(gone.spent).toEqual([before.status['a/x']]);
    const back = settle(awards, gone);
    expect(back.status['a/x']).toBe(derivedIndex('a/x') + 1);
    expect(back.spent).toEqual(gone.spent);
  });

  test('a second time changes nothing', () => {
    const once = settle(awards, nothing);
    expect(settle(awards, once)).toEqual(once);
  });
});

/** Two names that share a place; the first that are found. */
function collision(): [string, string] {
  const seen = new Map<number, string>();
  for (let count = 0; ; count += 1) {
    const name = `badge/person-${count}`;
    const other = seen.get(derivedIndex(name));
    if (other) return [other, name];
    seen.set(derivedIndex(name), name);
  }
}

async function bits(issuance: ReturnType<typeof issuanceOf>): Promise<number[]> {
  const { credentialSubject } = await jsonOf(issuance, '/credentials/status.json');
  const list = await decodeList(credentialSubject as { encodedList: string });
  return Array.from({ length: statusListLength }, (_, index) => index).filter((index) =>
    list.getStatus(index),
  );
}

describe('the list', () => {
  const revoked = '  - badge: octopus\n    on: 2026-02-04\n    revoked:\n      on: 2026-05-06\n';

  test('has the bits of revoked awards alone', async () => {
    expect(await bits(startingContent('list.numa.example'))).toEqual([
      derivedIndex('coffee-keeper/bastien-roux'),
    ]);
  });

  test('keeps the bit of a revoked award whose person is hidden, or whose line was deleted afterwards', async () => {
    const base = { 'badges/octopus.md': octopus };
    const hidden = person('Noé', revoked).replace('badges:', 'hidden: true\nbadges:');
    expect(await bits(issuanceOf({ ...base, 'people/noe.md': hidden }))).toEqual([
      derivedIndex('octopus/noe'),
    ]);
    const line = (index: number) => ({ 'badges/ledger.yaml': `status:\n  octopus/noe: ${index}\n` });
    expect(await bits(issuanceOf({ ...base, ...line(12), 'people/noe.md': person('Noé', revoked) }))).toEqual(
      [12],
    );
    expect(await bits(issuanceOf({ ...base, ...line(12) }))).toEqual([12]);
    expect(await bits(issuanceOf({ ...base, 'badges/ledger.yaml': 'spent: [12, 4]\n' }))).toEqual([4, 12]);
  });
});
