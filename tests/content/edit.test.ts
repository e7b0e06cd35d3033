import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitFile } from '../../src/content/canonical.ts';
import { withFields } from '../../src/content/edit.ts';
import { kinds } from '../../src/content/kinds.ts';

const read = (text: string) => {
  const split = splitFile(text);
  if (!split) throw new Error('no front matter');
  return { fields: split.document.toJS() as Record<string, unknown>, body: split.body };
};

/** The lines that differ, as a diff shows them. */
function changed(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `-${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`),
  ];
}

const person = `---
# Ask before changing the photo.
name: 'Léa Martin'
role: Baker
membership: resident
offers:
  - bread
  - text: a lesson
    until: 2026-12-31
badges:
  - badge: octopus
    on: 2026-09-01
consent:
  on: 2026-09-01
  photo: false
---

Hello
`;

describe('a file with other values', () => {
  it('is the same file when the values are the same, for everything in content/', () => {
    for (const file of globSync('content/people/*.md')) {
      const text = readFileSync(file, 'utf8');
      const { fields, body } = read(text);
      expect(withFields(text, kinds.people, fields, body)).toBe(text);
    }
  });

  it('leaves out what is empty or the schema’s own default, and keeps a default that was written', () => {
    const { fields, body } = read(person);
    const filled = {
      ...fields,
      quote: '',
      skills: [],
      since: null,
      hidden: false,
      links: {},
      offers: [
        { text: 'bread', until: '' },
        { text: 'a lesson', until: '2026-12-31' },
      ],
      consent: { on: '2026-09-01', photo: false, search: true, introductions: false, note: '' },
    };
    expect(withFields(person, kinds.people, filled, body)).toBe(person);
  });

  it('changes the lines of the edited field alone', () => {
    const { fields, body } = read(person);
    const after = withFields(person, kinds.people, { ...fields, role: 'Baker: bread' }, body);
    expect(changed(person, after)).toEqual(['-role: Baker', '+role: "Baker: bread"']);
  });

  it('puts a new field where the schema has it', () => {
    const { fields, body } = read(person);
    const after = withFields(person, kinds.people, { ...fields, since: '2026-09' }, body);
    expect(changed(person, after)).toEqual(['+since: 2026-09']);
    expect(after).toContain('membership: resident\nsince: 2026-09\noffers:');
  });

  it('adds to a list and takes from it without touching the others', () => {
    const { fields, body } = read(person);
    const award = { badge: 'newcomer', on: '2026-10-01', event: '', revoked: null };
    const more = withFields(
      person,
      kinds.people,
      { ...fields, badges: [award, ...(fields.badges as [])] },
      body,
    );
    expect(changed(person, more)).toEqual(['+  - badge: newcomer', '+    on: 2026-10-01']);
    const fewer = withFields(
      person,
      kinds.people,
      { ...fields, offers: [{ text: 'a lesson', until: '2026-12-31' }] },
      body,
    );
    expect(changed(person, fewer)).toEqual(['-  - bread']);
  });

  it('takes a field away that is emptied', () => {
    const { fields, body } = read(person);
    expect(changed(person, withFields(person, kinds.people, { ...fields, badges: [] }, body))).toEqual([
      '-badges:',
      '-  - badge: octopus',
      '-    on: 2026-09-01',
    ]);
  });

  it('writes a choice that is taken back to the default where it was made', () => {
    const text = '---\ntitle: Lunch\nwaitlist: false\n---\n';
    expect(withFields(text, kinds.events, { title: 'Lunch', waitlist: true }, '')).toBe(
      '---\ntitle: Lunch\nwaitlist: true\n---\n',
    );
  });

  it('makes a new file in the schema’s order', () => {
    const fields = {
      consent: { on: '2026-09-01', photo: true },
      role: 'Baker',
      name: 'Léa',
      membership: 'nomad',
      needs: [{ text: 'flour' }],
    };
    expect(withFields(undefined, kinds.people, fields, 'Hi')).toBe(
      '---\nname: Léa\nrole: Baker\nmembership: nomad\nneeds:\n  - flour\nconsent:\n  on: 2026-09-01\n  photo: true\n---\n\nHi\n',
    );
  });

  it('changes the body alone', () => {
    expect(changed(person, withFields(person, kinds.people, read(person).fields, 'Bye'))).toEqual([
      '-Hello',
      '+Bye',
    ]);
  });
});
