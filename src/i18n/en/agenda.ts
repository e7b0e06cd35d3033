import { list, plural } from '../format.ts';
import type { AgendaMessages } from '../fr/agenda.ts';

const dates = (count: number): string => plural('en', count, { one: '# date', other: '# dates' });
const ordinals: Record<number, string> = { [-1]: 'last', 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const nth = (day: number): string =>
  `${day}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)] ?? 'th'}`;

export const agenda: AgendaMessages = {
  recurrence: {
    daily: (interval) =>
      interval === 1 ? 'every day' : interval === 2 ? 'every other day' : `every ${interval} days`,
    everyDayNamed: (day) => day,
    weekdays: (first, last) => `${first} to ${last}`,
    weekly: (every, named, interval, count) => {
      if (interval === 1) return `every ${every}`;
      return interval === 2 && count === 1 ? `every other ${named}` : `${named}, every ${interval} weeks`;
    },
    ordinal: (ordinal) => ordinals[ordinal] ?? nth(ordinal),
    ordinalDay: (which, day, count) => `the ${which} ${day}${count === 1 ? '' : 's'}`,
    monthDay: (day) => `the ${nth(day)}`,
    lastDay: 'the last day',
    monthly: (which, interval) =>
      interval === 1 ? `${which} of the month` : `${which}, every ${interval} months`,
    yearly: (day, month) => `every year, ${day} of ${month}`,
    inMonths: (months) => `in ${months}`,
    until: (date) => `until ${date}`,
    times: (count) => `${count} times`,
  },

  hours: (start, end) => `${start} – ${end}`,
  hoursAcrossDays: (start, day, end) => `${start}, until ${day}, ${end}`,
  allDay: 'All day',
  daysFromTo: (first, last) => `from ${first} to ${last}`,
  at: (day, time) => `${day}, ${time}`,

  ticket: {
    cancelled: 'Cancelled',
    moved: 'Moved',
    elsewhere: 'Elsewhere',
    with: (names) => `With ${names}`,
  },

  index: {
    title: 'Calendar',
    lead: 'Pick a date, say you are coming, we will add a chair.',
    description: (site) => `The dates at ${site}: when, where, with whom, and how to take a seat.`,
    series: 'What keeps coming back',
    dates: 'Date by date',
    later: 'Further on',
    count: dates,
    views: 'Reading the calendar',
    byWeek: 'By week',
    byMonth: 'By month',
    thisWeek: 'This week',
    nextWeek: 'Next week',
    wholeMonth: (month) => `The whole month: ${month}`,
    empty: 'No date in the calendar for now. If you have an idea, tell the team.',
  },

  month: {
    title: (month) => `Calendar, ${month}`,
    description: (month, site) => `Every date of ${site} in ${month}, day by day.`,
    empty: (month) => `Nothing in ${month} so far. The other months are waiting.`,
    today: 'Today',
    print: 'Print this page: the month fits on one A4 sheet, to pin up by the coffee machine.',
    neighbours: 'Other months',
    sheet: 'The month, week by week',
  },

  calendar: { cancelled: (title) => `Cancelled: ${title}` },

  subscribe: {
    title: 'In your own calendar',
    text: 'Subscribe once: every new date turns up by itself, and changes follow.',
    delay:
      'Your calendar reads this address again every 12 to 24 hours. A last-minute change shows here first, and goes by mail to whoever has a seat.',
    subscribe: 'Subscribe',
    subscribeTo: (title) => `Subscribe: ${title}`,
    address: 'Or paste this address into your calendar',
    file: 'Download the .ics file',
  },

  event: {
    where: 'Where',
    hosts: 'Who welcomes you',
    seats: 'Seats',
    coming: 'The dates',
    noneComing: 'No date is in the calendar. Come back soon.',
    later: (count) =>
      plural('en', count, { one: '# more date, further on', other: '# more dates, further on' }),
    past: 'How was it?',
    others: (count) => plural('en', count, { one: '# other past date', other: '# other past dates' }),
    several: 'Several dates in one go',
    all: 'The whole calendar',
  },

  date: {
    title: (title, when) => `${title}, ${when}`,
    comeTitle: 'Are you coming?',
    come: 'I’m coming',
    room: (count) => plural('en', count, { one: '# seat', other: '# seats' }),
    noLimit: 'Room for everybody',
    leftOne: '# seat left',
    leftOther: '# seats left',
    waitingOne: '#\u00a0waiting',
    waitingOther: '#\u00a0waiting',
    comingOne: '# person is coming',
    comingOther: '# people are coming',
    full: 'It’s full',
    nobody: 'Nobody yet. Be the first.',
    calendar: 'Put it in my calendar',
    opens: (when) => `RSVPs open on ${when}.`,
    closes: (when) => `You can say yes until ${when}.`,
    closed: 'RSVPs are closed. You may still drop by.',
    past: 'This date is over.',
    started: 'It has begun. Come on in.',
    overTitle: 'It’s over',
    overText: (title) => `See the dates to come: ${title}`,
    cancelledTitle: 'This date is cancelled',
    cancelledText: 'No need to come, or to cancel: booked seats lapse by themselves.',
    movedTitle: 'The date has moved',
    movedText: (was) => `It was planned for ${was}.`,
    elsewhereTitle: 'Somewhere else this time',
    elsewhereText: (where) => `We meet here: ${where}.`,
    noteTitle: 'Good to know',
    recapTitle: 'On the day',
    aboutSeries: (title) => `All about ${title}`,
    otherDates: 'Dates before and after',
    previous: 'Before',
    next: 'After',
    noneBefore: 'This is the first date.',
    noneAfter: 'Nothing more in the calendar.',
  },

  badges: {
    title: 'Badges',
    lead: 'Enamel pins for what we do for one another. Nobody asks for one; they are given.',
    description: (site) => `The badges of ${site}: what it takes, and who wears them.`,
    all: 'All badges',
    none: 'No badges yet.',
    wearers: (names, more) => {
      const others = more === 0 ? [] : [plural('en', more, { one: '# other', other: '# others' })];
      return names.length === 0 ? 'Nobody yet' : list('en', [...names, ...others]);
    },
    takes: 'What it takes',
    worn: 'Who wears it',
    nobody: 'Nobody wears it yet. Will you be first?',
    pin: (name) => `Pin “${name}”`,
  },

  award: {
    title: (badge, person) => `${badge}, for ${person}`,
    description: (badge, person, date) => `${person} has worn the badge “${badge}” since ${date}.`,
    withdrawnDescription: (badge, person, date) =>
      `The badge “${badge}” given to ${person} was withdrawn on ${date}.`,
    for: 'For',
    withdrawn: (date) => `Withdrawn on ${date}`,
    withdrawnText: 'This badge is no longer worn. The page stays, so that nobody is misled.',
    who: 'To',
    given: 'Given on',
    reason: 'What for',
    occasion: 'Occasion',
    badge: (name) => `All about the badge “${name}”`,
  },

  forms: {
    readers: 'Who reads it',
    readersText: (contact) =>
      `${contact}, and nobody else. It is not anonymous: neighbours recognise one another.`,
    description: (title, site) => `${title}: a form of ${site}, read by the team.`,
  },

  received: {
    form: {
      title: 'It has arrived',
      text: 'Thank you for taking the time. The team reads everything, and answers whoever left an address.',
    },
    rsvp: {
      title: 'Check your inbox',
      stub: 'Yes',
      lead: 'Your request has arrived. A mail is on its way and says where you stand.',
      mail: 'What is in it',
      answer: 'The answer: a seat, the waitlist, or one click to confirm.',
      calendar: 'The date, ready for your calendar.',
      link: 'A link, yours alone. It changes your answer, and it alone frees your seat if you can’t come after all.',
      nothing: 'Nothing after five minutes? Look in the spam folder, then write to',
    },
    home: 'Back to the home page',
    agenda: 'See the calendar',
  },

  screen: {
    title: 'The lounge screen',
    description: (site) => `What is on at ${site}, readable from the sofa.`,
    next: 'Coming up',
    newcomers: 'New faces',
    since: (month) => `since ${month}`,
    needs: 'Wanted here',
    empty: 'Nothing on. Enjoy the quiet.',
    invite: 'Take a seat from your phone:',
    today: 'It is today',
    tomorrow: 'It is tomorrow',
    panels: 'The floors of the screen',
    pause: 'Stop',
    turn: 'Go on',
  },

  feed: {
    title: (site) => `${site}: news and dates`,
    description: (site) => `What the people at ${site} are up to, and the dates you can come to.`,
    cancelled: (title) => `Cancelled: ${title}`,
    moved: (title) => `Moved: ${title}`,
    take: 'Take a seat',
  },
};
