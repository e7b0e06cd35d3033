import { describe, expect, test } from 'vitest';
import { leastPerson, leastSite, problemsOf } from '../support/content-folder.ts';

/** Wording is interface: each case is a file and the whole text that its author reads. */

const person = (lines: string, body = ''): Record<string, string> => ({
  'people/lea.md': `---\nname: Léa\nrole: Illustratrice\nmembership: resident\nconsent:\n  on: 2026-09-01\n${lines}\n---\n${body}`,
});

const cases: [name: string, files: Record<string, string>, problems: string[]][] = [
  ['nothing wrong', { 'people/lea.md': leastPerson }, []],
  [
    'a list where text is expected',
    person('skills:\n  - TypeScript\n  - [a, b]'),
    [
      'content/people/lea.md:9:5 skills[1]: expected text, found a list. Try one text on that line of the list.',
    ],
  ],
  [
    'a number where text is expected',
    person('organization: 42'),
    [
      'content/people/lea.md:7:15 organization: expected text, found the number 42. Try quotes around it: "42".',
    ],
  ],
  [
    'a missing consent',
    { 'people/lea.md': '---\nname: Léa\nrole: Illustratrice\nmembership: resident\n---\n' },
    [
      'content/people/lea.md:2:1 consent: expected a group of fields, found nothing. Try adding consent: with on: 2026-09-01 under it, the day on which the person said yes to being published.',
    ],
  ],
  [
    'a slip in one of a few words',
    person('occupation: freelanse'),
    [
      'content/people/lea.md:7:13 occupation: expected one of freelance, student, entrepreneur, employee, other, found “freelanse”. Try freelance.',
    ],
  ],
  [
    'a field that does not exist',
    person('skils:\n  - C'),
    ['content/people/lea.md:7:1 skils: expected a field that exists, found “skils”. Try skills.'],
  ],
  [
    'a day that no calendar has',
    person('needs:\n  - text: un vélo\n    until: 2026-02-30'),
    [
      'content/people/lea.md:9:12 needs[0].until: expected a day that exists in the calendar, such as 2026-11-27, found “2026-02-30”. Try a day that exists in the calendar, such as 2026-11-27.',
    ],
  ],
  [
    'a link that could run code',
    person('links:\n  website: javascript:alert(1)'),
    [
      'content/people/lea.md:8:12 links.website: expected an address that begins with https://, found “javascript:alert(1)”. Try an address that begins with https://.',
    ],
  ],
  [
    'an e-mail address in a field, a phone number in the interview',
    person('quote: écris-moi, lea@example.org', 'Appelle\nle 06 12 34 56 78 !\n'),
    [
      'content/people/lea.md:7:8 quote: expected no e-mail address and no phone number in a public profile, found an e-mail address. Try removing it: “consent: introductions: true” lets people ask for an introduction instead.',
      'content/people/lea.md:10:4 body: expected no e-mail address and no phone number in a public profile, found a phone number. Try removing it: “consent: introductions: true” lets people ask for an introduction instead.',
    ],
  ],
  ['a fediverse handle is not an e-mail address', person('quote: je suis @lea@mastodon.example'), []],
  [
    'a badge, an event and a floor that do not exist',
    {
      ...person('floor: 1er etage\nbadges:\n  - badge: octopuss\n    on: 2026-10-01\n    event: fete'),
      'badges/octopus.md': '---\nname: Octopus\ndescription: Huit bras\nicon: 🐙\n---\n',
    },
    [
      'content/people/lea.md:7:8 floor: expected one of the floors of content/site.md, found “1er etage”. Try 1er étage.',
      'content/people/lea.md:9:12 badges[0].badge: expected a badge that exists, found “octopuss”. Try octopus.',
      'content/people/lea.md:11:12 badges[0].event: expected an event that exists, found “fete”. Try the name of a file in content/events/ without .md.',
    ],
  ],
  [
    'names with more in them than the name, and names that are none',
    {
      ...person(
        'badges:\n  - badge: octopus.md\n    on: 2026-10-01\n    event: co-lunch/2026-10-09\n  - badge: Oktopus\n    on: 2026-10-01\n    event: tea/2026-10-09',
      ),
      'badges/octopus.md': '---\nname: Octopus\ndescription: Huit bras\nicon: 🐙\n---\n',
      'events/co-lunch.md':
        '---\ntitle: Co-Lunch\nstart: 2026-10-09T13:00\nduration: 60\nhosts:\n  - people/lea\n  - Léo\n---\n',
    },
    [
      'content/events/co-lunch.md:6:5 hosts[0]: expected a person that exists, found “people/lea”. Try lea, the person alone.',
      'content/events/co-lunch.md:7:5 hosts[1]: expected a person that exists, found “Léo”. Try lea.',
      'content/people/lea.md:8:12 badges[0].badge: expected a badge that exists, found “octopus.md”. Try octopus, the badge alone.',
      'content/people/lea.md:10:12 badges[0].event: expected an event that exists, found “co-lunch/2026-10-09”. Try co-lunch, the event alone.',
      'content/people/lea.md:11:12 badges[1].badge: expected a badge that exists, found “Oktopus”. Try octopus.',
      'content/people/lea.md:13:12 badges[1].event: expected an event that exists, found “tea/2026-10-09”. Try the name of a file in content/events/ without .md.',
    ],
  ],
  [
    'icons that are there, and are no plain drawings',
    {
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id) => [
          `badges/${id}.md`,
          `---\nname: Octopus ${id}\ndescription: Huit bras\nicon: ${id}.svg\n---\n`,
        ]),
      ),
      'badges/a.svg': '<!-- by\nhand -->\n<svg viewBox="0 0 9 9">\n<script>x()</script>\n</svg>\n',
      'badges/b.svg': '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg viewBox="0 0 9 9"></svg>\n',
      'badges/c.svg': '<svg viewBox="0 0 9 9">\n<path d="M0 0"/>\n<pa',
      'badges/d.svg': '<svg viewBox="0 0 9 9">\n  <path d="M0 0" style="fill:red"/>\n</svg>\n',
    },
    [
      'content/badges/a.svg:4:1 icon: expected a plain drawing, found <script>. Try removing it: an icon cannot run anything.',
      'content/badges/b.svg:2:1 icon: expected a plain drawing, found a document type, <!DOCTYPE …>. Try removing it: some drawing programs add it, and nothing needs it.',
      'content/badges/c.svg:3:4 icon: expected a plain drawing, found a file that is cut short: it has no </svg> at its end. Try copying or exporting it again, whole.',
      'content/badges/d.svg:2:3 icon: expected a plain drawing, found style="…". Try removing it, and paint with attributes such as fill="#221A16" instead.',
    ],
  ],
  [
    'the same badge twice',
    {
      ...person('badges:\n  - badge: octopus\n    on: 2026-10-01\n  - badge: octopus\n    on: 2026-11-01'),
      'badges/octopus.md': '---\nname: Octopus\ndescription: Huit bras\nicon: 🐙\n---\n',
    },
    [
      'content/people/lea.md:10:12 badges[1].badge: expected each badge once, found “octopus” a second time. Try keeping the first one.',
    ],
  ],
  [
    'YAML that cannot be read',
    { 'people/lea.md': '---\nname: Léa: illustratrice\n---\n' },
    [
      'content/people/lea.md:2:7 front matter: expected fields that can be read as YAML, found “name: Léa: illustratrice”. Try quotes around a text that contains a colon, a # or a quote: "La Cocotte: the evening"; and the same indent for fields of one group.',
    ],
  ],
  [
    'front matter that would be run as code',
    { 'people/lea.md': '---js\n{ name: process.exit(3) }\n---\n' },
    [
      'content/people/lea.md:1:1 front matter: expected a first line of --- alone, found “---js”. Try removing what follows the dashes: the fields are YAML (javascript is not read).',
    ],
  ],
  [
    'no front matter',
    { 'people/lea.md': 'Bonjour' },
    [
      'content/people/lea.md:1:1 front matter: expected the fields between two lines of ---, found “Bonjour”. Try beginning the file with a line --- , then the fields, then another line --- .',
    ],
  ],
  [
    'a name that cannot be an address',
    { 'people/Léa Martin.md': leastPerson },
    [
      'content/people/Léa Martin.md:1:1 file name: expected a name of small letters, digits and dashes, found “Léa Martin.md”. Try lea-martin.md, or lea-martin.en.md for a translation.',
    ],
  ],
  [
    'a translation that repeats what it inherits',
    {
      'people/lea.md': leastPerson,
      'people/lea.en.md': '---\nrole: Illustrator\nmembership: resident\n---\n',
    },
    [
      'content/people/lea.en.md:3:1 membership: expected a translated field (name, role, organization, photoAlt, quote, offers, needs, badges), found “membership”. Try removing it: it is taken from content/people/lea.md.',
    ],
  ],
  [
    'a translation into a language that the site does not have',
    { 'people/lea.md': leastPerson, 'people/lea.de.md': '---\nrole: Illustratorin\n---\n' },
    [
      'content/people/lea.de.md:1:1 file name: expected one of the site’s languages (fr, en), found “de”. Try adding de to languages in site.md, or renaming the file.',
    ],
  ],
  [
    'two spellings of one skill are a warning',
    {
      ...person('skills:\n  - TypeScript'),
      'people/zoe.md': leastPerson.replace('consent', 'skills:\n  - typescript\nconsent'),
    },
    [
      'content/people/zoe.md:6:5 skills[0]: warning: expected one spelling for one skill, “TypeScript” as elsewhere, found “typescript”. Try “TypeScript”, or a file in content/skills/ with the other spelling among its aliases.',
    ],
  ],
  [
    'a skill that is one letter away from a declared one',
    {
      ...person('skills:\n  - Vidéos'),
      'skills/video.md': '---\nname: vidéo\naliases:\n  - montage\n---\n',
    },
    [
      'content/people/lea.md:8:5 skills[0]: warning: expected one spelling for one skill, “vidéo” as elsewhere, found “Vidéos”. Try “vidéo”, or a file in content/skills/ with the other spelling among its aliases.',
    ],
  ],
  [
    'a word that two skills take for their own',
    {
      'skills/son.md': '---\nname: son\naliases:\n  - Sound-Design\n---\n',
      'skills/video.md': '---\nname: vidéo\naliases:\n  - montage\n  - sound design\n---\n',
    },
    [
      'content/skills/video.md:5:5 aliases[1]: warning: expected a word that stands for one skill, found “sound design”, which content/skills/son.md has for “son”. Try leaving it in one of the two files, or making one file of both.',
    ],
  ],
  [
    'a wrong type beside a wrong reference: both at once',
    person('occupation: king\nfloor: Cave'),
    [
      'content/people/lea.md:7:13 occupation: expected one of freelance, student, entrepreneur, employee, other, found “king”. Try one of freelance, student, entrepreneur, employee, other.',
      'content/people/lea.md:8:8 floor: expected one of the floors of content/site.md, found “Cave”. Try one of Rez-de-chaussée, 1er étage, or add it there.',
    ],
  ],
  ['C, C++ and C# are three skills', person('skills:\n  - C\n  - C++\n  - C#'), []],
  [
    'raw HTML, a picture and an open link are left out with a word',
    person('', 'Bonjour <b>toi</b>\n\n![x](https://a.example/x.png) et [ici](http://a.example)\n'),
    [
      'content/people/lea.md:9:9 body: warning: expected Markdown, found HTML “<b>”, which is left out. Try **bold**, lists and [links](https://…) in place of tags.',
      'content/people/lea.md:9:15 body: warning: expected Markdown, found HTML “</b>”, which is left out. Try **bold**, lists and [links](https://…) in place of tags.',
      'content/people/lea.md:11:1 body: warning: expected text, found a picture, which is left out. Try the photo field of the profile.',
      'content/people/lea.md:11:34 body: warning: expected a link that begins with https:// or mailto:, found “http://a.example”, which is left out. Try the whole address, with https:// in front.',
    ],
  ],
  [
    'a photo and an icon that are not there',
    {
      ...person('photo: lea.jpg'),
      'badges/octopus.md': '---\nname: Octopus\ndescription: Huit bras\nicon: octopus.svg\n---\n',
    },
    [
      'content/badges/octopus.md:4:7 icon: expected a file that lies beside this one, found “octopus.svg”. Try putting the file in content/badges/, or check the spelling of its name.',
      'content/people/lea.md:7:8 photo: expected a file that lies beside this one, found “lea.jpg”. Try putting the file in content/people/, or check the spelling of its name.',
      'content/people/lea.md:7:8 photo: warning: expected consent: photo: true beside a photo, found a photo without it, which is not published. Try asking the person, then write photo: true under consent; else remove the photo.',
    ],
  ],
  [
    'a question without a kind that exists',
    {
      'forms/avis.md':
        '---\ntitle: Avis\nquestions:\n  - id: mood\n    kind: slider\n    label: Ça va\n---\n',
    },
    [
      'content/forms/avis.md:5:11 questions[0].kind: expected one of choice, choices, text (in forms also scale and paragraph), found “slider”. Try one of choice, choices, text (in forms also scale and paragraph).',
    ],
  ],
  [
    'a language without a table of the site’s words',
    { 'site.md': leastSite.replace('[fr, en]', '[fr, de]') },
    [
      'content/site.md:4:17 languages[1]: warning: expected a language that the site’s own words exist in (fr, en), found “de”. Try adding its table in src/i18n/de/, beside the others, and its name in src/i18n/tables.ts.',
    ],
  ],
  [
    'a misspelt field of an exception is told by itself',
    {
      'events/co-lunch.md':
        '---\ntitle: Co-Lunch\nstart: 2026-11-06T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY;BYDAY=FR\nexceptions:\n  - date: 2026-11-27\n    cancelled: true\n    raison: férié\n---\n',
    },
    [
      'content/events/co-lunch.md:9:5 exceptions[0].raison: expected a field that exists there, found “raison”. Try reason.',
    ],
  ],
];

describe('what the author of a file reads', () => {
  test.each(cases)('%s', (_, files, problems) => {
    expect(problemsOf(files)).toEqual(problems);
  });

  test('every problem of every file comes at once, in the order of the files', () => {
    const problems = problemsOf({
      'site.md': leastSite.replace('languages: [fr, en]', 'languages: []').replace('Europe/Paris', 'Paris'),
      'people/a.md': '---\nname: A\n---\n',
      'people/b.md': '---\nrole: [x]\n---\n',
    });
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'content/people/a.md:2:1 role',
      'content/people/a.md:2:1 membership',
      'content/people/a.md:2:1 consent',
      'content/people/b.md:2:1 name',
      'content/people/b.md:2:1 membership',
      'content/people/b.md:2:1 consent',
      'content/people/b.md:2:7 role',
      'content/site.md:4:12 languages',
      'content/site.md:5:11 timezone',
    ]);
  });
});
