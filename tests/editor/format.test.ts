import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KindName, kinds } from '../../src/content/kinds.ts';
import { structureOf } from '../../src/content/structure.ts';
import { editorKinds, fromFile, toFile } from '../../src/editor/format.ts';
import { translation } from '../../src/editor/save.ts';

const kindOf = (file: string) => {
  const [, folder = '', name] = file.split(/[\\/]/);
  return name ? kinds[folder as KindName] : editorKinds.site;
};

describe('the editor’s files', () => {
  it('come out as they went in, all of content/', () => {
    const changed = globSync('content/**/*.md').filter((file) => {
      const text = readFileSync(file, 'utf8');
      return toFile(fromFile(text, kindOf(file)), kindOf(file)) !== text;
    });
    expect(changed).toEqual([]);
  });

  it('come out as they went in when a save brings the translations in order: items stand where the original has them', () => {
    const changed = globSync('content/**/*.en.md').filter((file) => {
      const kind = kindOf(file);
      const text = readFileSync(file, 'utf8');
      const original = fromFile(readFileSync(file.replace('.en.md', '.md'), 'utf8'), kind);
      const fields = translation(fromFile(text, kind), original, kind.translatable, structureOf(kind.schema));
      return toFile(fields, kind) !== text;
    });
    expect(changed).toEqual([]);
  });

  it('refuse what cannot be read, so that nothing is lost by a save', () => {
    expect(() => fromFile('---\ntitle: "a\n---\nHello', kinds.pages)).toThrow('npm run check');
  });
});

describe('a translation as the editor leaves it', () => {
  const of = (kind: KindName, fields: object, original: object) =>
    translation(
      fields as Record<string, unknown>,
      original as Record<string, unknown>,
      kinds[kind].translatable,
      structureOf(kinds[kind].schema),
    );

  it('holds the translated fields alone', () => {
    const original = { title: 'Repas', start: '2026-01-09T13:00', place: { name: 'La table', floor: '1er' } };
    const fields = {
      title: 'Lunch',
      summary: '',
      start: '2026-01-09T13:00',
      waitlist: true,
      place: { name: 'The table', floor: '1er', address: '' },
      body: 'Hi',
    };
    expect(of('events', fields, original)).toEqual({
      title: 'Lunch',
      place: { name: 'The table' },
      body: 'Hi',
    });
  });

  it('keeps lists in the original’s order by their keys, as far as there is something to say', () => {
    const original = {
      exceptions: [{ date: '2026-01-02' }, { date: '2026-01-09' }, { date: '2026-01-16', cancelled: true }],
    };
    const fields = {
      exceptions: [
        { date: '2026-01-09', reason: 'Snow', cancelled: false, capacity: null },
        { date: '2026-01-30', reason: 'gone' },
        { date: '2026-01-02', note: '' },
      ],
    };
    expect(of('events', fields, original)).toEqual({
      exceptions: [{ date: '2026-01-02' }, { date: '2026-01-09', reason: 'Snow' }],
      body: undefined,
    });
  });

  it('says no more than why of a date that is off, whatever was said of it while it was on', () => {
    const moved = { date: '2026-01-09', place: { name: 'The kitchen' }, note: 'Upstairs.', reason: 'Snow' };
    const others = { exceptions: [moved, { date: '2026-01-16', note: 'Cake.' }] };
    const original = { exceptions: [{ date: '2026-01-09', cancelled: true }, { date: '2026-01-16' }] };
    expect(of('events', others, original)).toEqual({
      exceptions: [
        { date: '2026-01-09', reason: 'Snow' },
        { date: '2026-01-16', note: 'Cake.' },
      ],
      body: undefined,
    });
  });

  it('says nothing about a list that is not translated', () => {
    const badges = [{ badge: 'octopus', on: '2026-09-01' }];
    expect(of('people', { badges: [{ badge: 'octopus', on: '', note: '' }] }, { badges })).toEqual({
      body: undefined,
    });
  });

  it('fills the gaps of a list that goes by place, so that the rest keeps its place', () => {
    const original = { needs: [{ text: 'farine', until: '2026-12-31' }, { text: 'un four' }] };
    expect(of('people', { needs: [{ text: '' }, { text: 'an oven', until: '' }] }, original)).toEqual({
      needs: [{ text: 'farine' }, { text: 'an oven' }],
      body: undefined,
    });
  });

  it('does not take the original’s text for its own', () => {
    const source = '---\ntitle: Repas\n---\n';
    expect(of('pages', { title: 'Lunch', _source: source }, { title: 'Repas', _source: source })).toEqual({
      title: 'Lunch',
      body: undefined,
    });
  });
});
