import { headerRules } from '../../src/build/header-rules.ts';

type Headers = Record<string, string>;

/** What Netlify says of a file that no rule says otherwise of. */
const usual = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('/*') ? `${path}/`.startsWith(rule.slice(0, -1)) : rule === path;

/**
 * The headers of a static file, by the very rules that the build writes; read as Netlify does, the later rule wins by name.
 *
 * @param prefixes the languages that have a prefix in the address
 */
export function staticHeaders(path: string, prefixes: readonly string[]): Headers {
  const expected: Headers = { ...usual };
  for (const block of headerRules(prefixes).trimEnd().split('\n\n')) {
    const [rule = '', ...lines] = block.split('\n');
    if (!matches(rule, path)) continue;
    for (const line of lines) {
      const [name = '', ...value] = line.trim().split(': ');
      expected[name] = value.join(': ');
    }
  }
  return expected;
}

/** Parts that mean the same in any order: by name, what stands behind it. */
function parts(value: string, separator: string): Map<string, string> {
  const trimmed = value.split(separator).map((part) => part.trim().replaceAll(/\s+/g, ' '));
  return new Map(
    trimmed.filter(Boolean).map((part) => {
      const [name = ''] = part.split(/[ =]/);
      return [name.toLowerCase(), part];
    }),
  );
}

const separators: Record<string, string> = {
  'Content-Security-Policy': ';',
  'Permissions-Policy': ',',
  'Cache-Control': ',',
};

/** Seconds; a host that speaks for its neighbours too may add so. */
const maxAge = (value: string): number => Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0);

/** Where a header differs from what it should be, in as few words as possible; undefined where it does not. */
export function difference(
  name: string,
  expected: string,
  found: string | null,
): { expected: string; found: string } | undefined {
  if (found === null) return { expected: `“${expected}”`, found: 'no such header' };
  if (name === 'Strict-Transport-Security' && maxAge(found) >= maxAge(expected)) return undefined;
  const separator = separators[name];
  if (!separator) return found === expected ? undefined : { expected: `“${expected}”`, found: `“${found}”` };
  const [wanted, had] = [parts(expected, separator), parts(found, separator)];
  const differing = [...new Set([...wanted.keys(), ...had.keys()])].filter(
    (key) => wanted.get(key)?.toLowerCase() !== had.get(key)?.toLowerCase(),
  );
  if (differing.length === 0) return undefined;
  const said = (from: Map<string, string>): string => {
    const here = differing.map((key) => from.get(key)).filter((part) => part !== undefined);
    return here.length > 0 ? `“${here.join(`${separator} `)}”` : 'nothing of it';
  };
  return { expected: said(wanted), found: said(had) };
}
