import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../src/mail/types.ts';
import { asRead } from './as-read.ts';
import { composed } from './floor.ts';

const receivedAt = '2026-11-20T22:30:00Z';

const feedback = (some: object = {}): MailContent => ({
  ...{ kind: 'feedback', form: 'bilan', receivedAt },
  answers: { mood: '4', works: 'Le café.\nEt le calme.', moments: ['le calme', 'le café'] },
  ...some,
});

const introduction = (some: object = {}): MailContent => ({
  ...{ kind: 'introduction', to: 'rachid', name: 'Ana Lind', email: 'ana@example.org' },
  ...{ message: 'Bonjour,\n\non se voit vendredi ?', receivedAt },
  ...some,
});

const undeliverable = (aboutKind: string): MailContent => ({
  ...{ kind: 'undeliverable', about: aboutKind, failedAt: receivedAt, reason: '550 5.1.1' },
});

describe('the contact reads', () => {
  test('what somebody answered to a form', () => {
    expect(
      asRead(composed(feedback({ name: 'Ana Lind', email: 'ana@example.org' })), { whole: true }),
    ).toMatchInlineSnapshot(`
      "Une réponse à «·Le bilan du mois·»

      Le bilan du mois

      Signé·: Ana Lind. Reçu le vendredi 20 novembre 2026 à 23:30.

      Ton mois ?
      > 4 sur 5

      Qu’est-ce qui marche ?
      > Le café.
      > Et le calme.

      Ce qui a compté ?
      > le calme
      > le café

      Sans réponse·: En un mot ?

      Ta réponse à ce mail ira à ana@example.org.

      -- 
      C’est confié à l’équipe·: ça ne se fait pas suivre.
      Tout s’efface au bout de 12 mois.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('who asks for an introduction, and that the decision is theirs', () => {
    expect(asRead(composed(introduction()), { whole: true })).toMatchInlineSnapshot(`
      "Ana Lind aimerait rencontrer Rachid Benhaddou

      Faire le lien avec Rachid Benhaddou⍽?

      Ana Lind aimerait rencontrer Rachid Benhaddou, et te demande de faire le lien.

      Son message

      > Bonjour,
      >
      > on se voit vendredi ?

      C’est toi qui décides. Ana Lind n’a pas vu l’adresse mail de la personne, et ne la verra pas·: montre d’abord ce message à Rachid Benhaddou, qui dira oui ou non.

      Voir le profil
      https://numa.example/people/rachid/

      Ta réponse à ce mail ira à ana@example.org.

      -- 
      Reçu le vendredi 20 novembre 2026 à 23:30.
      Tout s’efface au bout de 90 jours.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test.each([
    ['rsvp-answer', 'L’inscription est à jour sur le site'],
    ['rsvp-promoted', 'La place est donnée, mais la personne ne le sait pas'],
    ['introduction', 'Il t’était destiné'],
    ['date-cancelled', 'La personne ne sait pas que la date a changé'],
    ['date-moved', 'La personne ne sait pas que la date a changé'],
    ['host-list', 'Il était destiné à qui accueille'],
  ])('what to do where %s did not arrive', (kind, advice) => {
    const { text } = composed(undeliverable(kind));
    expect(text).toContain(advice);
    expect(text).toContain('550 5.1.1');
  });

  test('that the site can write, and what shows that the sender passes for genuine', () => {
    expect(asRead(composed({ kind: 'test', askedAt: receivedAt }), { whole: true })).toMatchInlineSnapshot(`
      "Le mail d’essai est arrivé

      Le mail d’essai est arrivé

      Le site sait t’écrire·: ce mail a pris le même chemin que tous les autres.

      Il reste une chose à voir. Ouvre l’original du message (dans Gmail·: les trois points, puis «·Afficher l’original·»). Il doit dire «·SPF·: PASS·» et «·DKIM·: PASS·»⍽; ailleurs, la ligne Authentication-Results dit «·spf=pass·» et «·dkim=pass·».

      Il dit autre chose, ou ce mail était dans les indésirables⍽? Les inscriptions y finiront aussi. Le serveur de mail (SMTP_URL) doit avoir le droit d’écrire pour le domaine de l’expéditeur (MAIL_FROM)·: son mode d’emploi dit quelles entrées DNS ajouter.

      -- 
      Demandé le vendredi 20 novembre 2026 à 23:30 par la commande npm run doctor. Tu es la seule personne à l’avoir reçu.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('the site’s own language, whatever the visitor spoke', () => {
    for (const content of [
      ...[feedback(), introduction(), undeliverable('feedback')],
      { kind: 'test' as const, askedAt: receivedAt },
    ]) {
      expect(composed(content, 'en').headers['Content-Language']).toBe('fr');
    }
  });

  test('an answer whose question is gone, under its id', () => {
    expect(composed(feedback({ answers: { old: 'Oui' } })).text).toContain('old\n> Oui');
  });

  test('no link to a profile that is gone', () => {
    expect(composed(introduction()).html).toContain('href="https://numa.example/people/rachid/"');
    expect(composed(introduction({ to: 'nobody' })).html).not.toContain('href=');
  });
});

describe('an answer to the contact’s mail', () => {
  test('goes to the visitor who left an address', () => {
    expect(composed(feedback({ email: 'ana@example.org' })).replyTo).toBe('ana@example.org');
    expect(composed(introduction()).replyTo).toBe('ana@example.org');
  });

  test('goes to nobody where none was left, and the mail says so', () => {
    const mail = composed(feedback());
    expect(mail.replyTo).toBeUndefined();
    expect(mail.text).toContain('ne réponds pas à ce mail');
  });

  test('may come from a machine only where a person wrote', () => {
    expect(composed(feedback()).headers).not.toHaveProperty('Auto-Submitted');
    expect(composed(introduction()).headers).not.toHaveProperty('Auto-Submitted');
    expect(composed(undeliverable('feedback')).headers['Auto-Submitted']).toBe('auto-generated');
  });
});
