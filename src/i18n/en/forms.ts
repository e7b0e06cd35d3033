import { plural } from '../format.ts';
import type { FormsMessages } from '../fr/forms.ts';

const days = (count: number): string => plural('en', count, { one: '# day', other: '# days' });
const months = (count: number): string => plural('en', count, { one: '# month', other: '# months' });
const atMost = (count: number): string =>
  plural('en', count, { one: 'one person at most', other: '# people at most' });

export const forms: FormsMessages = {
  required: '(required)',
  leaveEmpty: 'Leave this field empty',
  errorTitle: (count) =>
    plural('en', count, { one: 'One thing is left to mend.', other: '# things are left to mend.' }),
  privacyLink: 'What we keep, and why',
  name: 'Your name',
  email: 'Your e-mail address',
  dateAndTime: (day, time) => `${day} at ${time}`,
  about: (what, text) => `${what}: ${text}`,

  rsvp: {
    label: (title) => `I’m coming: ${title}`,
    dates: 'Which dates?',
    datesHint: 'One, or several in one go.',
    dateFull: (when) => `${when} (full: waitlist)`,
    emailHint: 'To send you the confirmation, and the link that lets you change or cancel. Nothing else.',
    guests: 'Who is coming with you?',
    guestsHint: (max) => `Not counting yourself: ${atMost(max)}.`,
    guestsOption: (count) =>
      count === 0 ? 'Nobody, just me' : plural('en', count, { one: 'One person', other: '# people' }),
    slotHint: (count, minutes) => {
      const slots = plural('en', count, { one: 'One slot only', other: '# slots' });
      return `${minutes ? `${slots} of ${minutes} minutes` : slots}, first come, first served.`;
    },
    pitch: 'What it is about, in one line',
    pitchHint: 'If you ticked the box. It may be announced in the programme.',
    subject: 'What would you like to talk about?',
    subjectHint: (minutes) =>
      minutes === undefined
        ? 'In one line, if you like. Only the team reads it, and a mail tells you your hour.'
        : `In one line, if you like. Only the team reads it. You have ${minutes} minutes, and a mail tells you when.`,
    note: 'A word for the team?',
    noteHint: 'Running late, one staircase too many, a chair next to somebody: say it here.',
    privacy: (rsvpDays, answersDays) =>
      answersDays === undefined
        ? `What you write here helps us welcome you, and is erased ${days(rsvpDays)} after the date.`
        : `What you write here helps us welcome you. Answers to the questions are erased ${days(answersDays)} after the date, the rest ${days(rsvpDays)} after it.`,
    submit: 'I’m coming',
    submitWaitlist: 'Put me on the waitlist',
    full: 'This date is full. Join the waitlist: if a seat comes free it is yours, and a mail tells you.',
    opensDays: (count) => `RSVPs open ${days(count)} before each date.`,
    window: {
      full: 'This date is full, and there is no waitlist. Next time?',
      'not-yet': 'RSVPs are not open yet. Come back soon.',
      closed: 'RSVPs are closed.',
      past: 'This date is over.',
      cancelled: 'This date is cancelled.',
      none: 'No need to sign up: come as you are.',
    },
  },

  manage: {
    title: 'Your RSVP',
    intro: (name) => `Hello ${name}. Here is where you stand.`,
    status: {
      unverified: 'Not confirmed yet: your click is missing',
      confirmed: 'It’s a yes, your seat is waiting',
      waitlisted: 'On the waitlist',
      cancelled: 'Cancelled, your seat is free',
    },
    gone: 'This date is no longer in the calendar.',
    party: (guests) =>
      guests === 0
        ? 'Just you, for now'
        : plural('en', guests, { one: 'You and one guest', other: 'You and # guests' }),
    slot: (number, label) => `${label}: slot ${number}`,
    slotWanted: (label) => `${label}: all slots are taken`,
    page: (when) => `The page of ${when}`,
    calendar: (when) => `Put ${when} in my calendar`,
    confirm: 'I confirm',
    cancel: 'I can’t come after all',
    cancelAll: 'Cancel all these dates',
    change: 'Change something',
    actionLabel: (action, when) => `${action}: ${when}`,
    save: 'Save',
    saved: 'That is saved.',
    closed: 'Changes are closed. You can still cancel.',
    privacy: (rsvpDays) => `This page is erased ${days(rsvpDays)} after the last date.`,
  },

  host: {
    title: 'This date, for its hosts',
    intro: 'This page is for those who host. Keep its address to yourself.',
    coming: (count) =>
      count === 0
        ? 'Nobody has signed up yet'
        : plural('en', count, { one: '# person is coming', other: '# people are coming' }),
    waiting: (count) =>
      plural('en', count, {
        one: '# person is waiting for a seat',
        other: '# people are waiting for a seat',
      }),
    cancelled: 'This date will not take place',
    committed: 'A date that its host has cancelled',
    cancelledText: 'It is cancelled. The site says so, and everyone gets a mail.',
    over: 'This date is over.',
    cancel: 'Cancel this date',
    cancelText: 'Everyone gets a mail at once. It cannot be undone from here.',
    reason: 'Why?',
    reasonHint:
      'One sentence, if you like. It goes into the mails and onto the date’s page: nothing intimate.',
    cancelSubmit: 'Cancel and tell everyone',
    cancelNobody: 'Cancel the date',
    address: 'Receive the lists at my address',
    addressText:
      'For now, the lists go to the team. Give your address: a mail arrives there, and it counts once you have confirmed.',
    addressOf: (names) =>
      `Address already given: ${names}. A new one replaces the old one, once it is confirmed.`,
    person: 'Who are you?',
    emailHint: 'For the mails of the dates that you host. Nothing else.',
    addressPrivacy: 'Your address is shown to nobody. Ask the team to erase it whenever you like.',
    addressSubmit: 'Send me the link',
    addressSent: 'A mail is on its way. Open it and confirm: without that click, nothing changes.',
    confirm: {
      title: 'Your address as a host',
      text: (name) =>
        `Confirm, and mails about the dates that ${name} hosts will arrive at the address where you received this link.`,
      submit: 'Confirm this address',
      done: (name) => `Confirmed. The next lists of ${name} arrive at your address.`,
    },
    errors: {
      action: 'Choose: cancel the date, or give an address.',
      person: 'Say who you are, from the list.',
    },
  },

  feedback: {
    emailHint: 'Only if you want an answer. Nobody but the team sees it.',
    privacy: (count) =>
      `The team reads what you write, nobody else. It is not anonymous: among a hundred people, we know each other. All of it is erased after ${months(count)}.`,
    submit: 'Send to the team',
  },

  introduction: {
    label: (name) => `Meet ${name}`,
    emailHint: 'So that the team can answer you. It is shown to nobody.',
    message: 'Why the two of you?',
    messageHint: 'Who you are, what you are looking for, what you have to offer.',
    privacy: (name, count) =>
      `Your message goes to the team, who will speak with ${name}. All of it is erased after ${days(count)}.`,
    submit: 'Ask the team',
  },

  errors: {
    requiredField: {
      name: 'Write your name.',
      email: 'Write your e-mail address.',
      date: 'Choose at least one date.',
      message: 'Write a message.',
      other: 'This field needs an answer.',
    },
    requiredAnswer: (label) => `Answer this question: ${label}`,
    tooLong: (max) => `This is too long: ${max} characters at most.`,
    tooLongAnswer: (label, max) => `Shorten your answer to ${max} characters: ${label}`,
    oneValue: 'One value at a time.',
    text: 'This field takes text.',
    email: 'Write one e-mail address, such as lea@example.org.',
    guestsNumber: 'Write a whole number, 0 if you bring nobody.',
    guestsMany: (max) =>
      max === 0 ? 'Nobody can be brought along on this date.' : `That is too many: ${atMost(max)}.`,
    option: 'Choose from the list.',
    optionAnswer: (label) => `Choose an answer from the list: ${label}`,
    locale: 'This language is not spoken here.',
    date: 'Choose dates from the list, each of them once.',
    datesMany: 'That is a lot of dates in one go: choose fewer.',
    noSlots: 'There is no slot to ask for here.',
    unknown: 'This question is not asked here.',
    action: 'Choose: cancel, update or confirm.',
  },

  pages: {
    back: 'Back to the home page',
    sendAgain: 'Send it again',
    again: { title: 'One more thing', text: 'Nothing is lost: what you wrote is below.' },
    malformed: { title: 'Unreadable', text: 'This arrived damaged. Go back to the form and try again.' },
    notFound: { title: 'Not found', text: 'There is nothing at this address. Is the link cut off, perhaps?' },
    noDate: { title: 'No such date', text: 'This date is not in the calendar.' },
    noForm: { title: 'No such form', text: 'This form does not exist, or no longer does.' },
    noPerson: { title: 'No such person', text: 'This person has not asked to be introduced.' },
    method: { title: 'Not this way', text: 'This address cannot be asked for like that.' },
    gone: {
      title: 'Erased',
      text: 'This link has had its day: what it showed was erased, as promised.',
    },
    closed: { title: 'Not this time' },
    noRoom: {
      title: 'Not enough room',
      text: 'There is not enough room left for a larger party. Nothing has changed.',
    },
    full: { title: 'Full' },
    tooLarge: { title: 'Too long', text: 'This is more than 32 kB. Shorten it, and try again.' },
    unsupported: { title: 'Unreadable', text: 'This address takes a form, or JSON.' },
    tooMany: {
      title: 'Not so fast',
      text: 'A lot was sent at once. Wait a few minutes, then send it again.',
    },
    unavailable: {
      title: 'A short outage',
      text: 'Nothing has been saved yet. Wait a minute, then send it again.',
      textNothingTyped: 'It will be back soon. Wait a minute, then reload the page.',
    },
  },
};
