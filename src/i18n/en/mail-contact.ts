import { plural } from '../format.ts';
import type { ContactMailMessages } from '../fr/mail-contact.ts';

/** The words of the mails to the place’s contact: what was written to it, and what went wrong. */
export const contactMail: ContactMailMessages = {
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
    perhaps:
      'It may have arrived all the same, even twice: the mail server was given all of it, then fell silent. When in doubt, act as if it were missing.',
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
