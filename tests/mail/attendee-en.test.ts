import { describe, expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { about, composed } from './floor.ts';

/** Wording is interface: what an attendee reads in English, whole. */
describe('an attendee reads in English', () => {
  test('a seat', () => {
    expect(
      asRead(composed(about('rsvp-answer', { guests: 1 }), 'en'), { whole: true }),
    ).toMatchInlineSnapshot(`
      "You’re in: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      Your seat is booked

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        You and one other person
        → Seat booked

      We look forward to seeing you.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing.

      -- 
      Keep this link to yourself: it is all it takes to change your reply.
      You asked for nothing? Someone probably mistyped their address: open the link and cancel.
      A question? Reply to this mail. The NUMA team will read it.
      Your reply is erased 30 days after the date.
      NUMA, 39 rue du Caire, 75002 Paris"
    `);
  });

  test('the waitlist', () => {
    expect(
      asRead(composed(about('rsvp-answer', { status: 'waitlisted', guests: 1 }), 'en')),
    ).toMatchInlineSnapshot(`
      "Waitlist: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      It’s full, but you are on the waitlist

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        You and one other person
        → Waitlist

      When a seat is free, it goes to the next person in line. When it’s your turn, we write to you at once. Nothing is promised, but there is nothing to do either: wait for our mail before you come.

      You all get in together, as soon as there are enough seats for everyone.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Tired of waiting? Use this link: it alone takes you off the list. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('a seat without the slot that was asked for', () => {
    expect(
      asRead(
        composed(about('rsvp-answer', { event: 'la-cocotte', date: '2026-11-26', wantsSlot: true }), 'en'),
      ),
    ).toMatchInlineSnapshot(`
      "You’re in: La Cocotte, Thursday, 26 November 2026 at 19:00

      Hello,

      Your seat is booked

        La Cocotte
        Thursday, 26 November 2026, 19:00 – 21:30
        La salle du rez-de-chaussée, Ground floor
        → Seat booked

      We look forward to seeing you.

      “Pitch a project” was already taken up. Your seat itself is booked.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('several dates, each with its answer', () => {
    expect(
      asRead(composed(about('rsvp-answer', {}, { date: '2026-12-18', status: 'waitlisted' }), 'en')),
    ).toMatchInlineSnapshot(`
      "All noted: The Co-Lunch, 2 dates

      Hello,

      Your dates, one by one

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → Seat booked

        The Co-Lunch
        Thursday, 17 December 2026, 12:30 – 14:30
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        Deux heures, et un dessert.
        → Waitlist

      Each date has its own answer, and can be cancelled without touching the others.

      When a seat is free, it goes to the next person in line. When it’s your turn, we write to you at once. Nothing is promised, but there is nothing to do either: wait for our mail before you come.

      The attached file adds the booked dates to your calendar.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      One of the dates no longer suits you? Use this link: it alone frees your seat. Deleting it from your calendar changes nothing."
    `);
  });

  test('a click that is asked for', () => {
    expect(asRead(composed(about('rsvp-verify', { status: 'unverified' }), 'en'))).toMatchInlineSnapshot(`
      "One click to confirm: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      One more click

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → To be confirmed

      Your request has arrived, but no seat is held yet. Open the link and confirm: that is the moment it counts.

      Confirm that I’m coming
      https://numa.example/rsvp/signed-token"
    `);
  });

  test('a known address', () => {
    expect(asRead(composed(about('rsvp-standing', {}), 'en'))).toMatchInlineSnapshot(`
      "You are on the list already: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      You are on the list already

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → Seat booked

      Another request came in with your address. It changed nothing: this is what we have. To change it, use the link.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('a seat after waiting', () => {
    expect(
      asRead(
        composed(
          about('rsvp-promoted', { event: 'la-cocotte', date: '2026-11-26', wantsSlot: true, slot: 2 }),
          'en',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "A seat for you: La Cocotte, Thursday, 26 November 2026 at 19:00

      Hello,

      A seat is free, and it’s yours

        La Cocotte
        Thursday, 26 November 2026, 19:00 – 21:30
        La salle du rez-de-chaussée, Ground floor
        Pitch a project: slot 2
        → Seat booked

      You are off the waitlist: we look forward to seeing you.

      You can no longer come? Cancel soon, and someone else will be glad.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('a change', () => {
    expect(asRead(composed(about('rsvp-changed', { guests: 2 }), 'en'))).toMatchInlineSnapshot(`
      "Changed: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      It’s changed

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        You and 2 other people
        → Seat booked

      This is what we have now.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });

  test('a cancellation', () => {
    expect(
      asRead(composed(about('rsvp-cancelled', { status: 'cancelled', sequence: 1 }), 'en')),
    ).toMatchInlineSnapshot(`
      "Cancelled: The Co-Lunch, Friday, 27 November 2026 at 13:00

      Hello,

      It’s cancelled

        The Co-Lunch
        Friday, 27 November 2026, 13:00 – 14:00
        The long table, 1st floor, 39 rue du Caire, 75002 Paris
        With Valérie Gérard and Rachid Benhaddou
        → Cancelled

      Thank you for telling us, and see you another time.

      See my reply
      https://numa.example/rsvp/signed-token"
    `);
  });

  test('a day as a whole', () => {
    expect(
      asRead(composed(about('rsvp-answer', { event: 'menage', date: '2026-12-12' }), 'en')),
    ).toMatchInlineSnapshot(`
      "You’re in: Le grand ménage, Saturday, 12 December 2026

      Hello,

      Your seat is booked

        Le grand ménage
        Saturday, 12 December 2026 to Sunday, 13 December 2026, All day
        → Seat booked

      We look forward to seeing you.

      See, change or cancel
      https://numa.example/rsvp/signed-token

      Not coming after all? Use this link: it alone frees your seat. Answering the invitation in your calendar changes nothing."
    `);
  });
});
