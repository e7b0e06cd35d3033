import ical from 'node-ical';

interface ReadDate {
  start: string;
  end: string;
  cancelled: boolean;
}

/** Every VEVENT that node-ical finds; overrides hang on their series. */
export const vevents = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((component) => component?.type === 'VEVENT');

/** node-ical gives a day as its midnight on this machine. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The dates that node-ical, which knows nothing of this project, finds in a file within a window, by start. */
export function datesIn(text: string, window: { from: Date; to: Date }): ReadDate[] {
  return vevents(text)
    .flatMap((vevent) => ical.expandRecurringEvent(vevent, window))
    .map(({ start, end, event, isFullDay }) => ({
      start: isFullDay ? dayOf(start) : new Date(start).toISOString(),
      end: isFullDay ? dayOf(end) : new Date(end).toISOString(),
      cancelled: event.status === 'CANCELLED',
    }))
    .sort((a, b) => a.start.localeCompare(b.start));
}

/** The names of a file's properties and components, in order, as RFC 5545 says that lines are to be read. */
export const propertiesOf = (text: string): string[] =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .filter((line) => line !== '')
    .map((line) => (/^(BEGIN|END):/.test(line) ? line : (/^[^;:]+/.exec(line)?.[0] ?? line)));
