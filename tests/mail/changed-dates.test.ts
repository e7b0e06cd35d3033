import { describe, expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { about, changed, composed, link, toldBefore } from './floor.ts';

const off = changed('date-cancelled', { before: toldBefore(), reason: 'Dégât des eaux\nà la cuisine.' });
const moved = changed(
  'date-moved',
  { before: toldBefore({ localStart: '2026-12-18T13:00', localEnd: '2026-12-18T14:00' }) },
  { date: '2026-12-18' },
);
const elsewhere = changed(
  'date-moved',
  { before: toldBefore({ place: { name: 'Le toit', address: '39 rue du Caire, 75002 Paris' } }) },
  { status: 'waitlisted' },
);
const back = changed('date-moved', { before: toldBefore({ status: 'cancelled' }) });

/** Wording is interface. */
describe('an attendee reads in French', () => {
  test('a reminder', () => {
    expect(asRead(composed(about('rsvp-reminder', { guests: 1 })))).toMatchInlineSnapshot(`
      "Rappel·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      C’est pour bientôt

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Toi et une personne
        → Place réservée

      On t’attend. Si ça ne tient plus, dis-le maintenant·: une chaise libre fait toujours un heureux.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('that the date is off', () => {
    expect(asRead(composed(off), { whole: true })).toMatchInlineSnapshot(`
      "Annulé·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Cette date n’aura pas lieu

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Dégât des eaux à la cuisine.
        → Cette date n’aura pas lieu

      Désolés pour le changement de programme. Ne te déplace pas·: il n’y a rien d’autre à faire.

      Si la date est dans ton agenda, ce mail l’en retire. Vérifie quand même.

      Si tu viens à d’autres dates, rien ne change pour elles.

      Voir ma réponse
      https://numa.example/rsvp/signed-token

      -- 
      Garde ce lien pour toi·: il suffit pour changer ta réponse.
      Tu n’as rien demandé⍽? Quelqu’un s’est sans doute trompé d’adresse. Tu n’as rien à faire.
      Une question⍽? Réponds à ce mail. L’équipe de NUMA te lira.
      Ta réponse s’efface 30 jours après la date.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('that the date has moved', () => {
    expect(asRead(composed(moved))).toMatchInlineSnapshot(`
      "La date change·: Le Co-Lunch, jeudi 17 décembre 2026 à 12:30

      Bonjour,

      La date change

        Le Co-Lunch
        Jeudi 17 décembre 2026, 12:30 – 14:30
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Deux heures, et un dessert.
        → Place réservée

      Avant, c’était·: vendredi 18 décembre 2026, 13:00 – 14:00.

      Ta place est gardée.

      Si la date est dans ton agenda, ce mail l’y corrige. Vérifie quand même.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('that it is elsewhere, on the waitlist', () => {
    expect(asRead(composed(elsewhere))).toMatchInlineSnapshot(`
      "Le lieu change·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Le lieu change

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Liste d’attente

      Avant, c’était·: Le toit, 39 rue du Caire, 75002 Paris.

      Tu restes sur la liste d’attente, à la même place.

      Si la date est dans ton agenda, ce mail l’y corrige. Vérifie quand même.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne veux plus attendre⍽? Passe par ce lien·: lui seul te retire de la liste. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('that it takes place after all', () => {
    expect(asRead(composed(back))).toMatchInlineSnapshot(`
      "Finalement, ça a lieu·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Finalement, ça a lieu

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Place réservée

      Cette date avait été annulée. Elle a bien lieu.

      Ta place est gardée.

      Ce mail la remet dans ton agenda. Vérifie quand même.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });
});

describe('an attendee reads in English', () => {
  test('a reminder', () => {
    expect(asRead(composed(about('rsvp-reminder', { guests: 1 }), 'en'))).toMatchInlineSnapshot(`
      "Reminder: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      It’s coming up

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        You and one other person
        → Seat booked

      We look forward to seeing you. If you can’t make it after all, say so now: a free chair always makes someone happy.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('that the date is off', () => {
    expect(asRead(composed(off, 'en'), { whole: true })).toMatchInlineSnapshot(`
      "Cancelled: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      This date will not take place

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        Dégât des eaux à la cuisine.
        → This date will not take place

      Sorry for the change of plan. Don’t come over: there is nothing else for you to do.

      If the date is in your calendar, this mail takes it out. Check all the same.

      If you are coming to other dates, nothing changes for those.

      See my reply
      https://numa.example/rsvp/signed-token

      -- 
      Keep this link to yourself: it is all it takes to change your reply.
      You asked for nothing? Someone probably mistyped their address. There is nothing for you to do.
      A question? Reply to this mail. The NUMA team will read it.
      Your reply is erased 30 days after the date.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('that the date has moved', () => {
    expect(asRead(composed(moved, 'en'))).toMatchInlineSnapshot(`
      "New date: The Co-Lunch, Thursday, 17 December 2026 at 12:30

      Hello,

      New date

        The Co-Lunch
        Thursday, 17 December 2026, 12:30 – 14:30
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        Deux heures, et un dessert.
        → Seat booked

      It used to be: Friday, 18 December 2026, 13:00 – 14:00.

      Your seat is kept.

      If the date is in your calendar, this mail corrects it. Check all the same.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('that it is elsewhere, on the waitlist', () => {
    expect(asRead(composed(elsewhere, 'en'))).toMatchInlineSnapshot(`
      "New place: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      New place

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → Waitlist

      It used to be: Le toit, 39 rue du Caire, 75002 Paris.

      You keep your place on the waitlist.

      If the date is in your calendar, this mail corrects it. Check all the same.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Tired of waiting? Use this link: it alone takes you off the list. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('that it takes place after all', () => {
    expect(asRead(composed(back, 'en'))).toMatchInlineSnapshot(`
      "It takes place after all: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      It takes place after all

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → Seat booked

      This date had been cancelled. It does take place.

      Your seat is kept.

      This mail puts it back into your calendar. Check all the same.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });
});

describe('a date that is off', () => {
  test('stands at the hour and place that were told, not at those it would fall back to', () => {
    const toldLater = toldBefore({ localStart: '2026-12-24T18:30', localEnd: '2026-12-24T19:30' });
    const mail = composed(changed('date-cancelled', { before: toldLater }, { date: '2026-12-25' }));
    expect(mail.subject).toContain('jeudi 24 décembre 2026 à 18:30');
    expect(mail.text).toContain('18:30 – 19:30');
    // The content gives the reason, which may be in the reader’s language.
    expect(mail.text).toContain('C’est Noël.');
  });

  test('keeps its title, its hours and its place when the content has lost the event', () => {
    const lost = { before: toldBefore({ title: 'Le Goûter' }) };
    const { subject, text } = composed(changed('date-cancelled', lost, { event: 'gone' }));
    expect(subject).toBe('Annulé\u00a0: Le Goûter, vendredi 27 novembre 2026 à 13:00');
    expect(text).toContain('13:00 – 14:00');
    expect(text).toContain('La grande table, 1er étage');
  });

  test('has a mail even where nothing was told and nothing is left', () => {
    const { text } = composed(changed('date-cancelled', {}, { event: 'gone' }));
    expect(text).toContain('Vendredi 27 novembre 2026');
    expect(text).toContain(link);
  });
});

describe('what has changed', () => {
  const subjectOf = (some: Parameters<typeof toldBefore>[0], date = '2026-12-18'): string =>
    composed(changed('date-moved', { before: toldBefore(some) }, { date })).subject.split('\u00a0:')[0] ?? '';
  const day = { localStart: '2026-12-18T13:00', localEnd: '2026-12-18T14:00' };
  const roof = { place: { name: 'Le toit' } };

  test.each([
    ['another day', day, 'La date change'],
    ['another day and place', { ...day, ...roof }, 'La date et le lieu changent'],
    ['another hour', { localStart: '2026-12-17T12:00', localEnd: '2026-12-17T14:30' }, 'L’horaire change'],
    ['another end', { localStart: '2026-12-17T12:30', localEnd: '2026-12-17T14:00' }, 'L’horaire change'],
    [
      'another hour and place',
      { localStart: '2026-12-17T12:00', localEnd: '2026-12-17T14:30', ...roof },
      'L’horaire et le lieu changent',
    ],
    [
      'another place',
      { localStart: '2026-12-17T12:30', localEnd: '2026-12-17T14:30', ...roof },
      'Le lieu change',
    ],
    [
      'nothing to name',
      { localStart: '2026-12-17T12:30', localEnd: '2026-12-17T14:30' },
      'Du nouveau pour ta date',
    ],
  ])('begins the subject: %s', (_, some, subject) => {
    expect(subjectOf(some)).toBe(subject);
  });

  test('is compared in the language of the content, and told in the reader’s', () => {
    const { subject, text } = composed(moved, 'en');
    expect(subject).toMatch(/^New date: /);
    expect(text).not.toContain('La grande table');
    const up = changed('date-moved', {
      before: toldBefore({ place: { name: 'Le toit', floor: '1er étage' } }),
    });
    expect(composed(up, 'en').text).toContain('It used to be: Le toit, 1st floor.');
  });
});

describe('a seat after waiting', () => {
  const promoted = (updatedAt: string) => composed(about('rsvp-promoted', { updatedAt })).text;

  test('near the date can be given up until RSVPs close', () => {
    expect(promoted('2026-11-25T10:00:00Z')).toContain('avant le vendredi 27 novembre 2026 à 11:00');
  });

  test('once they are closed, until the date begins', () => {
    expect(promoted('2026-11-27T11:30:00Z')).toContain('avant le vendredi 27 novembre 2026 à 13:00');
  });

  test('long before names no hour', () => {
    expect(promoted('2026-11-20T10:00:00Z')).toContain('Annule vite');
    expect(promoted('2026-11-20T10:00:00Z')).not.toContain('11:00');
  });
});

describe('a private slot', () => {
  test('is an appointment: it says when', () => {
    const slot = { event: 'tete-a-tete', date: '2026-11-24', slot: 3 };
    const mail = composed(about('rsvp-answer', slot));
    expect(mail.subject).toContain('à 10:40');
    expect(mail.text).toContain('10:40 – 11:00');
    expect(mail.text).toContain('Vingt minutes à deux\u00a0: créneau 3');
    expect(mail.text).not.toContain('10:00');
    expect(mail.icalendar?.content).toContain('DTSTART;TZID=Europe/Paris:20261124T104000');
    expect(mail.icalendar?.content).toMatch(/DTEND;TZID=Europe\/Paris:20261124T110000|DURATION:PT20M/);
  });
});
