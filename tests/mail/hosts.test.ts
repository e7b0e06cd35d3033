import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Event, eventSchema } from '../../src/content/schemas/event.ts';
import { compose } from '../../src/mail/compose.ts';
import type { MailContent } from '../../src/mail/types.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { asRead } from './as-read.ts';
import {
  composed,
  context,
  guest,
  hostAddressLink,
  hosted,
  hostLink,
  outboxEntry,
  snapshot,
} from './floor.ts';

const zoe = guest({
  ...{ name: 'Zoé Martin', note: 'J’arrive à 13:15.' },
  answers: { food: ['sans porc', 'végane'], 'first-time': 'oui', song: 'Nantes' },
});
const rachid = guest({
  name: 'rachid benhaddou',
  guests: 2,
  answers: { food: 'végane', 'first-time': 'non' },
});
const ana = guest({ name: 'Ana' });
const cyd = guest({ name: 'Cyd', status: 'waitlisted', ordinal: 7, guests: 1 });
const bo = guest({ name: 'Bo', status: 'waitlisted', ordinal: 8 });
const everybody = [zoe, bo, rachid, cyd, ana];

const list = (rsvps: Rsvp[], turn: 'eve' | 'hour' = 'eve', date = hosted()): MailContent => ({
  ...{ kind: 'host-list', turn, rsvps },
  ...date,
});

const evening = hosted('la-cocotte', '2026-11-26');
const pitch = (some: Partial<Rsvp>): Rsvp =>
  guest({ event: 'la-cocotte', date: '2026-11-26', wantsSlot: true, ...some });
const pitches = [
  pitch({ name: 'Noé', slot: 2, pitch: 'Finir les restes' }),
  pitch({ name: 'Olga', pitch: 'Trop tard' }),
  pitch({ name: 'Solène', slot: 1 }),
  pitch({ name: 'Ada', wantsSlot: false }),
];

const overbooked: MailContent = { kind: 'host-overbooked', ...hosted(), capacity: 24, taken: 28 };
const off = (some: object = {}): MailContent => ({
  ...{ kind: 'host-cancelled', ...hosted(), reason: 'Dégât des eaux\u00a0: "pas d’eau" \\o/', told: 18 },
  ...some,
});
const changes: MailContent = {
  ...{ kind: 'host-changes', ...hosted(), came: [zoe, bo], left: [cyd], changed: [rachid] },
  rsvps: [zoe, bo, rachid],
};
const address: MailContent = { kind: 'host-address', ...hosted(), person: 'rachid' };

/** Wording is interface. */
describe('a host reads in French', () => {
  test('who comes', () => {
    expect(asRead(composed(list(everybody)), { whole: true })).toMatchInlineSnapshot(`
      "Qui vient (5 personnes)·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Qui vient

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        3 personnes attendent une place
        1 personne vient pour la première fois
        → 5 personnes pour 24 places

      Les noms

      - Ana
      - rachid benhaddou · +2 · https://numa.example/people/rachid/
      - Zoé Martin · première fois · «·J’arrive à 13:15.·»

      Côté assiette ?

      - 1 · sans porc
      - 2 · végane
      - 1 · sans réponse

      Une chanson ?

      - Nantes

      Chaque réponse compte pour une personne·: les invités ne sont pas dedans.

      En attente, dans l’ordre

      - Cyd · +1
      - Bo

      Ouvrir la page de cette date
      https://numa.example/host/signed-token

      Un imprévu⍽? Sur cette page, tu annules la date d’un geste·: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi.

      -- 
      Garde ce mail pour toi·: son lien suffit pour annuler la date.
      Ces noms te sont confiés pour cette date. Ne les fais pas suivre, et efface ce mail après.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('who comes an hour later, and in which order', () => {
    expect(asRead(composed(list(pitches, 'hour', evening)))).toMatchInlineSnapshot(`
      "Dernière liste (4 personnes)·: La Cocotte, jeudi 26 novembre 2026 à 19:00

      Bonjour,

      Qui vient, dernière liste

        La Cocotte
        Jeudi 26 novembre 2026, 19:00 – 21:30
        La salle du rez-de-chaussée
        → 4 personnes

      Les noms

      - Ada
      - Noé
      - Olga
      - Solène

      Pitcher un projet, dans l’ordre (5 minutes chacun)

      - 1 · Solène
      - 2 · Noé · «·Finir les restes·»
      - Olga · sans créneau · «·Trop tard·»

      Ouvrir la page de cette date
      https://numa.example/host/signed-token

      Un imprévu⍽? Sur cette page, tu annules la date d’un geste·: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi."
    `);
  });

  test('that nobody comes', () => {
    expect(asRead(composed(list([])))).toMatchInlineSnapshot(`
      "Qui vient (personne pour l’instant)·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Qui vient

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Personne encore pour 24 places

      Personne ne s’est inscrit pour l’instant.

      Ouvrir la page de cette date
      https://numa.example/host/signed-token

      Un imprévu⍽? Sur cette page, tu annules la date d’un geste·: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi."
    `);
  });

  test('what has changed', () => {
    expect(asRead(composed(changes))).toMatchInlineSnapshot(`
      "Ça a bougé (4 personnes)·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Depuis la dernière liste

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        1 personne attend une place
        → 4 personnes pour 24 places

      Arrivent

      - Zoé Martin · première fois · «·J’arrive à 13:15.·»
      - Bo · en attente

      Ne viennent plus

      - Cyd · +1

      Ont changé quelque chose

      - rachid benhaddou · +2 · https://numa.example/people/rachid/

      Côté assiette ?

      - 1 · sans porc
      - 2 · végane

      Une chanson ?

      - Nantes

      Chaque réponse compte pour une personne·: les invités ne sont pas dedans.

      Ouvrir la page de cette date
      https://numa.example/host/signed-token

      Un imprévu⍽? Sur cette page, tu annules la date d’un geste·: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi."
    `);
  });

  test('that there are more people than seats', () => {
    expect(asRead(composed(overbooked))).toMatchInlineSnapshot(`
      "Plus de monde que de places·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Plus de monde que de places

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → 28 personnes pour 24 places

      Le nombre de places a baissé·: il y en a maintenant 24, pour 28 personnes qui viennent, invités compris.

      Personne n’a perdu sa place. À toi de voir·: trouver des chaises, ou demander à quelqu’un de laisser la sienne. Tant qu’il y a trop de monde, une place rendue n’est donnée à personne.

      Ouvrir la page de cette date
      https://numa.example/host/signed-token

      Un imprévu⍽? Sur cette page, tu annules la date d’un geste·: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi."
    `);
  });

  test('that a date was cancelled in a hurry, and how the file follows', () => {
    expect(asRead(composed(off()))).toMatchInlineSnapshot(`
      "Annulé à la dernière minute·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Date annulée à la dernière minute

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Dégât des eaux·: "pas d’eau" \\o/
        → Cette date n’aura pas lieu

      La date a été annulée depuis la page de ses hôtes. Le site le dit déjà. Les 18 inscriptions sont prévenues par mail.

      Pour que le fichier suive, ajoute ces lignes dans content/co-lunch.md, sous exceptions·:

        - date: 2026-11-27
          cancelled: true
          reason: "Dégât des eaux·: \\"pas d’eau\\" \\\\o/"

      Ouvrir la page de cette date
      https://numa.example/host/signed-token"
    `);
  });

  test('that the file follows by itself, and how it would by hand', () => {
    expect(asRead(composed(off({ follows: true })))).toMatch(
      /«·Une date annulée par qui l’accueille·» attend dans l’éditeur[\s\S]*\n\nPour que le fichier suive/,
    );
  });

  test('that an address is to be confirmed', () => {
    expect(asRead(composed(address), { whole: true })).toMatchInlineSnapshot(`
      "Confirme ton adresse·: Le Co-Lunch

      Bonjour,

      C’est bien ton adresse⍽?

      Cette adresse a été donnée pour que Rachid Benhaddou y reçoive les listes de «·Le Co-Lunch·» et de ses autres dates.

      Ouvre le lien et confirme·: sans ce clic, rien ne change.

      Confirmer cette adresse
      https://numa.example/host/address/signed-token

      -- 
      Ça ne te dit rien⍽? Ignore ce mail, tu n’en recevras pas d’autre.
      L’adresse ne sert qu’à ça. Pour qu’elle soit effacée, réponds à ce mail.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });
});

describe('a host reads in English', () => {
  test.each([
    ['who comes', list(everybody)],
    ['the order of the slots', list(pitches, 'hour', evening)],
    ['what has changed', changes],
    ['that there are more people than seats', overbooked],
    ['that a date was cancelled in a hurry', off()],
    ['that an address is to be confirmed', address],
  ])('%s', (_, content) => {
    expect(asRead(composed(content, 'en'), { whole: true })).toMatchSnapshot();
  });
});

const linesOf = (content: MailContent, locale = 'fr'): string[] =>
  composed(content, locale)
    .text.split('\n')
    .filter((line) => line.startsWith('- '));

describe('food', () => {
  test('is counted, and stands on no line with a name', () => {
    const named = linesOf(list(everybody)).filter((line) =>
      everybody.some(({ name }) => line.includes(name)),
    );
    expect(named).toHaveLength(everybody.length);
    expect(named.filter((line) => /porc|végane|Nantes/.test(line))).toEqual([]);
    expect(linesOf(list(everybody))).toEqual(
      expect.arrayContaining(['- 1 · sans porc', '- 2 · végane', '- 1 · sans réponse', '- Nantes']),
    );
  });

  test('is counted in the words of the reader', () => {
    expect(linesOf(list(everybody), 'en')).toContain('- 2 · vegan');
  });

  test('of those who only wait is not counted', () => {
    const waiting = { ...cyd, answers: { food: ['végane'] } };
    expect(composed(list([ana, waiting])).text).not.toContain('végane');
  });

  test('that is no longer on offer keeps its own words', () => {
    expect(linesOf(list([{ ...ana, answers: { food: ['sans sel'] } }]))).toContain('- 1 · sans sel');
  });
});

describe('a name', () => {
  test('leads to the profile of whoever is called so', () => {
    const { html } = composed(list([rachid, ana]));
    expect(html).toContain('href="https://numa.example/people/rachid/"');
    expect(html.match(/\/people\//g)).toHaveLength(1);
    expect(composed(list([rachid]), 'en').html).toContain('href="https://numa.example/en/people/rachid/"');
  });

  test('that two people have leads to neither', () => {
    const people = { ...snapshot.people, other: { name: 'Rachid Benhaddou', introductions: false } };
    const { html } = compose(outboxEntry(list([rachid])), { ...context, snapshot: { ...snapshot, people } });
    expect(html).not.toContain('/people/');
  });
});

describe('a private slot', () => {
  test('has its hour in the host’s list', () => {
    const date = { event: 'tete-a-tete', date: '2026-11-24' };
    const alone = guest({ ...date, name: 'Ana', slot: 4, pitch: 'Mon loyer' });
    expect(linesOf(list([alone], 'hour', hosted(date.event, date.date)))).toContain(
      '- 4 · 11:00 · Ana · «\u00a0Mon loyer\u00a0»',
    );
  });
});

describe('the way to the host’s page', () => {
  test.each([list(everybody), list([]), changes, overbooked, off()])('ends every mail: $kind', (content) => {
    const { html, text, replyTo, headers } = composed(content);
    expect(html).toContain(`href="${hostLink}"`);
    expect(text).toContain(hostLink);
    expect(replyTo).toBe('bonjour@numa.example');
    expect(headers['Auto-Submitted']).toBe('auto-generated');
  });

  test('is not in the mail that a stranger may receive: that one has its own link alone', () => {
    const { html, text } = composed(address);
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${hostAddressLink}"`]);
    expect(text).not.toContain(hostLink);
  });
});

describe('the lines for the file', () => {
  const codeOf = (content: MailContent, exceptions: Event['exceptions']): { text: string; yaml: string } => {
    const events = snapshot.events.map((entry) =>
      entry.id === 'co-lunch' ? { ...entry, data: { ...entry.data, exceptions } } : entry,
    );
    const { text } = compose(outboxEntry(content), { ...context, snapshot: { ...snapshot, events } });
    const yaml = /((?:exceptions:\n)? {2}- date: .*(?:\n {4}.*)*)/.exec(text)?.[1] ?? '';
    return { text, yaml };
  };
  const read = (yaml: string): unknown => {
    const whole = parse(yaml.startsWith('exceptions:') ? yaml : `exceptions:\n${yaml}`);
    const event = { title: 'x', start: '2026-09-04T13:00', duration: 60, ...whole };
    return eventSchema.parse(event).exceptions;
  };
  const reasons = [
    'Dégât des eaux\u00a0: "pas d’eau" \\o/',
    "# pas un commentaire, 'ni ça'",
    '{a: [b]} & *c !d | >',
    'non',
  ];

  test.each(reasons)('give the file just this cancellation: %s', (reason) => {
    const { yaml } = codeOf(off({ reason }), []);
    expect(read(yaml)).toEqual([{ date: '2026-11-27', cancelled: true, reason }]);
  });

  test('name no reason where none was given', () => {
    expect(read(codeOf(off({ reason: undefined }), []).yaml)).toEqual([
      { date: '2026-11-27', cancelled: true },
    ]);
  });

  test('name the hour where the date’s id does', () => {
    const { yaml } = codeOf(off({ date: '2026-11-27-1300' }), []);
    expect(read(yaml)).toMatchObject([{ date: '2026-11-27T13:00' }]);
  });

  test('begin the list, go into it, or take the place of what it says of the date', () => {
    expect(codeOf(off(), []).text).toContain('mets ces lignes dans content/co-lunch.md');
    const other = codeOf(off(), [{ date: '2026-12-04', note: 'Ailleurs' }]);
    expect(other.text).toContain('ajoute ces lignes dans content/co-lunch.md, sous exceptions');
    expect(other.yaml).not.toContain('exceptions:');
    expect(codeOf(off(), [{ date: '2026-11-27', note: 'Ailleurs' }]).text).toContain('remplace dans');
  });

  test('are left out when the content has lost the event', () => {
    expect(composed(off({ event: 'gone' })).text).not.toContain('date:');
  });
});
