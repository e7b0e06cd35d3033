import type { StartersMessages } from '../fr/starters.ts';

const blank = (what: string): string => `[to fill in: ${what}]`;

export const starters: StartersMessages = {
  blank,
  blankWord: 'to fill in',
  person: {
    note: 'The profile is hidden as long as the line hidden is here. Has the person said yes, in writing?\nPut the day of that yes under consent, then remove this line and the one of hidden.',
    role: blank('what the person does, in a few words'),
    body: `## What do you do here?\n\n${blank('the answer')}\n\n## What would help you right now?\n\n${blank('the answer')}`,
  },
  event: {
    note: 'Every Friday? Add recurrence: FREQ=WEEKLY;BYDAY=FR',
    summary: blank('in one sentence, what it is like'),
    place: blank('the room or the address'),
    body: `${blank('what happens there, and for whom')}\n\n## Do I bring anything?\n\n${blank('yes, no, what')}`,
  },
  badge: {
    note: 'icon: an emoji, or the name of an SVG drawing beside this file.',
    description: blank('what somebody did to be given it'),
    body: blank('what it takes to be given it'),
  },
  project: {
    note: 'people: the names of files in content/people/, without .md. For example people: [lea-martin]',
    summary: blank('the project in one sentence'),
    stage: blank('an idea, a prototype, live…'),
    body: blank('what it is, and how it began'),
  },
  update: {
    note: 'Is it news of a project or a person? Add project: or person: with the name of the file.',
    body: blank('what happened'),
  },
  form: {
    question: blank('your question'),
    last: 'Anything else?',
    body: blank('why you ask, who reads it, and what becomes of the answers'),
  },
  skill: { note: 'aliases: the other ways to write it. For example aliases: [video, editing]' },
  page: { body: blank('the text of the page') },
  made: (file) => `${file} is there.`,
  exists: (file) => `${file} is there already, and stays as it is. Open it, or give another name.`,
  noName: (kind) =>
    `The name is missing, with one letter or digit at least. For example: npm run new -- ${kind} "Léa Martin"`,
  next: {
    person:
      'Fill it in, ask the person for their consent, then npm run check. A photo? npm run photo -- FILE PERSON',
    event: 'Check the day and the hour, fill in the rest, then npm run check.',
    badge: 'Choose its drawing and colour, then give it: three lines under badges, in a profile.',
    project: 'Fill it in, add the people, then npm run check.',
    update: 'Write the news, then npm run check.',
    form: 'Write your questions, then npm run check.',
    skill: 'Add the other ways to write it, then npm run check.',
    page: 'Write the page, then npm run check.',
  },
  translation: (file, language) => `In ${language}: ${file}, with what is translated.`,
};
