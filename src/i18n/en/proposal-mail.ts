import { plural } from '../format.ts';
import type { ProposalMail } from '../fr/proposal-mail.ts';

export const proposalMail: ProposalMail = {
  confirm: {
    subject: (what) => `One click to send ${what}`,
    heading: 'One more click',
    text: (what) =>
      `Somebody, most likely you, has just filled in the form for ${what}. Open the link and confirm: that is when the team receives it.`,
    photo:
      'Would you like a photo on your page? Answer this mail and attach it as it is: the team crops it, and removes what the camera has noted in it.',
    action: 'Confirm',
    notYou:
      'You asked for nothing? Ignore this mail: without that click nothing arrives, and all of it is erased within seven days.',
  },
  staff: {
    intro: (date, time) =>
      `Sent on ${date} at ${time}, and confirmed from the address that your answer will go to.`,
    publish: 'See how it looks, then publish or decline: it is all on the page.',
    byHand:
      'The repository is not connected to the site (GIT_TOKEN): to publish, put the attached files into the folder that their names say, then say so on the page.',
    action: 'Read and publish',
    attached: (count) =>
      plural('en', count, { one: 'The file is attached.', other: 'The # files are attached.' }),
    gone: (paths) => `To be deleted: ${paths}.`,
    reply: (email) => `Your answer to this mail will go to ${email}.`,
    secret: 'Keep this mail within the team: its link is all it takes to publish.',
    kept: (days) =>
      plural('en', days, {
        one: 'All of it is erased after # day.',
        other: 'All of it is erased after # days.',
      }),
  },
  declined: {
    subject: 'About what you sent',
    heading: 'Not this time',
    text: (what) => `The team has read ${what}, and is not publishing it as it stands.`,
    leaveText: 'The team has not taken the page off for now.',
    word: 'Their word',
    after: 'Answer this mail to talk about it. What you had sent is erased.',
  },
  live: {
    subject: {
      join: 'Your page is live',
      change: 'Your page is up to date',
      leave: 'Your page has left the site',
      card: 'Your card is on the board',
      update: 'Your news is live',
      event: 'Your date is in the agenda',
      host: 'You are the host',
    },
    text: {
      join: 'Welcome to the floor. Here is your page: share it, show it to whoever sits next to you.',
      change:
        'Your changes can be seen from now on. An old preview may linger on social networks for a day or two.',
      leave: 'Your page, your photo and your name have left the site. Thank you for having been there.',
      card: 'It stays for sixty days. To keep it longer, send it again, or tick “Keep my cards” when you change your page. When somebody answers, the team makes the introductions.',
      update: 'It is on the project’s page, on the home page and in the feed.',
      event:
        'People can say that they are coming. The lists go to the team, or to you if you leave your address there.',
      host: 'It says so on the date. The bell is yours.',
    },
    action: 'See it',
    erase: 'What is left, for a full erasure',
    erase1:
      'The repository keeps old versions of the files, and the host old publications: the team clears them if you ask by answering this mail.',
    erase2:
      'Search engines and social networks keep their copy of the page and its image for a while: we ask for removal with you.',
    erase3:
      'Your RSVPs and messages, if there are any, are erased from the database on request (the team runs “npm run data -- erase” with your address). Mails that were sent stay in their mailboxes.',
    kept: 'Your address is no longer kept for this.',
  },
  about: {
    'proposal-confirm': 'The request to confirm what somebody sent',
    proposal: 'Something to be read',
    'proposal-declined': 'The answer to what somebody sent',
    'proposal-live': 'The news that something is live',
  },
};
