/** Something that the doctor looked at. */
export interface Finding {
  /** `wrong` is to be mended; `unseen` does not exist where the doctor looks, or cannot be seen from outside. */
  state: 'ok' | 'wrong' | 'unseen';
  /** What it is about: “a profile”, “Content-Security-Policy”. */
  what: string;
  /** The addresses where it was found, as paths. */
  where: string[];
  found: string;
  expected?: string;
  /** What to try, as it follows “Try”. */
  hint?: string;
}

export const ok = (what: string, found: string, ...where: string[]): Finding => ({
  ...{ state: 'ok', what, where, found },
});

export const unseen = (what: string, found: string, hint?: string): Finding => ({
  ...{ state: 'unseen', what, where: [], found, ...(hint && { hint }) },
});

export const wrong = (
  what: string,
  { expected, found, hint }: { expected: string; found: string; hint: string },
  ...where: string[]
): Finding => ({ state: 'wrong', what, where, found, expected, hint });

/** The same mistake at twenty addresses is one mistake. */
export function grouped(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const { where, ...rest } = finding;
    const key = finding.state === 'ok' ? String(groups.size) : JSON.stringify(rest);
    const known = groups.get(key);
    if (known) known.where = [...new Set([...known.where, ...where])];
    else groups.set(key, { ...finding });
  }
  return [...groups.values()];
}

const marks = { ok: '✓', wrong: '✗', unseen: '–' } as const;
/** More addresses help nobody to find the one cause. */
const mostAddresses = 3;

function places(where: readonly string[]): string {
  if (where.length === 0) return '';
  const more = where.length - mostAddresses;
  return ` (${where.slice(0, mostAddresses).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

/** One line: what was expected, what was found and what to try. */
export function formatFinding({ state, what, where, found, expected, hint }: Finding): string {
  const said = expected === undefined ? found : `expected ${expected}, found ${found}`;
  const tried = hint ? ` Try ${hint}${hint.endsWith('?') ? '' : '.'}` : '';
  return `${marks[state]} ${what}${places(where)}: ${said}.${tried}`;
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The last line. */
export function summary(findings: readonly Finding[]): string {
  const count = (state: Finding['state']): number =>
    findings.filter((finding) => finding.state === state).length;
  const parts = [
    counted(count('ok'), 'thing is well', 'things are well'),
    counted(count('wrong'), 'is wrong', 'are wrong'),
    counted(count('unseen'), 'cannot be seen from here', 'cannot be seen from here'),
  ];
  return `${parts.join(', ')}.`;
}
