import { countsHeaders, privateHeaders, securityHeaders } from '../../src/http/headers.ts';
import { pathOf, type Visit } from './ask.ts';
import { type Finding, unseen, wrong } from './finding.ts';
import { lookAt } from './look-at.ts';

/** What browsers see of the counts' headers: those for the CDN stay there. */
function seenHeaders(event: string, date: string): Record<string, string> {
  const all = { ...securityHeaders, ...privateHeaders, ...countsHeaders(event, date, 60) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('Netlify-')));
}

const isCount = (value: unknown): boolean => Number.isInteger(value) || value === null;

function isAnswer(text: string): boolean {
  try {
    const { status, capacity, taken, left, waiting, open } = JSON.parse(text);
    const counts = [capacity, taken, left, waiting].every(isCount);
    return ['scheduled', 'moved', 'cancelled'].includes(status) && counts && typeof open === 'boolean';
  } catch {
    return false;
  }
}

/**
 * A function's answer that needs the database: how many come to a date.
 *
 * @param path of a date's page
 */
export async function counts({ ask }: Visit, path: string | undefined): Promise<Finding[]> {
  const what = 'how many come to a date';
  const [, event = '', date = ''] = /^\/events\/([^/]+)\/([^/]+)\/$/.exec(path ?? '') ?? [];
  if (event === '') return [unseen(what, 'no date has a page')];
  const answer = await ask(`/api/events/${event}/${date}`, { headers: { Accept: 'application/json' } });
  const hint = 'the lines on the database below, and the function’s log at Netlify: Logs, Functions, counts';
  const findings = lookAt(answer, {
    ...{ what, type: 'application/json', headers: seenHeaders(event, date), hint, byFunction: true },
  });
  if (answer.status !== 200 || isAnswer(answer.text)) {
    return findings;
  }
  const shape = {
    expected: 'status, capacity, taken, left, waiting and open',
    found: `“${answer.text.slice(0, 60)}”`,
  };
  return [
    ...findings.filter(({ state }) => state === 'wrong'),
    wrong(what, { ...shape, hint }, pathOf(answer)),
  ];
}
