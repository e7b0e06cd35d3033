import { describe, expect, test } from 'vitest';
import { leastPerson, problemsOf } from '../support/content-folder.ts';

/** What word processors, two editors at once, and cut lines leave in a folder: the whole text that its author reads. */

const octopus = '---\nname: Octopus\ndescription: Huit bras\nicon: 🐙\n---\n';
const wearing = leastPerson.replace('consent:', 'badges:\n  - badge: octopus\n    on: 2026-10-01\nconsent:');
const project = (person: string): string =>
  `---\ntitle: Le mur\nsummary: Un mur\npeople:\n  - ${person}\n---\n`;
const lea = (body: string): Record<string, string> => ({ 'people/lea.md': leastPerson + body });

const appointments = (more: string): string =>
  `---\ntitle: À deux\nstart: 2026-12-08T14:00\nduration: 60\n${more}slots:\n  label: À deux\n  count: 3\n  minutes: 20\n  private: true\n---\n`;

const cases: [name: string, files: Record<string, string>, problems: string[]][] = [
  [
    'two people saved the same lines: one thing to mend, not ten',
    {
      'people/lea.md':
        '---\nname: Léa\n<<<<<<< HEAD\nrole: Illustratrice\n=======\nrole: Graveuse\n>>>>>>> main\nmembership: resident\n---\n',
    },
    [
      'content/people/lea.md:3:1 file: expected one version of the text, found two, that were saved at the same time: lines 3 to 7. Try keeping the lines that are right, and removing the others with the lines <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'two people saved the same paragraph',
    lea('Bonjour\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n'),
    [
      'content/people/lea.md:9:1 file: expected one version of the text, found two, that were saved at the same time: lines 9 to 13. Try keeping the lines that are right, and removing the others with the lines <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  ['a line of equal signs under a heading is Markdown', lea('Titre\n=======\n\nTexte\n'), []],
  [
    'fields that were cut while they were saved',
    { 'people/lea.md': '---\nname: Léa\nrole: Illus' },
    [
      'content/people/lea.md:3:1 front matter: expected a second line of --- after the fields, found the end of the file. Try adding it under the last field. Is something missing besides? Then the file was cut while it was saved: take the version before.',
    ],
  ],
  [
    'an empty file',
    { 'people/lea.md': '' },
    [
      'content/people/lea.md:1:1 front matter: expected the fields between two lines of ---, found an empty file. Try beginning the file with a line --- , then the fields, then another line --- .',
    ],
  ],
  [
    'a tab in front of a field',
    { 'people/lea.md': '---\nname: Léa\nconsent:\n\ton: 2026-09-01\n---\n' },
    [
      'content/people/lea.md:4:1 front matter: expected spaces in front of a field, found a tab. Try two spaces instead of the tab.',
    ],
  ],
  [
    'two files of one person',
    { 'people/lea.md': leastPerson, 'people/lea-martin-1.md': leastPerson.replace('Léa', 'LEA') },
    [
      'content/people/lea.md:2:7 name: warning: expected one file for each, found “Léa Martin”, as in content/people/lea-martin-1.md. Try keeping the one that is right. Are they two? Then all is well; a second name would tell them apart.',
    ],
  ],
  [
    'somebody has another name now, and a project calls them by the old one',
    { 'people/lea-durand.md': leastPerson, 'projects/mur.md': project('lea-martin') },
    [
      'content/projects/mur.md:5:5 people[0]: expected a person that exists, found “lea-martin”. Try lea-durand.',
    ],
  ],
  [
    'two could be meant: nobody is guessed',
    {
      'people/lea-durand.md': leastPerson,
      'people/lea-petit.md': leastPerson.replace('Martin', 'Petit'),
      'projects/mur.md': project('lea-martin'),
    },
    [
      'content/projects/mur.md:5:5 people[0]: expected a person that exists, found “lea-martin”. Try the name of a file in content/people/ without .md.',
    ],
  ],
  [
    'a badge is gone and still worn',
    { 'people/lea.md': wearing },
    [
      'content/people/lea.md:6:12 badges[0].badge: expected a badge that exists, found “octopus”. Try the name of a file in content/badges/ without .md; is the badge gone? Put its file back, or take these lines out.',
    ],
  ],
  [
    'a date that is off, and still says where it is in a translation',
    {
      'events/lunch.md':
        '---\ntitle: Repas\nstart: 2026-11-27T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY\nexceptions:\n  - date: 2026-12-04\n    cancelled: true\n---\n',
      'events/lunch.en.md':
        '---\ntitle: Lunch\nexceptions:\n  - date: 2026-12-04\n    note: Upstairs.\n---\n',
    },
    [
      'content/events/lunch.en.md:5:5 exceptions[0].note: expected a field that exists there, found “note”. Try removing the line: it does not go with the lines around it.',
    ],
  ],
  [
    'a person in the folder of projects',
    { 'badges/octopus.md': octopus, 'projects/lea.md': wearing },
    [
      'content/projects/lea.md:2:1 front matter: expected a project in content/projects/, found the fields of a person. Try moving the file to content/people/.',
    ],
  ],
  [
    'one wrong field is a slip, not another kind of file',
    { 'projects/mur.md': '---\ntitle: Le mur\nsummary: Un mur\nrole: X\n---\n' },
    [
      'content/projects/mur.md:4:1 role: expected a field that exists, found “role”. Try removing the line, or one of title, summary, people, floor, stage, url, seeking, since.',
    ],
  ],
  [
    'text pasted from a word processor, with its HTML: told once',
    lea('Bonjour\n\n<p class="MsoNormal" style="mso-ansi-language:FR"><b>Je dessine</b><o:p></o:p></p>\n'),
    [
      'content/people/lea.md:10:1 body: warning: expected Markdown, found text with the HTML of a word processor, which is left out. Try pasting it again as plain text (Ctrl-Shift-V), then **bold** and lists by hand.',
    ],
  ],
  ['its quotes, dashes and spaces are welcome', lea('“Oui” – ‘non’… l’été\u00a0: voilà\u202f!\n'), []],
  [
    'bullets, unseen characters and lost letters that came along',
    lea('•\tun\n•\tdeux\nzéro\u200blargeur\n\uF0B7 trois\nd\uFFFDj\uFFFD\n'),
    [
      'content/people/lea.md:8:1 body: warning: expected letters and signs that every reader shows, found a bullet, which makes no list. Try npm run check -- --fix, which makes it “- ”.',
      'content/people/lea.md:10:5 body: warning: expected letters and signs that every reader shows, found a character that nobody sees. Try npm run check -- --fix, which removes it.',
      'content/people/lea.md:11:1 body: warning: expected letters and signs that every reader shows, found a sign that only its own font can show, such as a bullet of a word processor. Try “- ” in front of each line of a list.',
      'content/people/lea.md:12:2 body: warning: expected letters and signs that every reader shows, found a letter that was lost (\uFFFD). Try typing the word again: the file was once saved with another set of letters.',
    ],
  ],
  [
    'names with an emoji, a space, capitals, a copy’s number',
    { 'people/🐙.md': leastPerson, 'people/Lea.md': leastPerson, 'people/lea (1).md': leastPerson },
    [
      'content/people/🐙.md:1:1 file name: expected a name of small letters, digits and dashes, found “🐙.md”. Try a-name.md, or a-name.en.md for a translation.',
      'content/people/lea (1).md:1:1 file name: expected a name of small letters, digits and dashes, found “lea (1).md”. Try lea-1.md, or lea-1.en.md for a translation.',
      'content/people/Lea.md:1:1 file name: expected a name of small letters, digits and dashes, found “Lea.md”. Try lea.md, or lea.en.md for a translation.',
    ],
  ],
  [
    'files that are no content, and a folder too many',
    {
      'people/Léa Martin.docx': 'PK',
      'people/noe.MD': leastPerson,
      'people/2026/ana.md': leastPerson,
      'people/.DS_Store': '',
      'people/lea.md~': '',
    },
    [
      'content/people/2026:1:1 file: warning: expected files, without a folder around them, found the folder “2026”, which is left out. Try moving its files up into content/people/.',
      'content/people/Léa Martin.docx:1:1 file: warning: expected a text file whose name ends in .md, found “Léa Martin.docx”, which is left out. Try copying its text into lea-martin.md: npm run new makes one to begin with.',
      'content/people/noe.MD:1:1 file: expected a name that ends in .md, found “noe.MD”. Try noe.md.',
    ],
  ],
  ['as many seats as private slots', { 'events/a-deux.md': appointments('capacity: 3\n') }, []],
  [
    'more seats than private slots, on one date as well, and guests',
    {
      'events/a-deux.md': appointments(
        'capacity: 4\nguests: 1\nexceptions:\n  - date: 2026-12-08\n    capacity: 5\n',
      ),
    },
    [
      'content/events/a-deux.md:5:11 capacity: expected no more seats than private slots, 3, found 4. Try capacity: 3.',
      'content/events/a-deux.md:6:9 guests: expected no guests, since private slots are for one person each, found 1. Try removing it.',
      'content/events/a-deux.md:9:15 exceptions[0].capacity: expected no more seats than private slots, 3, found 5. Try capacity: 3.',
    ],
  ],
  [
    'private slots without a limit of seats',
    { 'events/a-deux.md': appointments('') },
    [
      'content/events/a-deux.md:7:10 slots.count: expected no more seats than private slots, 3, found no capacity, which is no limit. Try capacity: 3.',
    ],
  ],
];

describe('what the author reads', () => {
  test.each(cases)('%s', (_, files, problems) => {
    expect(problemsOf(files)).toEqual(problems);
  });
});
