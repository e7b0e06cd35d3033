import { plural } from '../format.ts';
import type { MailMessages } from '../fr/mail.ts';
import { contactMail } from './mail-contact.ts';
import { hostMail } from './mail-host.ts';

export const mail: MailMessages = {
  calendarNote: 'To change or cancel, use the link in the mail.',
  hello: 'Hello,',
  at: (date, time) => `${date} at ${time}`,
  days: (first, last) => `${first} to ${last}`,
  allDay: 'all day',
  hosts: (names) => `With ${names}`,
  party: (guests) =>
    plural('en', guests, { one: 'You and one other person', other: 'You and # other people' }),
  slot: (label, slot) => `${label}: slot ${slot}`,
  subject: (what, title, when) => `${what}: ${title}, ${when}`,
  subjectOfSeveral: (what, title, count) => `${what}: ${title}, ${count} dates`,

  status: {
    unverified: 'To be confirmed',
    confirmed: 'Seat booked',
    waitlisted: 'Waitlist',
    cancelled: 'Cancelled',
    calledOff: 'This date will not take place',
  },

  confirmed: {
    what: 'You’re in',
    heading: 'Your seat is booked',
    text: 'We look forward to seeing you.',
  },
  waitlisted: {
    what: 'Waitlist',
    heading: 'It’s full, but you are on the waitlist',
    text: 'When a seat is free, it goes to the next person in line. When it’s your turn, we write to you at once. Nothing is promised, but there is nothing to do either: wait for our mail before you come.',
    party: 'You all get in together, as soon as there are enough seats for everyone.',
  },
  several: {
    what: 'All noted',
    heading: 'Your dates, one by one',
    text: 'Each date has its own answer, and can be cancelled without touching the others.',
    file: 'The attached file adds the booked dates to your calendar.',
    filename: 'dates.ics',
  },
  noSlot: (label) => `“${label}” was already taken up. Your seat itself is booked.`,
  noSlotOn: (label, when) => `“${label}” (${when}) was already taken up. Your seat itself is booked.`,
  verify: {
    what: 'One click to confirm',
    heading: 'One more click',
    text: 'Your request has arrived, but no seat is held yet. Open the link and confirm: that is the moment it counts.',
    action: 'Confirm that I’m coming',
    notYou: 'You asked for nothing? Ignore this mail: without that click, nothing is booked.',
  },
  standing: {
    what: 'You are on the list already',
    heading: 'You are on the list already',
    text: 'Another request came in with your address. It changed nothing: this is what we have. To change it, use the link.',
  },
  promoted: {
    what: 'A seat for you',
    heading: 'A seat is free, and it’s yours',
    text: 'You are off the waitlist: we look forward to seeing you.',
    giveUp: 'You can no longer come? Cancel soon, and someone else will be glad.',
    giveUpBefore: (date, time) =>
      `You can no longer come? Give your seat back before ${date}, ${time}, while someone else still has time to take it.`,
  },
  changed: {
    what: 'Changed',
    heading: 'It’s changed',
    text: 'This is what we have now.',
  },
  cancelled: {
    what: 'Cancelled',
    heading: 'It’s cancelled',
    text: 'Thank you for telling us, and see you another time.',
    several: 'If you had put these dates into your calendar, remember to take them out.',
    action: 'See my reply',
    notYou: 'It wasn’t you who cancelled? Reply to this mail soon.',
  },
  reminder: {
    what: 'Reminder',
    heading: 'It’s coming up',
    text: 'We look forward to seeing you. If you can’t make it after all, say so now: a free chair always makes someone happy.',
  },
  dateCancelled: {
    what: 'Cancelled',
    heading: 'This date will not take place',
    text: 'Sorry for the change of plan. Don’t come over: there is nothing else for you to do.',
    calendar: 'If the date is in your calendar, this mail takes it out. Check all the same.',
    others: 'If you are coming to other dates, nothing changes for those.',
    notYou: 'You asked for nothing? Someone probably mistyped their address. There is nothing for you to do.',
  },
  dateMoved: {
    what: {
      back: 'It takes place after all',
      day: 'New date',
      time: 'New time',
      place: 'New place',
      dayAndPlace: 'New date and place',
      timeAndPlace: 'New time and place',
      other: 'News about your date',
    },
    back: 'This date had been cancelled. It does take place.',
    before: (what) => `It used to be: ${what}.`,
    seat: 'Your seat is kept.',
    line: 'You keep your place on the waitlist.',
    calendar: 'If the date is in your calendar, this mail corrects it. Check all the same.',
    calendarBack: 'This mail puts it back into your calendar. Check all the same.',
  },

  manage: {
    action: 'See, change or cancel',
    seat: 'Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing.',
    seats:
      'One of the dates no longer suits you? Use this link: it alone frees your seat. Deleting it from your calendar changes nothing.',
    line: 'Tired of waiting? Use this link: it alone takes you off the list. Answering the invitation in your calendar changes nothing.',
    secret: 'Keep this link to yourself: it is all it takes to change your reply.',
  },
  footer: {
    notYou: 'You asked for nothing? Someone probably mistyped their address: open the link and cancel.',
    question: (contact) => `A question? Reply to this mail. ${contact} will read it.`,
    kept: (days) =>
      plural('en', days, {
        one: 'Your reply is erased # day after the date.',
        other: 'Your reply is erased # days after the date.',
      }),
  },

  host: hostMail,

  ...contactMail,
};
