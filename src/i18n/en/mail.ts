import { plural } from '../format.ts';
import type { MailMessages } from '../fr/mail.ts';

export const mail: MailMessages = {
  calendarNote: 'To change or cancel, use the link in the mail.',
  hello: 'Hello,',
  at: (date, time) => `${date} at ${time}`,
  days: (first, last) => `${first} to ${last}`,
  allDay: 'all day',
  hosts: (names) => `With ${names}`,
  party: (guests) =>
    plural('en', guests, { one: 'You and one other person', other: 'You and # other people' }),
  slot: (label, slot, hour) => (hour ? `${label}: slot ${slot}, at ${hour}` : `${label}: slot ${slot}`),
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

  host: {
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
  },

  feedback: {
    subject: (form) => `A reply to “${form}”`,
    heading: (form) => form,
    from: (name) => `Signed: ${name}.`,
    nameless: 'Unsigned.',
    received: (date, time) => `Received on ${date} at ${time}.`,
    blank: (questions) => `No answer: ${questions}`,
    scale: (value) => `${value} out of 5`,
    reply: (email) => `Your reply to this mail goes to ${email}.`,
    noReply: 'No address was left: don’t reply to this mail, nobody would read it.',
    trust: 'It was told to the team in confidence: please don’t pass it on.',
    kept: (months) =>
      plural('en', months, {
        one: 'Everything is erased after # month.',
        other: 'Everything is erased after # months.',
      }),
  },
  introduction: {
    subject: (asker, person) => `${asker} would like to meet ${person}`,
    heading: (person) => `An introduction to ${person}?`,
    asks: (asker, person) => `${asker} would like to meet ${person}, and asks you to introduce them.`,
    message: 'Their message',
    decide: (asker, person) =>
      `You decide. ${asker} has not seen that person’s e-mail address, and will not: show this message to ${person} first, who says yes or no.`,
    action: 'See the profile',
    reply: (email) => `Your reply to this mail goes to ${email}.`,
    received: (date, time) => `Received on ${date} at ${time}.`,
    kept: (days) =>
      plural('en', days, {
        one: 'Everything is erased after # day.',
        other: 'Everything is erased after # days.',
      }),
  },
  test: {
    subject: 'The test mail has arrived',
    text: 'The site can write to you: this mail came the same way as all the others.',
    look: 'One thing is left to see. Open the original message (in Gmail: the three dots, then “Show original”). It should say “SPF: PASS” and “DKIM: PASS”; elsewhere, the line Authentication-Results says “spf=pass” and “dkim=pass”.',
    otherwise:
      'It says something else, or this mail was in the spam folder? RSVPs will end up there too. The mail server (SMTP_URL) has to be allowed to write for the sender’s domain (MAIL_FROM): its manual says which DNS records to add.',
    asked: (date, time) =>
      `Asked for on ${date} at ${time} by the command npm run doctor. Nobody else has received it.`,
  },
  undeliverable: {
    subject: 'A mail did not arrive',
    heading: 'A mail did not arrive',
    failed: (what, date, time) => `${what}: we gave up on ${date} at ${time}.`,
    reason: (reason) => `The error’s code: ${reason}.`,
    discreet: 'This mail says neither who it was for nor what was in it, on purpose.',
    about: {
      'rsvp-answer': 'The answer to an RSVP',
      'rsvp-verify': 'The request to confirm an RSVP',
      'rsvp-standing': 'The reminder of an RSVP',
      'rsvp-promoted': 'The news of a free seat',
      'rsvp-changed': 'The news of a change',
      'rsvp-cancelled': 'The news of a cancellation',
      'rsvp-reminder': 'The reminder of a date',
      'date-cancelled': 'The news that a date is cancelled',
      'date-moved': 'The news of another time or place',
      'host-list': 'The list for the hosts of a date',
      'host-changes': 'The day’s changes for the hosts of a date',
      'host-overbooked': 'The warning about a date that is too full',
      'host-cancelled': 'The news of a last-minute cancellation',
      'host-address': 'The request to confirm a host’s address',
      feedback: 'A reply to a form',
      introduction: 'A request for an introduction',
      test: 'The test mail',
    },
    other: 'A mail',
    attendee:
      'The RSVP is up to date on the site, only the mail is missing. Often the address has a typing mistake. If someone tells you they received nothing, suggest that they sign up again.',
    promoted:
      'The seat is given, but the person does not know: tell them if you know them, and check their address together.',
    changedDate:
      'The person does not know that the date has changed: tell them if you know them. The site itself is up to date.',
    host: 'It was meant for the host. If the address is not the contact’s, ask them to give theirs again.',
    contact:
      'It was meant for you, and the site keeps what it said. Check the contact’s address in content/site.md, then the settings SMTP_URL and MAIL_FROM.',
  },
};
