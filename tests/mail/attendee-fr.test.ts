import { describe, expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { about, composed } from './floor.ts';

/** Wording is interface: what an attendee reads in French, whole. */
describe('an attendee reads in French', () => {
  test('a seat', () => {
    expect(
      asRead(composed(about('rsvp-answer', { guests: 1 }), 'fr'), { whole: true }),
    ).toMatchInlineSnapshot(`
      "C’est noté·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Ta place est réservée

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Toi et une personne
        → Place réservée

      On t’attend avec plaisir.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien.

      -- 
      Garde ce lien pour toi·: il suffit pour changer ta réponse.
      Tu n’as rien demandé⍽? Quelqu’un s’est sans doute trompé d’adresse·: ouvre le lien et annule.
      Une question⍽? Réponds à ce mail. L’équipe de NUMA te lira.
      Ta réponse s’efface 30 jours après la date.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('the waitlist', () => {
    expect(
      asRead(composed(about('rsvp-answer', { status: 'waitlisted', guests: 1 }), 'fr')),
    ).toMatchInlineSnapshot(`
      "Liste d’attente·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      C’est complet, mais tu es sur la liste d’attente

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Toi et une personne
        → Liste d’attente

      Quand une place se libère, elle va à la personne suivante sur la liste. Quand c’est ton tour, on t’écrit aussitôt. Rien n’est promis, mais tu n’as rien à faire·: attends notre mail avant de venir.

      Vous passez tous ensemble, dès qu’il y a assez de places pour tout le monde.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne veux plus attendre⍽? Passe par ce lien·: lui seul te retire de la liste. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('a seat without the slot that was asked for', () => {
    expect(
      asRead(
        composed(about('rsvp-answer', { event: 'la-cocotte', date: '2026-11-26', wantsSlot: true }), 'fr'),
      ),
    ).toMatchInlineSnapshot(`
      "C’est noté·: La Cocotte, jeudi 26 novembre 2026 à 19:00

      Bonjour,

      Ta place est réservée

        La Cocotte
        Jeudi 26 novembre 2026, 19:00 – 21:30
        La salle du rez-de-chaussée
        → Place réservée

      On t’attend avec plaisir.

      Pour «·Pitcher un projet·», tout était déjà pris. Ta place, elle, est bien réservée.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('several dates in their order, each with its answer, however they were ticked', () => {
    expect(
      asRead(composed(about('rsvp-answer', { date: '2026-12-18', status: 'waitlisted' }, {}), 'fr')),
    ).toMatchInlineSnapshot(`
      "C’est noté·: Le Co-Lunch, 2 dates

      Bonjour,

      Tes dates, une par une

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Place réservée

        Le Co-Lunch
        Jeudi 17 décembre 2026, 12:30 – 14:30
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Deux heures, et un dessert.
        → Liste d’attente

      Chaque date a sa propre réponse, et peut s’annuler sans toucher aux autres.

      Quand une place se libère, elle va à la personne suivante sur la liste. Quand c’est ton tour, on t’écrit aussitôt. Rien n’est promis, mais tu n’as rien à faire·: attends notre mail avant de venir.

      Le fichier joint ajoute les dates réservées à ton agenda.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Une date ne te va plus⍽? Passe par ce lien·: lui seul libère ta place. L’effacer de ton agenda n’y change rien."
    `);
  });

  test('a click that is asked for', () => {
    expect(asRead(composed(about('rsvp-verify', { status: 'unverified' }), 'fr'))).toMatchInlineSnapshot(`
      "Un clic pour confirmer·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Encore un clic

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → À confirmer

      Ta demande est arrivée, mais aucune place n’est gardée pour l’instant. Ouvre le lien et confirme·: c’est à ce moment-là qu’elle compte.

      Confirmer ma venue
      https://numa.example/rsvp/signed-token"
    `);
  });

  test('a known address', () => {
    expect(asRead(composed(about('rsvp-standing', {}), 'fr'))).toMatchInlineSnapshot(`
      "Tu es déjà sur la liste·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      Tu es déjà sur la liste

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Place réservée

      On a reçu une nouvelle demande avec ton adresse. Elle n’a rien changé·: voici ce qui est noté. Pour y toucher, passe par le lien.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('a seat after waiting', () => {
    expect(
      asRead(
        composed(
          about('rsvp-promoted', { event: 'la-cocotte', date: '2026-11-26', wantsSlot: true, slot: 2 }),
          'fr',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "Une place pour toi·: La Cocotte, jeudi 26 novembre 2026 à 19:00

      Bonjour,

      Une place s’est libérée, elle est à toi

        La Cocotte
        Jeudi 26 novembre 2026, 19:00 – 21:30
        La salle du rez-de-chaussée
        Pitcher un projet·: créneau 2
        → Place réservée

      Tu quittes la liste d’attente·: on t’attend.

      Tu ne peux plus venir⍽? Annule vite, quelqu’un d’autre sera content.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test.each([
    ['closes two hours before', '2026-11-26T08:00:00Z', 'vendredi 27 novembre 2026 à 11:00'],
    ['has closed: until it begins', '2026-11-27T10:30:00Z', 'vendredi 27 novembre 2026 à 13:00'],
  ])('a seat after waiting for a date that is near, and %s', (_, updatedAt, until) => {
    expect(asRead(composed(about('rsvp-promoted', { updatedAt }), 'fr'))).toContain(
      `Tu ne peux plus venir⍽? Rends ta place avant le ${until}·: quelqu’un d’autre aura le temps d’en profiter.`,
    );
  });

  test('a change', () => {
    expect(asRead(composed(about('rsvp-changed', { guests: 2 }), 'fr'))).toMatchInlineSnapshot(`
      "C’est changé·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      C’est changé

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        Toi et 2 personnes
        → Place réservée

      Voici ce qui est noté maintenant.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });

  test('a cancellation', () => {
    expect(
      asRead(composed(about('rsvp-cancelled', { status: 'cancelled', sequence: 1 }), 'fr')),
    ).toMatchInlineSnapshot(`
      "C’est annulé·: Le Co-Lunch, vendredi 27 novembre 2026 à 13:00

      Bonjour,

      C’est annulé

        Le Co-Lunch
        Vendredi 27 novembre 2026, 13:00 – 14:00
        La grande table, 1er étage, 39 rue du Caire, 75002 Paris
        Avec Valérie Gérard et Rachid Benhaddou
        → Annulé

      Merci d’avoir prévenu, et à une prochaine fois.

      Voir ma réponse
      https://numa.example/rsvp/signed-token"
    `);
  });

  test('a day as a whole', () => {
    expect(
      asRead(composed(about('rsvp-answer', { event: 'menage', date: '2026-12-12' }), 'fr')),
    ).toMatchInlineSnapshot(`
      "C’est noté·: Le grand ménage, samedi 12 décembre 2026

      Bonjour,

      Ta place est réservée

        Le grand ménage
        Du samedi 12 décembre 2026 au dimanche 13 décembre 2026, Toute la journée
        → Place réservée

      On t’attend avec plaisir.

      Voir, changer ou annuler
      https://numa.example/rsvp/signed-token

      Tu ne viens plus⍽? Passe par ce lien·: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien."
    `);
  });
});
