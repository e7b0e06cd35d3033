import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardName, type Listed, statusIndexes } from '../credentials/status-index.ts';
import { explainIssue } from './explain.ts';
import { readYaml, type Source } from './front-matter.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';
import { type LedgerFile, ledgerSchema } from './schemas/ledger.ts';
import type { Person } from './schemas/person.ts';

/** What the place has promised about its signed badges, beside the awards as they are today. */
export interface Ledger {
  /** `content/badges/ledger.yaml`, which may not exist yet. */
  file: string;
  /** As it is written. */
  written: LedgerFile;
  /** Every award, also those of hidden people. */
  awards: Listed[];
  /** The place of each award in the status list, by `badge/person`; one without a place cannot be signed. */
  indexes: Record<string, number>;
  /** The places whose bit is set: of awards that were revoked, and of those that are gone. */
  withdrawn: number[];
  /** One for each award without a place. */
  unplaced: Problem[];
  /** What is to be told where no key is set; undefined where none ever signed that still counts. */
  withoutKey: Problem | undefined;
}

interface Given extends Listed {
  revoked: boolean;
  parsed: Parsed;
  at: PropertyKey[];
}

export const ledgerFile = (folder: string): string => join(folder, 'badges', 'ledger.yaml');

/**
 * Reads the ledger and holds it against the awards.
 *
 * @param originals people as they were read, hidden ones among them
 * @returns every problem of the file, and the ledger if none of them is an error
 */
export function readLedger(
  folder: string,
  { people }: Pick<Originals, 'people'>,
): { ledger?: Ledger; problems: Problem[] } {
  const file = ledgerFile(folder);
  const { written, source, problems } = readWritten(file);
  // Awards in a file that cannot be read would seem to be gone.
  const all = [...people.values()];
  if (!written || all.some(({ data }) => !data)) return { problems };

  const given = all.flatMap(givenTo);
  const { indexes, unplaced } = statusIndexes(given, written);
  const named = new Map(given.map((one) => [one.award, one]));
  const gone = Object.keys(written.status).filter((award) => !named.has(award));
  const signed = written.keys.length > 0;
  const problemsOf = (names: readonly string[], tell: (one: Given) => Problem): Problem[] =>
    names.flatMap((name) => tell(named.get(name) as Given));
  const withoutPlace = problemsOf(unplaced, (one) => tellUnplaced(one, file));
  const isNew = ({ award }: Given): boolean => !(award in written.status) && !unplaced.includes(award);
  return {
    ledger: {
      file,
      written,
      awards: given.map(({ award, on }) => ({ award, on })),
      indexes,
      withdrawn: [
        ...given.flatMap(({ award, revoked }) => (revoked ? (indexes[award] ?? []) : [])),
        ...gone.flatMap((award) => written.status[award] ?? []),
        ...written.spent,
      ].sort((a, b) => a - b),
      unplaced: withoutPlace,
      withoutKey: written.keys.some(({ compromised }) => !compromised) ? tellWithoutKey(source) : undefined,
    },
    problems: [
      ...problems,
      ...gone.map((award) => tellGone(award, source)),
      ...(signed ? [...withoutPlace, ...given.filter(isNew).map((one) => tellNew(one, file))] : []),
    ],
  };
}

function readWritten(file: string): { written?: LedgerFile; source: Source; problems: Problem[] } {
  const { source, problems } = readYaml(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (problems.length > 0) return { source, problems };
  const result = ledgerSchema.safeParse(source.data);
  if (!result.success) {
    const explained = result.error.issues.flatMap((issue) => explainIssue(ledgerSchema, issue, source.data));
    return { source, problems: explained.map(({ path, ...words }) => problemAt(source, path, words)) };
  }
  const twice = checkTwice(result.data, source);
  return { ...(twice.length === 0 && { written: result.data }), source, problems: twice };
}

/** A key, or a place in the list, that stands there twice. */
function checkTwice({ keys, status, spent }: LedgerFile, source: Source): Problem[] {
  const places: [value: string | number, path: PropertyKey[]][] = [
    ...keys.map(({ publicKeyMultibase }, at): [string, PropertyKey[]] => [
      publicKeyMultibase,
      ['keys', at, 'publicKeyMultibase'],
    ]),
    ...Object.entries(status).map(([award, index]): [number, PropertyKey[]] => [index, ['status', award]]),
    ...spent.map((index, at): [number, PropertyKey[]] => [index, ['spent', at]]),
  ];
  const seen = new Set<string | number>();
  return places.flatMap(([value, path]) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      problemAt(source, path, {
        expected: typeof value === 'number' ? 'a place of its own in the status list' : 'each key once',
        found: typeof value === 'number' ? `${value} a second time` : `“${value}” a second time`,
        hint: 'Try removing the line that came later, then npm run new -- ledger.',
      }),
    ];
  });
}

function givenTo(parsed: Parsed): Given[] {
  const { badges } = parsed.data as unknown as Person;
  return badges.map(({ badge, on, revoked }, index) => ({
    award: awardName(badge, parsed.id),
    on,
    revoked: revoked !== undefined,
    parsed,
    at: ['badges', index, 'badge'],
  }));
}

const tellWithoutKey = (source: Source): Problem =>
  problemAt(source, ['keys'], {
    severity: 'warning',
    atKey: true,
    expected: 'a private key in BADGE_SIGNING_KEY, since badges were signed here',
    found:
      'none: they are hosted alone now, and the list of withdrawn ones, which signed copies point to, is gone',
    hint: 'Try setting the private half of the newest of these keys again, where the site is built. Is it lost? npm run new -- badge-key makes another pair.',
  });

const tellNew = ({ award, parsed, at }: Given, file: string): Problem =>
  problemAt(parsed.source, at, {
    severity: 'warning',
    expected: `a line for ${award} in ${file}, which keeps its place in the list of withdrawn badges`,
    found: 'none yet',
    hint: 'Try npm run new -- ledger, and commit the file; until then the place comes from the name.',
  });

const tellUnplaced = ({ award, parsed, at }: Given, file: string): Problem =>
  problemAt(parsed.source, at, {
    severity: 'warning',
    expected: `a place of its own for ${award} in the list of withdrawn badges`,
    found: 'one that another badge has, so that this one is not signed',
    hint: `Try npm run new -- ledger, which finds it another, and commit ${file}.`,
  });

const tellGone = (award: string, source: Source): Problem =>
  problemAt(source, ['status', award], {
    severity: 'warning',
    atKey: true,
    expected: 'an award that a profile names',
    found: `“${award}”, which none does any more`,
    hint: 'Try npm run new -- ledger: it drops the name and never gives its place again. Copies of it count as withdrawn.',
  });
