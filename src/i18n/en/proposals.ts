import { plural } from '../format.ts';
import type { ProposalMessages } from '../fr/proposals.ts';
import { proposalMail } from './proposal-mail.ts';

export const proposals: ProposalMessages = {
  kinds: {
    join: {
      title: 'Join the floor',
      lead: 'Five minutes, and your page is ready. The team reads it, and a mail tells you when it is live.',
      submit: 'Send my page',
      what: 'your page',
      link: 'Are you part of this floor? Make your page',
      staff: (name) => `${name} would like a page`,
    },
    change: {
      title: 'Change your page',
      lead: 'This is what it says today. Correct what you like, leave the rest.',
      submit: 'Send the changes',
      what: 'the changes to your page',
      link: 'Is this you? Change your page',
      staff: (name) => `${name}: a page to change`,
    },
    leave: {
      title: 'Take me off',
      lead: 'No need to say why. Your page, your photo and your name leave the site.',
      submit: 'Take my page off',
      what: 'the removal of your page',
      link: 'Take my page off',
      staff: (name) => `${name} would like to leave the site`,
    },
    card: {
      title: 'Pin up a card',
      lead: 'A need, a helping hand: one sentence will do. The card stays on the board for sixty days; send it again as it is to keep it for sixty more.',
      submit: 'Pin it up',
      what: 'your card',
      link: 'Pin up a card',
      staff: (name) => `${name}: a card for the board`,
    },
    update: {
      title: 'Tell how it goes',
      lead: 'A win, a mess, a figure: what has happened since last time.',
      submit: 'Send the news',
      what: 'your news',
      link: 'Is this your project? Tell how it goes',
      staff: (title) => `News: ${title}`,
    },
    event: {
      title: 'Propose a date',
      lead: 'A workshop, a tea, a screening: say what and when. The team answers.',
      submit: 'Propose it',
      what: 'your date',
      link: 'Propose a date',
      staff: (title) => `A date is proposed: ${title}`,
    },
    host: {
      title: 'Host a date',
      lead: 'One Friday, the table is yours: you welcome people, introduce them, and ring the bell.',
      submit: 'I’ll host',
      what: 'the date you host',
      link: 'Host a date',
      staff: (name) => `${name} would like to host`,
    },
  },

  /** A form's title where it is about one person. */
  titleFor: (title: string, name: string) => `${title}, ${name}`,

  fields: {
    name: { label: 'Your name', hint: 'As people call you. It is shown.' },
    role: { label: 'What you do', hint: 'In one line: “Illustrator, draws plants that grumble”.' },
    membership: { label: 'You come…' },
    occupation: { label: 'You are…' },
    organization: { label: 'Your company, your school', hint: 'If there is one.' },
    floor: { label: 'Your floor' },
    skills: {
      label: 'What you know how to do',
      hint: 'Twelve at most, with commas between: photo, bikes, TypeScript.',
    },
    offers: {
      label: 'What you offer',
      hint: 'One thing a line. Each card stays on the board for sixty days.',
    },
    needs: { label: 'What you are looking for', hint: 'One thing a line, here too.' },
    renew: {
      label: 'Keep my cards for another sixty days',
      hint: 'Those on the board, “looking for” and “offering”.',
    },
    website: { label: 'Your website' },
    linkedin: { label: 'LinkedIn' },
    mastodon: { label: 'Mastodon' },
    github: { label: 'GitHub' },
    question1: {
      label: 'What are you working on?',
      hint: 'Answer as you would at the table. Or leave it empty.',
    },
    question2: { label: 'What can people come to you for?' },
    question3: { label: 'What would make you happy here?' },
    interview: {
      label: 'Your interview',
      hint: 'A question begins with ## and ends in a question mark. An empty line parts two paragraphs.',
    },
    publish: { label: 'Yes, publish this page on the site, for everyone to see' },
    photo: {
      label: 'Yes, publish my photo too',
      hint: 'To send it, answer the mail that you are about to get: the team puts it in place.',
    },
    search: { label: 'Search engines may show my page' },
    introductions: { label: 'People may ask the team to introduce us' },
    note: { label: 'A word for the team?', hint: 'It is not published.' },
    person: { label: 'Who are you?' },
    card: { label: 'Which card?' },
    text: {
      label: 'Your card, in one sentence',
      hint: 'No address, no phone: the team makes the introductions.',
    },
    'host.text': {
      label: 'What will happen',
      hint: 'In one sentence: “We taste a thousand jars.” Or nothing.',
    },
    project: { label: 'Which project?' },
    title: { label: 'In one line', hint: 'Like a headline.' },
    'event.title': { label: 'The name of the date' },
    news: { label: 'What happened' },
    summary: { label: 'In one sentence', hint: 'What makes people want to come.' },
    date: { label: 'Which day?' },
    time: { label: 'At what time?' },
    minutes: { label: 'How many minutes?' },
    place: { label: 'Where?', hint: 'The kitchen, the small room, the roof.' },
    'event.floor': { label: 'On which floor?' },
    seats: { label: 'How many chairs?', hint: 'Empty: as many as people like.' },
    host: { label: 'Who hosts?' },
    story: { label: 'The rest of the story', hint: 'What to bring, how it goes.' },
    event: { label: 'Which event?' },
  },

  options: {
    resident: 'every day, or nearly',
    nomad: 'now and then',
    neighbour: 'from another floor',
    freelance: 'a freelance',
    student: 'a student',
    entrepreneur: 'an entrepreneur',
    employee: 'an employee',
    other: 'something else',
    needs: 'I am looking for',
    offers: 'I offer',
  },
  choose: 'Your choice',
  emailHint: 'To ask you for a click, then to tell you when it is live. It is shown to nobody.',
  recognised:
    'There is no account here: somebody of the team recognises you, then publishes. Nothing changes without that.',
  after: 'And then?',
  afterSteps: [
    'A mail asks you for one click.',
    'The team recognises you, and reads it.',
    'It goes live, and a mail tells you so.',
  ],
  whoAreYou: 'Find your name, and correct away.',
  others: 'Something else to say?',
  privacy: (days) =>
    `What is shown is public. Your address and your word stay with the team, for ${plural('en', days, { one: '# day', other: '# days' })} at most.`,
  consents: 'What you agree to',
  consentsText: 'Each is dated to the day you send this, and can be taken back at any time.',
  questions: {
    question1: 'What are you working on?',
    question2: 'What can people come to you for?',
    question3: 'What would make you happy here?',
  },
  hostedBy: (name, text) => (text ? `${name} hosts: ${text}` : `${name} hosts.`),

  errors: {
    personal:
      'An e-mail address or a phone number is not shown here: take it out, the team makes the introductions.',
    letters:
      'A sign in this text cannot be drawn on the images. Write it another way: Latin or Arabic letters, no rare emoji.',
    tooMany: (most) => `${plural('en', most, { one: 'Only one', other: '# at most' })}: keep the best.`,
    url: 'Write the address of a page, such as https://example.org.',
    date: 'Write a day, such as 2026-11-27.',
    past: 'This day is over.',
    noDate: 'This event does not take place on that day. Have a look at the agenda.',
    time: 'Write a time, such as 18:30.',
    number: (least, most) => `Write a number between ${least} and ${most}.`,
    publish: 'Without this yes, the page cannot be published.',
    nothing: 'Nothing differs from your page. Change something, or leave the team a word.',
    action: 'Choose: publish or decline.',
  },

  received: {
    title: 'Look at your mail',
    text: 'A mail is on its way to your address. Open it and confirm with a click: that is when the team receives what you sent.',
    nothing: 'Nothing came? Look among the junk, or write to',
    home: 'Back to the home page',
  },

  confirm: {
    title: 'One more click',
    text: (what) => `Confirm, and the team receives ${what}.`,
    submit: 'Yes, it’s me',
    done: 'Confirmed. The team reads it, and a mail tells you when it is live.',
    published: 'Accepted. A mail tells you when it is live.',
    live: 'It is live.',
    declined: 'The team has answered you by mail.',
  },

  staff: {
    title: 'To be read',
    recognise:
      'Do you recognise this person? The address is confirmed, but anybody can give a name. When in doubt, answer the mail before you publish.',
    samePerson: (name) =>
      `There is a page in the name of ${name} already. This would be a second one: is it really somebody else?`,
    private: 'A word for the team, which is not published',
    preview: 'As it will be on the site',
    changes: 'What changes',
    before: 'before',
    after: 'after',
    emptied: '(emptied)',
    consentYes: 'yes',
    consentNo: 'no',
    files: 'The files, for those who like to see',
    newFile: 'new',
    goneFile: 'deleted',
    changedFile: 'changed',
    translate: (language) =>
      `Written in ${language}. The other languages show the same text until somebody translates it in the editor.`,
    retranslate:
      'The translation of this page stays as it is where it has words of its own: remember to read it again.',
    photo:
      'This person would like a photo. They send it by answering their mail: add it in the editor once you have published.',
    leave: 'The files go, and the name leaves projects, dates and news. Their texts stay.',
    publish: 'Publish',
    publishText: 'Saves it. Going live follows, once for all that is waiting.',
    decline: 'Decline kindly',
    word: 'Your word',
    wordHint: 'It goes out by mail as it is. One sentence will do.',
    declineSubmit: 'Send and decline',
    byHand: 'To publish, in two steps',
    byHand1:
      'Open the attachment of the mail, and put each file into the folder that its name says (or copy it into the editor).',
    byHand2: 'Save, then come back here and say so: the person gets a mail when it is live.',
    byHandDone: 'It’s done',
    conflict: 'This page has changed in between',
    conflictText: (what) =>
      `Somebody has already touched: ${what}. Nothing is lost: what was asked for is below. Make the change in the editor, then say that it is done.`,
    nothingLeft: 'The site says all of this already: there is nothing left to publish.',
    busy: 'It is being published. Reload the page in a minute.',
    gitFailed:
      'Saving did not work. Nothing is published and nothing is lost: try again in a minute.',
    committed: {
      join: 'A new page, sent by its owner',
      change: 'A page changed, as its owner asked',
      leave: 'A page taken off, as its owner asked',
      card: 'A card on the board',
      update: 'News of a project',
      event: 'A date that was proposed',
      host: 'Somebody hosts a date',
    },
    published: 'It is saved',
    publishedText:
      'It goes live the next time the site is published, with all that is waiting. The person then gets a mail.',
    publishedHook:
      'You can publish the site now, or wait until you have something else to go with it: each publication counts in the plan.',
    publishedEditor: 'In the editor, the “Publish” button puts live all that is saved.',
    deploy: 'Publish the site now',
    deploying: 'The site is being built. In a few minutes, it is live.',
    live: 'It is live, and the person knows.',
    declined: 'It is declined, and your word is on its way.',
    unconfirmed: 'The address is not confirmed yet.',
    field: (label) => label,
  },

  mail: proposalMail,
};
