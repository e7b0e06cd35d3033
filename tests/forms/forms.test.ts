import { describe, expect, test } from 'vitest';
import { occurrenceOn } from '../../src/calendar/occurrences.ts';
import type { RsvpWindow } from '../../src/calendar/rsvp-window.ts';
import { localize } from '../../src/content/localize.ts';
import { feedbackForm } from '../../src/forms/feedback-form.ts';
import { hostAddressForm } from '../../src/forms/host-address-form.ts';
import { type HostPageState, hostPage } from '../../src/forms/host-page.ts';
import { introductionForm } from '../../src/forms/introduction-form.ts';
import { manageForm } from '../../src/forms/manage-form.ts';
import { type RsvpFormState, rsvpForm } from '../../src/forms/rsvp-form.ts';
import { fullDate } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { dateAfter, floorAt } from '../http/floor.ts';
import { controls, elements, names } from './markup.ts';

const now = new Date('2026-11-23T10:00:00Z');
const floor = floorAt(now);
const friday = dateAfter(now, 7);

function eventNamed(id: string) {
  const event = floor.events.find((entry) => entry.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function dateOf(id: string, date: string) {
  const occurrence = occurrenceOn({ ...eventNamed(id).data, id }, date, 'Europe/Paris');
  if (!occurrence) throw new Error(`no date ${id}/${date}`);
  return occurrence;
}

const rsvpState = (lang: string, windows: RsvpWindow[] = ['open'], more: Partial<RsvpFormState> = {}) => ({
  lang,
  site: floor.site,
  event: eventNamed('lunch'),
  dates: windows.map((window, index) => ({
    occurrence: dateOf('lunch', dateAfter(now, 7 * (index + 3))),
    window,
  })),
  ...more,
});

const rsvp: Rsvp = {
  ...{ id: 'a', group: 'b', event: 'lunch', date: friday, email: 'lea@exemple.fr', name: 'Léa' },
  ...{ guests: 1, answers: { food: ['végane'] }, locale: 'fr', status: 'confirmed', ordinal: 1, sequence: 0 },
  ...{ createdAt: now.toISOString(), updatedAt: now.toISOString() },
};
const managed = (lang: string, more: Partial<Rsvp> = {}, window: RsvpWindow = 'open') =>
  manageForm({
    ...{ lang, site: floor.site, action: '/rsvp/token', event: eventNamed('lunch') },
    dates: [{ rsvp: { ...rsvp, ...more }, occurrence: dateOf('lunch', friday), window }],
  });

const hostState = (more: Partial<HostPageState> = {}): HostPageState => ({
  ...{ lang: 'fr', site: floor.site, action: '/host/token', event: eventNamed('lunch') },
  ...{ occurrence: dateOf('lunch', friday), taken: 2, waiting: 1, over: false },
  hosts: [
    { id: 'lea', name: 'Léa Martin', own: false },
    { id: 'bo', name: 'Bo', own: true },
  ],
  ...more,
});

const forms = (lang: string): Record<string, string> => ({
  rsvp: rsvpForm(rsvpState(lang)),
  'rsvp for several dates': rsvpForm(rsvpState(lang, ['open', 'open'])),
  'rsvp with errors': rsvpForm(
    rsvpState(lang, ['open', 'open'], {
      values: { name: ['x'] },
      errors: {
        name: 'n',
        email: 'e',
        date: 'd',
        guests: 'g',
        note: 'o',
        'answers.food': 'f',
        'answers.song': 's',
      },
    }),
  ),
  manage: managed(lang),
  feedback: feedbackForm({ lang, site: floor.site, form: floor.forms[0] ?? expect.fail() }),
  host: hostPage(hostState({ lang })),
  'host with errors': hostPage(
    hostState({ lang, posted: 'address', errors: { email: 'e', person: 'p' }, values: { email: ['x'] } }),
  ),
  'host address': hostAddressForm({ lang, site: floor.site, action: '/host/t', name: 'Léa', done: false }),
  introduction: introductionForm({ lang, site: floor.site, person: { id: 'lea', name: 'Léa Martin' } }),
});

describe.each(['fr', 'en'])('in %s, every form', (lang) => {
  test.each(Object.entries(forms(lang)))(
    '%s names each field and ties hints and errors to it',
    (_, markup) => {
      const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect(ids.size).toBe([...markup.matchAll(/ id="/g)].length);
      const labelled = new Set(elements(markup, 'label').map(({ attributes }) => attributes.for));
      for (const { attributes } of controls(markup)) {
        if (attributes.type === 'hidden') continue;
        const boxed = attributes.type === 'checkbox' || attributes.type === 'radio';
        if (!boxed) expect(labelled).toContain(attributes.id);
        // Boxes have no such attribute (HTML, “autofilling form controls”): their form speaks for them.
        expect(attributes.autocomplete === undefined).toBe(boxed);
        if (attributes.type === 'text') expect(attributes.inputmode ?? attributes.tabindex).toBeTruthy();
      }
      for (const [, described = ''] of markup.matchAll(/ aria-describedby="([^"]*)"/g))
        for (const id of described.split(' ')) expect(ids).toContain(id);
      for (const [, target] of markup.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
      expect(markup).not.toMatch(/style=|onclick|undefined|null|\[object/);
    },
  );

  test.each(Object.entries(forms(lang)))(
    '%s has a honeypot that no browser and no person fills',
    (_, markup) => {
      const trap = controls(markup).find(({ attributes }) => attributes.name === 'leave_empty');
      expect(trap?.attributes).toMatchObject({ autocomplete: 'off', tabindex: '-1', value: '' });
      expect(names(markup)).not.toContain('website');
    },
  );
});

describe('the RSVP form', () => {
  test('posts the date of its page, and asks among several', () => {
    const one = controls(rsvpForm(rsvpState('fr'))).filter(({ attributes }) => attributes.name === 'date');
    expect(one.map(({ attributes }) => attributes.type)).toEqual(['hidden']);
    const two = controls(rsvpForm(rsvpState('fr', ['open', 'open'])));
    expect(
      two.filter(({ attributes }) => attributes.name === 'date').map(({ attributes }) => attributes.type),
    ).toEqual(['checkbox', 'checkbox']);
  });

  test('shows options in the visitor’s language and posts them in the site’s', () => {
    const markup = rsvpForm(rsvpState('en'));
    expect(markup).toContain('What shall we cook?');
    expect(markup).toMatch(/value="sans porc"[^>]*> <span>no pork</);
  });

  test('keeps what was typed, escaped, and ticked boxes ticked', () => {
    const values = { name: ['"><b>Zoé'], 'answers.food': ['végane'], guests: ['1'], note: ['\n<i>'] };
    const markup = rsvpForm(rsvpState('fr', ['open'], { values, errors: { email: 'Écris' } }));
    expect(markup).toContain('value="&quot;&gt;&lt;b&gt;Zoé"');
    expect(markup).toMatch(/value="végane" checked/);
    expect(markup).toMatch(/<option value="1" selected>/);
    expect(markup).toContain('>\n\n&lt;i&gt;</textarea>');
    expect(markup).toMatch(/role="alert" tabindex="-1"/);
  });

  test('says that a full date leads to the waitlist, or that there is none', () => {
    const full = (waitlist: boolean) => {
      const event = eventNamed('lunch');
      const dates = [{ occurrence: dateOf('lunch', friday), window: 'open' as const, full: true }];
      return rsvpForm(rsvpState('en', [], { event: { ...event, data: { ...event.data, waitlist } }, dates }));
    };
    expect(full(true)).toContain('Put me on the waitlist');
    expect(full(false)).not.toContain('<form');
    expect(full(false)).toContain('no waitlist');
  });

  test.each(['closed', 'past', 'cancelled', 'none'] as const)(
    'is a sentence where a date is %s',
    (window) => {
      const markup = rsvpForm(rsvpState('fr', [window]));
      expect(markup).not.toContain('<form');
      expect(markup).toContain('class="form-closed"');
    },
  );

  test('is there before a date opens, since its page is not built anew on that day', () => {
    const markup = rsvpForm({ ...rsvpState('fr', ['not-yet']), event: eventNamed('early') });
    expect(markup).toContain('<form');
    expect(markup).toContain('2 jours avant');
  });

  test('says how long what is typed is kept, with the way to the whole text', () => {
    expect(rsvpForm(rsvpState('en'))).toMatch(/1 day after .* 30 days .*href="\/en\/pages\/privacy\/"/);
  });
});

describe('the page behind a link', () => {
  test('shows the ticket and its forms, and nobody’s address', () => {
    const markup = managed('en');
    expect(markup).toContain('The Lunch');
    expect(markup).not.toContain('lea@exemple.fr');
    expect([...markup.matchAll(/name="action" value="(\w+)"/g)].map(([, action]) => action)).toEqual([
      'cancel',
      'update',
    ]);
    expect(markup).toMatch(/value="végane" checked/);
  });

  test('says what was answered, in the visitor’s words, and when something was just saved', () => {
    for (const lang of ['fr', 'en'] as const) {
      const { label, options } = localize(eventNamed('lunch'), lang, 'fr').questions.find(
        ({ id }) => id === 'food',
      ) as { label: string; options: string[] };
      const place = eventNamed('lunch').data.questions.findIndex(({ id }) => id === 'food');
      const original = eventNamed('lunch').data.questions[place] as { options: string[] };
      const read = options[original.options.indexOf('végane')];
      expect(managed(lang, {})).toContain(`<li>${label} <strong>${read}</strong></li>`);
      expect(managed(lang, { answers: {} })).not.toContain('<strong>');
    }
  });

  test('asks for the click while it is missing', () => {
    expect(managed('fr', { status: 'unverified' })).toContain('value="confirm"');
  });

  test('says when a private slot begins', () => {
    const event = eventNamed('lunch');
    const slots = { label: 'À deux', count: 3, minutes: 20, private: true };
    const markup = manageForm({
      ...{ lang: 'fr', site: floor.site, action: '/rsvp/token' },
      event: { ...event, data: { ...event.data, slots } },
      dates: [{ rsvp: { ...rsvp, slot: 2 }, occurrence: dateOf('lunch', friday), window: 'open' }],
    });
    expect(markup).toContain(`${fullDate('fr', friday)} à 13:20</time>`);
    expect(markup).toContain('À deux\u00a0: créneau 2');
  });

  test('asks for no tick where an appointment is what one comes for', () => {
    const event = eventNamed('lunch');
    const slots = { label: 'À deux', count: 3, minutes: 20, private: true };
    const own = { ...event, data: { ...event.data, slots } };
    const markup = rsvpForm(rsvpState('fr', ['open'], { event: own }));
    const slot = controls(markup).filter(({ attributes }) => attributes.name === 'slot');
    expect(slot).toMatchObject([{ attributes: { type: 'hidden', value: 'yes' } }]);
    expect(names(markup)).toContain('pitch');
  });

  test('promises no seat on a date that is off', () => {
    const occurrence = { ...dateOf('lunch', friday), status: 'cancelled', reason: 'Plus de gaz' } as const;
    const markup = manageForm({
      ...{ lang: 'fr', site: floor.site, action: '/rsvp/token', event: eventNamed('lunch') },
      dates: [{ rsvp, occurrence, window: 'cancelled' }],
    });
    expect(markup).toContain(`data-status="cancelled">${messages('fr').forms.host.cancelled}`);
    expect(markup).toContain('Plus de gaz');
    expect(markup).not.toMatch(new RegExp(`${messages('fr').forms.manage.status.confirmed}|\\.ics|<form`));
  });

  test('takes no change once the date is closed, but lets people leave', () => {
    const markup = managed('fr', {}, 'closed');
    expect(markup).toContain('value="cancel"');
    expect(markup).not.toContain('value="update"');
  });

  test.each([
    ['cancelled', 'open'],
    ['confirmed', 'past'],
  ] as const)('has nothing to do when it is %s and the date %s', (status, window) => {
    expect(managed('fr', { status }, window)).not.toContain('<form');
  });
});

describe('the host’s page', () => {
  const actionsOn = (markup: string): string[] =>
    controls(markup)
      .filter(({ attributes }) => attributes.name === 'action')
      .map(({ attributes }) => attributes.value ?? '');

  test('says how many come and how many wait, and offers to cancel or to give an address', () => {
    const markup = hostPage(hostState());
    expect(markup).toContain('2 personnes viennent');
    expect(markup).toContain('1 personne attend');
    expect(actionsOn(markup)).toEqual(['cancel', 'address']);
    expect(names(markup)).toEqual(expect.arrayContaining(['reason', 'person', 'email']));
    // Nothing is cancelled by one tap too many: the form is folded.
    expect(markup).not.toContain('<details class="ticket-change" open');
  });

  test('has nothing left to cancel once the date is off, and says why it is', () => {
    const markup = hostPage(hostState({ cancelled: { reason: 'Fuite & <b>vapeur</b>' } }));
    expect(actionsOn(markup)).toEqual(['address']);
    expect(markup).toContain('Fuite &amp; &lt;b&gt;vapeur&lt;/b&gt;');
    expect(markup).toContain('data-status="cancelled"');
    expect(markup).not.toContain('2 personnes viennent');
  });

  test('cancels nothing that has begun', () => {
    expect(actionsOn(hostPage(hostState({ over: true })))).toEqual(['address']);
  });

  test('asks who somebody is only where several host', () => {
    const alone = hostPage(hostState({ hosts: [{ id: 'lea', name: 'Léa', own: false }] }));
    expect(controls(alone).find(({ attributes }) => attributes.name === 'person')?.attributes).toMatchObject({
      type: 'hidden',
      value: 'lea',
    });
    expect(actionsOn(hostPage(hostState({ hosts: [] })))).toEqual(['cancel']);
  });

  test('unfolds the form in which something is wrong, and only that one', () => {
    const wrong = hostPage(
      hostState({ posted: 'cancel', errors: { reason: 'Trop long' }, values: { reason: ['"><i>x'] } }),
    );
    expect(wrong.match(/<details class="ticket-change" open/g)).toHaveLength(1);
    expect(wrong).toContain('value="&quot;&gt;&lt;i&gt;x"');
    expect(wrong.indexOf('Trop long')).toBeLessThan(wrong.indexOf('value="address"'));
  });

  test('says that a mail is on its way', () => {
    expect(hostPage(hostState({ asked: true }))).toContain('Un mail vient de partir');
  });

  test('of a new address has one button, and none once it is confirmed', () => {
    const page = (done: boolean) =>
      hostAddressForm({ lang: 'fr', site: floor.site, action: '/host/t', name: 'Léa', done });
    expect(page(false)).toContain('action="/host/t"');
    expect(page(true)).not.toContain('<form');
    expect(page(true)).toContain('Léa');
  });
});
