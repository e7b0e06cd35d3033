import { describe, expect, it } from 'vitest';
import { type AskedEvent, readRsvpChange, readRsvpRequest } from '../../src/rsvp/request.ts';

const event: AskedEvent = {
  id: 'co-lunch',
  guests: 2,
  slots: { label: 'A pitch', count: 6, private: false },
  questions: [
    {
      id: 'food',
      kind: 'choices',
      label: 'Food?',
      options: ['sans porc', 'végane', 'sans gluten'],
      required: false,
    },
    { id: 'first', kind: 'choice', label: 'First time?', options: ['oui', 'non'], required: true },
    { id: 'wish', kind: 'text', label: 'A wish?', required: false },
  ],
};
const languages = ['fr', 'en'] as const;
const good = { date: '2026-11-27', name: 'Ada', email: 'ada@example.org', answers: { first: 'oui' } };
const read = (fields: object) => readRsvpRequest({ ...good, ...fields }, event, languages);

describe('readRsvpRequest', () => {
  it('reads what a form posts', () => {
    const fields = {
      date: ['2026-11-27', '2026-12-04-1300'],
      name: '  Ada\tLovelace ',
      email: 'Ada@Example.org',
      guests: '2',
      slot: 'on',
      pitch: 'A jar',
      answers: { food: ['sans gluten', 'végane'], first: 'non', wish: '' },
      note: 'Bonjour\r\n!',
      locale: 'en',
      leave_empty: '',
    };
    expect(readRsvpRequest(fields, event, languages)).toEqual({
      ok: {
        event: 'co-lunch',
        dates: ['2026-11-27', '2026-12-04-1300'],
        name: 'Ada Lovelace',
        email: 'ada@example.org',
        guests: 2,
        slot: true,
        pitch: 'A jar',
        // In the order of the options: the same choice is the same answer.
        answers: { food: ['végane', 'sans gluten'], first: 'non' },
        note: 'Bonjour\n!',
        locale: 'en',
      },
    });
  });

  it('takes the least: no guests, no slot, the default language', () => {
    expect(read({})).toEqual({
      ok: {
        ...{ event: 'co-lunch', dates: ['2026-11-27'], name: 'Ada', email: 'ada@example.org', guests: 0 },
        ...{ slot: false, pitch: undefined, answers: { first: 'oui' }, note: undefined, locale: 'fr' },
      },
    });
  });

  it('takes the types of JSON, and one choice where several are possible', () => {
    expect(read({ guests: 1, slot: true, answers: { first: 'oui', food: 'végane' } })).toMatchObject({
      ok: { guests: 1, slot: true, answers: { food: ['végane'] } },
    });
    expect(read({ slot: false, guests: '' })).toMatchObject({ ok: { slot: false, guests: 0 } });
  });

  const dates = (count: number) =>
    Array.from({ length: count }, (_, n) => `2026-12-${String(n + 1).padStart(2, '0')}`);

  it.each([
    [{ date: undefined }, { date: 'required' }],
    [{ date: '' }, { date: 'required' }],
    [{ date: 'friday' }, { date: 'date' }],
    [{ date: 20261127 }, { date: 'date' }],
    [{ date: "2026-11-27' or 1=1" }, { date: 'date' }],
    [{ date: ['2026-11-27', '2026-11-27'] }, { date: 'date' }],
    [{ date: dates(13) }, { date: 'dates-many' }],
    [{ name: undefined }, { name: 'required' }],
    [{ name: ' \u200b\r\n' }, { name: 'required' }],
    [{ name: 'a'.repeat(81) }, { name: 'too-long' }],
    [{ name: ['Ada', 'Bo'] }, { name: 'one-value' }],
    [{ name: { first: 'Ada' } }, { name: 'text' }],
    [{ name: true }, { name: 'text' }],
    [{ email: '' }, { email: 'required' }],
    [{ email: 'ada@example.org, bo@example.org' }, { email: 'email' }],
    [{ email: ['ada@example.org', 'bo@example.org'] }, { email: 'one-value' }],
    [{ guests: '-1' }, { guests: 'guests-number' }],
    [{ guests: '1.5' }, { guests: 'guests-number' }],
    [{ guests: 1e21 }, { guests: 'guests-number' }],
    [{ guests: 'two' }, { guests: 'guests-number' }],
    [{ guests: '3' }, { guests: 'guests-many' }],
    [{ pitch: 'a'.repeat(121) }, { pitch: 'too-long' }],
    [{ note: 'a'.repeat(1001) }, { note: 'too-long' }],
    [{ locale: 'de' }, { locale: 'option' }],
    [{ answers: {} }, { 'answers.first': 'required' }],
    [{ answers: { first: 'peut-être' } }, { 'answers.first': 'option' }],
    [{ answers: { first: ['oui', 'non'] } }, { 'answers.first': 'one-value' }],
    [{ answers: { first: 'oui', food: ['végane', 'cailloux'] } }, { 'answers.food': 'option' }],
    [{ answers: { first: 'oui', food: [{}] } }, { 'answers.food': 'option' }],
    [{ answers: { first: 'oui', wish: 'a'.repeat(501) } }, { 'answers.wish': 'too-long' }],
    [{ answers: { first: 'oui', colour: 'red' } }, { 'answers.colour': 'unknown' }],
    [{ answers: { first: 'oui', '<b>': 'x' } }, { answers: 'unknown' }],
    [{ answers: JSON.parse('{"first":"oui","__proto__":{"x":1}}') }, { answers: 'unknown' }],
    [{ answers: 'oui' }, { answers: 'unknown' }],
    [{ answers: ['oui'] }, { answers: 'unknown' }],
  ])('%j is wrong', (fields, errors) => {
    expect(read(fields)).toEqual({ errors });
  });

  it('names everything that is wrong at once', () => {
    expect(readRsvpRequest({}, event, languages)).toEqual({
      errors: { date: 'required', name: 'required', email: 'required', 'answers.first': 'required' },
    });
  });

  it('counts characters, not their parts', () => {
    expect(read({ name: '𝒜'.repeat(80) })).toMatchObject({ ok: { name: '𝒜'.repeat(80) } });
  });

  it('offers no slot where the event has none', () => {
    const plain = { ...event, slots: undefined };
    expect(readRsvpRequest({ ...good, slot: 'on' }, plain, languages)).toEqual({
      errors: { slot: 'no-slots' },
    });
  });
});

describe('a private slot', () => {
  const slots = { label: 'À deux', count: 6, minutes: 20, private: true };

  it('is what whoever comes asks for, said or not', () => {
    for (const slot of [undefined, '', false, 'no', true]) {
      const request = readRsvpRequest({ ...good, slot }, { ...event, slots }, languages);
      expect(request, String(slot)).toMatchObject({ ok: { slot: true } });
    }
    const change = readRsvpChange({ slot: false }, { ...event, slots }, { whole: false });
    expect(change).toEqual({ ok: { slot: true } });
  });
});

describe('readRsvpChange', () => {
  it('of JSON changes what it names', () => {
    expect(readRsvpChange({ guests: 1 }, event, { whole: false })).toEqual({ ok: { guests: 1 } });
  });

  it('of a form takes what is not ticked for a no, and what is empty for nothing', () => {
    expect(readRsvpChange({ guests: '1', answers: { first: 'non' } }, event, { whole: true })).toEqual({
      ok: { guests: 1, slot: false, pitch: '', answers: { first: 'non' }, note: '' },
    });
  });

  it('is checked like a request', () => {
    expect(readRsvpChange({ guests: 9, answers: { first: 'hm' } }, event, { whole: false })).toEqual({
      errors: { guests: 'guests-many', 'answers.first': 'option' },
    });
  });
});
