import type { z } from 'zod';
import type { FieldPath } from './front-matter.ts';
import { knownKeys } from './known-keys.ts';
import type { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;
type Explanation = Pick<Problem, 'expected' | 'found' | 'hint'> & { path: FieldPath; atKey?: boolean };

/** `skills[1]`, `consent.on`; `front matter` for the whole. */
export function fieldName(path: FieldPath): string {
  if (path.length === 0) return 'front matter';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** “lea”, a list, a group of fields, nothing … */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty field';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') {
    const line = value.replace(/\s+/g, ' ').trim();
    return line === '' ? 'empty text' : `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
  }
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const examples: Record<string, string> = {
  consent: 'consent: with on: 2026-09-01 under it, the day on which the person said yes to being published',
  name: 'name: Léa Martin',
  title: 'title: Friday lunch',
  role: 'role: Illustrator',
  membership: 'membership: resident',
  start: 'start: 2026-01-09T13:00',
  url: 'url: https://example.org',
};

/** What one zod issue means for the person who wrote the file; a union becomes the problems of its nearest branch. */
export function explainIssue(
  schema: z.ZodType,
  issue: Issue,
  data: unknown,
  base: FieldPath = [],
): Explanation[] {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  const found = describe(value);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      expected: path.length ? 'a field that exists there' : 'a field that exists',
      found: `“${key}”`,
      hint: hintForKey(key, knownKeys(schema, path)),
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => explainIssue(schema, inner, data, path));
    return [{ path, expected: issue.message, found, hint: hintFor(path, value, issue.message) }];
  }
  if (issue.code === 'invalid_key') {
    // Of a group whose names are free, `links` for one: what is wrong is the name, not what follows it.
    const expected = issue.issues[0]?.message ?? issue.message;
    return [{ path, atKey: true, expected, found: describe(path.at(-1)), hint: `Try ${expected}.` }];
  }
  const expected = expectedBy(issue);
  return [{ path, expected, found, hint: hintFor(path, value, expected) }];
}

/** The branch that was meant: none of those that fail on the value's very type; of the others the one closest to passing. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const plausible = branches.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  // Whoever writes that a date is off means a date that is off, however much else stands there.
  const cost = (issue: Issue): number =>
    issue.code !== 'unrecognized_keys' ? 1 : issue.keys.includes('cancelled') ? 10 : issue.keys.length;
  const weight = (issues: readonly Issue[]): number => issues.reduce((sum, issue) => sum + cost(issue), 0);
  return [...plausible].sort((a, b) => weight(a) - weight(b))[0];
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator === 'kind'
        ? 'one of choice, choices, text (in forms also scale and paragraph)'
        : issue.message;
    case 'too_small':
    case 'too_big': {
      if (!/^(Too|Invalid)/.test(issue.message)) return issue.message;
      const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return issue.origin === 'array' ? `${bound} in the list` : `a number of ${bound}`;
    }
    default:
      // The schema's own words.
      return issue.message;
  }
}

function hintForKey(key: string, known: readonly string[]): string {
  // It exists, but not in this form: a place, of a date that is off.
  if (known.includes(key)) return 'Try removing the line: it does not go with the lines around it.';
  const near = closest(key, known);
  return near ? `Try ${near}.` : `Try removing the line, or one of ${known.join(', ')}.`;
}

function hintFor(path: FieldPath, value: unknown, expected: string): string {
  const key = String(path.at(-1) ?? '');
  if (value === undefined || value === null) {
    const example = examples[key];
    return example ? `Try adding ${example}.` : `Try adding “${key}: …”.`;
  }
  if (expected === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Try quotes around it: "${value}".`;
  }
  if (expected === 'text' && typeof path.at(-1) === 'number') return 'Try one text on that line of the list.';
  if (expected === 'text') return `Try one text after “${key}:”, without dashes or indented lines.`;
  if (expected === 'a list') return `Try one line per item under “${key}:”, each beginning with “- ”.`;
  if (expected === 'a group of fields') return `Try the fields under “${key}:”, indented by two spaces.`;
  if (expected === 'true or false') return 'Try true or false, without quotes.';
  if (expected.includes('number')) return 'Try digits alone, without quotes or a unit.';
  if (expected.startsWith('one of') && typeof value === 'string') {
    const near = closest(value, expected.replace('one of ', '').split(', '));
    if (near) return `Try ${near}.`;
  }
  return `Try ${expected}.`;
}

/** The candidate that a typing slip away was meant, if there is one. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const scored = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
