import { describe, expect, test } from 'vitest';
import { kinds, siteKind } from '../../src/content/kinds.ts';
import { knownKeys } from '../../src/content/known-keys.ts';
import { fr } from '../../src/i18n/fr/table.ts';
import { leastPerson, leastSite } from '../support/content-folder.ts';
import { posted, told } from './told.ts';

/** Wording is interface: each case is two states of some files, and every line that the staff read. */

const lea = { 'people/lea.md': leastPerson };
const withLea = (line: string, body = ''): Record<string, string> => ({
  'people/lea.md': leastPerson.replace('consent:', `${line}\nconsent:`) + body,
});
const lunch = (more = '', capacity = 24): Record<string, string> => ({
  'events/lunch.md': `---\ntitle: Co-Lunch\nstart: 2026-11-06T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY;BYDAY=FR\ncapacity: ${capacity}\nplace:\n  name: La table\n${more}---\n`,
});
const octopus = (description = 'Huit bras'): Record<string, string> => ({
  'badges/octopus.md': `---\nname: Pieuvre\ndescription: ${description}\nicon: 🐙\n---\n`,
});
const about = (text: string): Record<string, string> => ({
  'pages/about.md': `---\ntitle: L’étage\n---\n${text}\n`,
});
const exception = (lines: string): string => `exceptions:\n  - date: 2026-12-11\n${lines}`;
const long = 'Un étage n’est pas une surface de sol avec des tables, et ce n’est pas un bureau non plus';

const cases: [
  name: string,
  before: Record<string, string>,
  after: Record<string, string>,
  lines: string[],
][] = [
  ['nothing', lea, lea, ['Rien ne change sur le site.']],
  [
    'the order of keys and quotes',
    lea,
    {
      'people/lea.md': leastPerson.replace(
        'name: Léa Martin\nrole: Illustratrice',
        'role: "Illustratrice"\nname: Léa Martin',
      ),
    },
    ['Rien ne change sur le site.'],
  ],
  ['somebody arrives', {}, lea, ['Les gens', '• Léa Martin arrive\u00a0: Illustratrice.']],
  ['somebody leaves', lea, {}, ['Les gens', '• Léa Martin n’est plus sur le site.']],
  ['somebody is hidden', lea, withLea('hidden: true'), ['Les gens', '• Léa Martin n’est plus sur le site.']],
  [
    'a file has another name, and what refers to it as well',
    { ...lea, 'projects/mur.md': '---\ntitle: Le mur\nsummary: Un mur\npeople:\n  - lea\n---\n' },
    {
      'people/lea-martin.md': leastPerson,
      'projects/mur.md': '---\ntitle: Le mur\nsummary: Un mur\npeople:\n  - lea-martin\n---\n',
    },
    [
      'Les gens',
      '• Léa Martin',
      '    change d’adresse\u00a0: /people/lea/ devient /people/lea-martin/. L’ancien lien ne mène plus nulle part.',
    ],
  ],
  [
    'fields of a profile: text, a choice, a list, a consent',
    withLea('occupation: freelance\nskills:\n  - dessin\n  - gravure\nneeds:\n  - un vélo'),
    {
      'people/lea.md': `${leastPerson.replace('Illustratrice', 'Graveuse').replace('consent:', 'occupation: student\nskills:\n  - gravure\n  - son\nneeds:\n  - text: un vélo\n    until: 2026-12-31\nconsent:\n  photo: true')}`,
    },
    [
      'Les gens',
      '• Léa Martin',
      '    métier\u00a0: «\u00a0Illustratrice\u00a0» devient «\u00a0Graveuse\u00a0»',
      '    façon de travailler\u00a0: «\u00a0En freelance\u00a0» devient «\u00a0En études\u00a0»',
      '    compétences, en plus\u00a0: «\u00a0son\u00a0»',
      '    compétences, en moins\u00a0: «\u00a0dessin\u00a0»',
      '    cherche, modifié\u00a0: un vélo',
      '    accord pour la photo\u00a0: «\u00a0non\u00a0» devient «\u00a0oui\u00a0»',
    ],
  ],
  [
    'a list in another order',
    withLea('skills:\n  - dessin\n  - gravure'),
    withLea('skills:\n  - gravure\n  - dessin'),
    ['Les gens', '• Léa Martin', '    compétences\u00a0: dans un autre ordre'],
  ],
  [
    'a badge is given, another is withdrawn',
    {
      ...octopus(),
      'people/lea.md': leastPerson,
      'people/noe.md': leastPerson
        .replace('Léa', 'Noé')
        .replace('consent:', 'badges:\n  - badge: octopus\n    on: 2026-10-01\nconsent:'),
    },
    {
      ...octopus(),
      ...withLea('badges:\n  - badge: octopus\n    on: 2026-10-01'),
      'people/noe.md': leastPerson
        .replace('Léa', 'Noé')
        .replace(
          'consent:',
          'badges:\n  - badge: octopus\n    on: 2026-10-01\n    revoked:\n      on: 2026-11-02\nconsent:',
        ),
    },
    [
      'Les badges donnés',
      '• Léa Martin reçoit «\u00a0Pieuvre\u00a0».',
      '• «\u00a0Pieuvre\u00a0» est retiré à Noé Martin.',
    ],
  ],
  [
    'a date is cancelled',
    lunch(),
    lunch(exception('    cancelled: true\n    reason: Grève.\n')),
    ['L’agenda', '• Co-Lunch', '    annulé\u00a0: vendredi 11 décembre 2026. «\u00a0Grève.\u00a0»'],
  ],
  [
    'a cancelled date takes place after all',
    lunch(exception('    cancelled: true\n')),
    lunch(),
    ['L’agenda', '• Co-Lunch', '    a lieu finalement\u00a0: vendredi 11 décembre 2026'],
  ],
  [
    'one date at another time, elsewhere, longer, with more seats',
    lunch(),
    lunch(
      exception(
        '    start: 2026-12-10T12:30\n    duration: 90\n    capacity: 30\n    place:\n      name: La terrasse\n',
      ),
    ),
    [
      'L’agenda',
      '• Co-Lunch',
      '    déplacé\u00a0: vendredi 11 décembre 2026, 13:00, désormais jeudi 10 décembre 2026, 12:30',
      '    dure 90\u00a0min au lieu de 60\u00a0min\u00a0: vendredi 11 décembre 2026',
      '    autre lieu\u00a0: La terrasse au lieu de La table, vendredi 11 décembre 2026',
      '    30 places au lieu de 24 places\u00a0: vendredi 11 décembre 2026',
    ],
  ],
  [
    'every date of a series changes alike: one line',
    lunch(),
    lunch('', 30),
    [
      'L’agenda',
      '• Co-Lunch',
      '    30 places au lieu de 24 places\u00a0: 10 dates, du 27 novembre 2026 au 29 janvier 2027',
    ],
  ],
  [
    'a series gets another rhythm',
    lunch(),
    {
      'events/lunch.md': (lunch()['events/lunch.md'] ?? '').replace(
        'BYDAY=FR',
        'BYDAY=FR;UNTIL=20261211T120000Z',
      ),
    },
    [
      'L’agenda',
      '• Co-Lunch',
      '    en moins\u00a0: 7 dates, du 18 décembre 2026 au 29 janvier 2027',
      '    rythme\u00a0: «\u00a0tous les vendredis\u00a0» devient «\u00a0tous les vendredis, jusqu’au 11 décembre 2026\u00a0»',
    ],
  ],
  [
    'what happened on a past date is told',
    lunch(),
    lunch('exceptions:\n  - date: 2026-11-13\n    recap: On a bien mangé.\n'),
    ['L’agenda', '• Co-Lunch', '    récit, 13 novembre 2026, en plus\u00a0: «\u00a0On a bien mangé.\u00a0»'],
  ],
  [
    'a new event, with its next dates',
    {},
    lunch(),
    [
      'L’agenda',
      '• Nouveau rendez-vous\u00a0: Co-Lunch. Tous les vendredis. Prochaines dates\u00a0: 27 novembre 2026, 4 décembre 2026 et 11 décembre 2026.',
    ],
  ],
  [
    'words of a page, each place by itself, with some words around it',
    about(`${long}.\n\nLa fin.`),
    about(`${long.replace('surface', 'étendue').replace('non plus', 'du tout')}.\n\nLa fin.\n\nVraiment.`),
    [
      'Les pages',
      '• L’étage',
      '    texte\u00a0: «\u00a0Un étage n’est pas une surface de sol avec…\u00a0» devient «\u00a0Un étage n’est pas une étendue de sol avec…\u00a0»',
      '    texte\u00a0: «\u00a0…n’est pas un bureau non plus.\u00a0» devient «\u00a0…n’est pas un bureau du tout.\u00a0»',
      '    texte, en plus\u00a0: «\u00a0Vraiment.\u00a0»',
    ],
  ],
  [
    'a translation is new, and words of one change',
    { ...about('Bonjour.'), ...lea, 'people/lea.en.md': '---\nrole: Illustrator\n---\n' },
    {
      ...about('Bonjour.'),
      'pages/about.en.md': '---\ntitle: The floor\n---\nHello.\n',
      ...lea,
      'people/lea.en.md': '---\nrole: Engraver\n---\n',
    },
    [
      'Les gens',
      '• Léa Martin',
      '    métier (English)\u00a0: «\u00a0Illustrator\u00a0» devient «\u00a0Engraver\u00a0»',
      'Les pages',
      '• L’étage',
      '    existe maintenant en\u00a0: English',
    ],
  ],
  [
    'a translation that repeats a cancelled date says nothing more',
    {
      ...lunch(exception('    cancelled: true\n')),
      'events/lunch.en.md': '---\nexceptions:\n  - date: 2026-12-11\n    reason: Strike\n---\n',
    },
    {
      ...lunch(
        'exceptions:\n  - date: 2026-12-04\n    cancelled: true\n    reason: Grève\n  - date: 2026-12-11\n    cancelled: true\n',
      ),
      'events/lunch.en.md': '---\nexceptions:\n  - date: 2026-12-11\n    reason: Strike\n---\n',
    },
    ['L’agenda', '• Co-Lunch', '    annulé\u00a0: vendredi 4 décembre 2026. «\u00a0Grève\u00a0»'],
  ],
  [
    'the place itself',
    {},
    {
      'site.md': leastSite
        .replace('bonjour@ruche', 'salut@ruche')
        .replace('  - 1er étage\n', '  - 1er étage\n  - Le toit\n'),
    },
    [
      'Le lieu et ses réglages',
      '• La Ruche',
      '    adresse mail du contact\u00a0: «\u00a0bonjour@ruche.example\u00a0» devient «\u00a0salut@ruche.example\u00a0»',
      '    étages, en plus\u00a0: «\u00a0Le toit\u00a0»',
    ],
  ],
];

describe('what the staff read', () => {
  test.each(cases)('%s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines);
  });

  test('another picture under the same name', () => {
    const icon = {
      'badges/octopus.md': '---\nname: Pieuvre\ndescription: Huit bras\nicon: octopus.svg\n---\n',
      'badges/octopus.svg': '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    };
    expect(told(icon, icon, 'fr', [{ 'badges/octopus.svg': 'a' }, { 'badges/octopus.svg': 'b' }])).toEqual([
      'Les badges',
      '• Pieuvre',
      '    dessin\u00a0: une autre image',
    ]);
  });

  test('in English, with the English name of things', () => {
    const english = { 'badges/octopus.en.md': '---\nname: Octopus\n---\n' };
    expect(
      told(
        { ...lea, ...octopus(), ...english },
        { ...withLea('badges:\n  - badge: octopus\n    on: 2026-10-01'), ...octopus(), ...english },
        'en',
      ),
    ).toEqual(['Badges given', '• Léa Martin is given “Octopus”.']);
  });
});

test('every field of every schema has a name in words', () => {
  const { labels } = fr.changes;
  const fields = [siteKind, ...Object.values(kinds)].flatMap(({ schema }) => knownKeys(schema, []));
  expect(fields.filter((field) => !(field in labels))).toEqual([]);
});

describe('the text for social networks', () => {
  test('has what others care for, each with its address', () => {
    const before = { ...lunch(), ...octopus() };
    const after = {
      ...lunch(exception('    cancelled: true\n')),
      ...octopus('Neuf bras'),
      ...withLea('badges:\n  - badge: octopus\n    on: 2026-10-01'),
      'updates/mur.md': '---\ntitle: Le mur est peint\ndate: 2026-11-20\nperson: lea\n---\n',
    };
    expect(posted(before, after)?.split('\n')).toEqual([
      'Du nouveau chez La Ruche\u00a0:',
      '– Léa Martin arrive (Illustratrice). https://ruche.example/people/lea/',
      '– Co-Lunch\u00a0: pas de rendez-vous le vendredi 11 décembre 2026. https://ruche.example/events/lunch/2026-12-11/',
      '– Le mur est peint https://ruche.example/people/lea/',
      '– Léa Martin reçoit le badge «\u00a0Pieuvre\u00a0». https://ruche.example/badges/octopus/lea/',
    ]);
  });

  test('names nobody who keeps out of search engines', () => {
    const shy = {
      'people/lea.md': leastPerson
        .replace('  on:', '  search: false\n  on:')
        .replace('consent:', 'badges:\n  - badge: octopus\n    on: 2026-10-01\nconsent:'),
    };
    expect(
      posted(octopus(), {
        ...octopus(),
        ...shy,
        'updates/mur.md': '---\ntitle: Le mur de Léa\ndate: 2026-11-20\nperson: lea\n---\n',
      }),
    ).toBeUndefined();
  });

  test('counts what is too much for one text', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`people/p${at}.md`, leastPerson.replace('Léa', `Léa ${at}`)]),
    );
    const lines = posted({}, many)?.split('\n') ?? [];
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('– Et encore 3 nouvelles https://ruche.example/');
  });
});
