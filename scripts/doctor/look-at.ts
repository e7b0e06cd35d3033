import { type Answer, pathOf } from './ask.ts';
import { difference } from './expected-headers.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** What an answer should be. */
export interface Wanted {
  /** “a profile”. */
  what: string;
  status?: number;
  /** The media type, without its parameters. */
  type?: string;
  headers: Readonly<Record<string, string>>;
  /** What to try where the status is another. */
  hint: string;
  /** Whether a function answers: its headers come from elsewhere than those of files. */
  byFunction?: boolean;
}

const headerHints = {
  file: 'publishing dist/ whole, with the file _headers that npm run build writes; look for other rules in netlify.toml, and for a proxy in front',
  function:
    'publishing again: functions take their headers from src/http/headers.ts; look for a proxy in front',
};

/** A place in a source file, as V8 and AWS Lambda print it. */
const stack = /\bat (?:[^\n]{0,120}\()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()"]{1,300}:\d+:\d+/;

function leaks(answer: Answer): Finding[] {
  const shown = stack.exec(answer.text)?.[0];
  if (shown === undefined) return [];
  return [
    wrong(
      'what an error tells',
      {
        expected: 'nothing of the program',
        found: `a stack trace: “${shown.slice(0, 80)}”`,
        hint: 'wrapping the function in handle() of src/http/handle.ts, as the others are',
      },
      pathOf(answer),
    ),
  ];
}

/** Compares an answer with what it should be: status, type, headers, and no word about the program. */
export function lookAt(answer: Answer, wanted: Wanted): Finding[] {
  const { what, status = 200, type, headers, hint, byFunction } = wanted;
  const where = pathOf(answer);
  if (answer.failure !== undefined || answer.status !== status) {
    const location = answer.headers.get('location');
    const found = answer.failure ?? `${answer.status}${location ? `, which leads to ${location}` : ''}`;
    return [wrong(what, { expected: String(status), found, hint }, where), ...leaks(answer)];
  }
  const foundType = answer.headers.get('content-type') ?? 'no type';
  if (type && foundType.split(';')[0] !== type) {
    // Something else altogether answers: its headers tell nothing.
    const other = { expected: type, found: foundType, hint };
    return [wrong(`type of ${what}`, other, where), ...leaks(answer)];
  }
  const findings = leaks(answer);
  for (const [name, expected] of Object.entries(headers)) {
    const differing = difference(name, expected, answer.headers.get(name));
    const headerHint = headerHints[byFunction ? 'function' : 'file'];
    if (differing) findings.push(wrong(name, { ...differing, hint: headerHint }, where));
  }
  if (findings.length > 0) return findings;
  return [ok(what, `${status}, with all ${Object.keys(headers).length} headers`, where)];
}
