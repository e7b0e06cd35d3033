import { plural } from '../format.ts';
import type { HostMailMessages } from '../fr/mail-host.ts';

/** The words of the mails to those who host a date. */
export const hostMail: HostMailMessages = {
  action: 'Open this date’s page',
  page: 'Something came up? On that page you cancel the date in one go, and everyone is told at once. You can also leave your own address there, to receive these mails yourself.',
  secret: 'Keep this mail to yourself: its link is all it takes to cancel the date.',
  trust:
    'These names are entrusted to you for this date. Don’t pass them on, and delete this mail afterwards.',
  people: (count) =>
    count === 0 ? 'nobody yet' : plural('en', count, { one: '# person', other: '# people' }),
  seats: (taken, capacity) => {
    const people = taken === 0 ? 'Nobody yet' : plural('en', taken, { one: '# person', other: '# people' });
    return capacity === undefined
      ? people
      : `${people} for ${plural('en', capacity, { one: '# seat', other: '# seats' })}`;
  },
  waiting: (count) =>
    plural('en', count, { one: '# person waiting for a seat', other: '# people waiting for a seat' }),
  firstTimers: (count) =>
    plural('en', count, {
      one: '# person comes for the first time',
      other: '# people come for the first time',
    }),
  firstTime: 'first time',
  waits: 'waiting',
  guests: (count) => `+${count}`,
  note: (text) => `“${text}”`,
  andMore: (count) => plural('en', count, { one: '… and # more', other: '… and # more' }),
  unanswered: 'no answer',
  withoutGuests: 'Each answer counts for one person: guests are not included.',
  slots: (label, minutes) =>
    minutes === undefined
      ? `${label}, in order`
      : `${label}, in order (${plural('en', minutes, { one: '# minute', other: '# minutes' })} each)`,
  noSlot: 'no slot',
  list: {
    what: (people) => `Who is coming (${people})`,
    lastWhat: (people) => `Final list (${people})`,
    heading: 'Who is coming',
    lastHeading: 'Who is coming: the final list',
    coming: 'Names',
    waiting: 'Waiting, in order',
    nobody: 'Nobody has signed up yet.',
  },
  changes: {
    what: (people) => `Changes (${people})`,
    heading: 'Since the last list',
    came: 'Coming',
    left: 'No longer coming',
    changed: 'Changed something',
  },
  overbooked: {
    what: 'More people than seats',
    heading: 'More people than seats',
    text: (taken, capacity) =>
      `The number of seats went down: there are now ${capacity}, for ${taken} people who are coming, guests included.`,
    advice:
      'Nobody lost their seat. It’s up to you: find more chairs, or ask someone to give theirs up. As long as there are too many, a seat that is given back goes to nobody.',
  },
  cancelled: {
    what: 'Cancelled at the last minute',
    heading: 'A date was cancelled at the last minute',
    text: 'The date was cancelled from its hosts’ page. The site says so already.',
    told: (count) =>
      count === 0
        ? 'Nobody had signed up.'
        : plural('en', count, {
            one: 'The one person who had signed up is told by mail.',
            other: 'All # who had signed up are told by mail.',
          }),
    follows: (committed) =>
      `The file follows by itself: “${committed}” waits in the editor, and goes with the next publication. If you do not find it there, here is all it takes.`,
    add: (file) => `For the file to follow, put these lines into ${file}:`,
    addTo: (file) => `For the file to follow, add these lines to ${file}, under exceptions:`,
    replace: (file) =>
      `For the file to follow, replace what ${file} says of this date, under exceptions, with:`,
  },
  address: {
    subject: (title) => `Confirm your address: ${title}`,
    heading: 'Is this your address?',
    text: (person, title) =>
      `This address was given for ${person} to receive the lists of “${title}” and their other dates.`,
    confirm: 'Open the link and confirm: without that click, nothing changes.',
    action: 'Confirm this address',
    notYou: 'This means nothing to you? Ignore this mail, there will be no other.',
    kept: 'The address is used for nothing else. To have it erased, reply to this mail.',
  },
};
