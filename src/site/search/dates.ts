import { describeRecurrence } from '../../calendar/describe-recurrence.ts';
import { placeParts } from '../../community/place.ts';
import { storeyOf } from '../../community/storeys.ts';
import type { Floor } from '../../content/entries.ts';
import { capitalized } from '../../i18n/format.ts';
import { messages } from '../../i18n/messages.ts';
import type { SearchRecord, ShownDate } from '../../search/record.ts';
import { type AgendaDate, eventDates, isElsewhere, isOver } from '../agenda.ts';
import { eventIn } from '../event-in.ts';
import { localPath, paths } from '../paths.ts';
import { residentsNamed } from '../residents.ts';
import { hoursOf, whenOf } from '../when.ts';

/** A quarter of a weekly event: until then the site need not be built again for a result to know its next date. */
const datesAhead = 13;

/** Every event, and of its dates those that have something of their own to say: the agenda has the rest. */
export function dateRecords(floor: Floor, lang: string): SearchRecord[] {
  return floor.events.flatMap((entry) => {
    const dates = eventDates(floor, entry, lang);
    return [
      eventRecord(floor, lang, entry, dates),
      ...dates.filter(isRemarkable).map(dateRecord(floor, lang)),
    ];
  });
}

function eventRecord(
  floor: Floor,
  lang: string,
  entry: Floor['events'][number],
  dates: readonly AgendaDate[],
): SearchRecord {
  const event = eventIn(floor, entry, lang);
  const coming = dates.filter((date) => !isOver(date) && date.occurrence.status !== 'cancelled');
  const usual = coming[0] ?? dates[0];
  const storey = storeyOf(floor, lang, event.place?.floor);
  const rhythm = describeRecurrence(event, lang);
  const when = rhythm
    ? [rhythm, usual && hoursOf(lang, usual.occurrence)].filter(Boolean).join(', ')
    : usual && whenOf(lang, usual.occurrence);
  return {
    kind: 'dates',
    path: localPath(floor.site.data.languages, lang, paths.event(entry.id)),
    title: event.title,
    ...(when && { line: capitalized(lang, when) }),
    parts: [
      event.summary ?? '',
      placeParts(event.place, floor, lang).join(', '),
      residentsNamed(event.hosts, floor, lang)
        .map(({ data }) => data.name)
        .join(', '),
      event.body.text,
    ],
    ...(storey && { floor: storey.index }),
    shown: {
      hue: storey?.hue ?? 'tomato',
      ...(storey && { floor: storey.label }),
      dates: coming.slice(0, datesAhead).map(shownDate(floor, lang)),
      ...(event.lang !== lang && { lang: event.lang }),
    },
  };
}

/** Off, moved, elsewhere, with a note, or told about afterwards. What is over is of interest only if somebody wrote about it. */
function isRemarkable(date: AgendaDate): boolean {
  const { status, note, recap } = date.occurrence;
  if (isOver(date)) return recap !== undefined;
  return status !== 'scheduled' || note !== undefined || isElsewhere(date);
}

const dateRecord =
  (floor: Floor, lang: string) =>
  (date: AgendaDate): SearchRecord => {
    const { event, occurrence, hue } = date;
    const words = messages(lang).agenda.ticket;
    const { status, reason, note, recap } = occurrence;
    const stamp = status === 'scheduled' ? (isElsewhere(date) ? words.elsewhere : undefined) : words[status];
    return {
      kind: 'dates',
      path: localPath(floor.site.data.languages, lang, paths.occurrence(event.id, occurrence.date)),
      title: event.title,
      line: capitalized(lang, whenOf(lang, occurrence)),
      parts: [
        reason ?? '',
        note ?? '',
        recap ?? '',
        placeParts(occurrence.place, floor, lang).join(', '),
        stamp ?? '',
      ],
      ...(date.floor && { floor: date.floor.index }),
      shown: {
        hue,
        ...(date.floor && { floor: date.floor.label }),
        dates: [shownDate(floor, lang)(date)],
        ...(stamp && { stamp }),
        ...(event.lang !== lang && { lang: event.lang }),
      },
    };
  };

const shownDate =
  (floor: Floor, lang: string) =>
  ({ event, occurrence }: AgendaDate): ShownDate => [
    localPath(floor.site.data.languages, lang, paths.occurrence(event.id, occurrence.date)),
    occurrence.localStart,
    occurrence.end,
  ];
