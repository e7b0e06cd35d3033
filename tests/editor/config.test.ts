import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { fieldsOf, type Structure } from '../../src/content/structure.ts';
import { editorConfig } from '../../src/editor/config.ts';
import { editorFields } from '../../src/editor/fields.ts';
import { editorKinds } from '../../src/editor/format.ts';
import { editorMessages } from '../../src/editor/messages.ts';
import { unknownRepository } from '../../src/editor/repository.ts';
import { wordsKey } from '../../src/editor/words.ts';

const site = siteSchema.parse({
  name: 'Le Rez',
  url: 'https://rez.example',
  languages: ['fr', 'en'],
  timezone: 'Europe/Paris',
  contact: { name: 'Le Rez', email: 'rez@rez.example' },
  floors: ['RDC', '1er'],
});
const editor = editorMessages.en;
const context = { messages: editor, lang: 'en', original: 'fr', floors: site.floors };

/** Every field of a structure, by its path. */
function paths(path: string, structure: Structure): string[] {
  const inside = (fields: Record<string, Structure>): string[] =>
    Object.entries(fields).flatMap(([name, field]) => [
      `${path}.${name}`,
      ...paths(`${path}.${name}`, field),
    ]);
  if (structure.type === 'group') return inside(structure.fields);
  if (structure.type === 'list') return paths(path, structure.item);
  if (structure.type === 'either') return structure.options.flatMap((option) => paths(path, option));
  return [];
}

const everyPath = Object.entries(editorKinds).flatMap(([name, { schema }]) =>
  Object.entries(fieldsOf(schema)).flatMap(([field, structure]) => [
    `${name}.${field}`,
    ...paths(`${name}.${field}`, structure),
  ]),
);

describe('the editor’s configuration', () => {
  it.each(['fr', 'en'] as const)('has every field of every schema, with words in %s', (lang) => {
    const config = editorConfig(site, lang, editorMessages[lang], unknownRepository('/srv/rez'));
    const forms = [...(config.collections ?? []), ...(config.singletons ?? [])];
    for (const [name, kind] of Object.entries(editorKinds)) {
      const form = forms.find((one) => 'name' in one && one.name === name);
      const fields = form && 'fields' in form ? form.fields.map((field) => field.name) : [];
      expect(fields).toEqual([
        ...(name === 'events' ? ['_callOff'] : []),
        ...Object.keys(fieldsOf(kind.schema)),
        'body',
      ]);
    }
  });

  it('has no words for fields that no schema has', () => {
    const used = new Set(everyPath.map((path) => wordsKey(path, editor.fields)));
    expect(Object.keys(editor.fields).filter((key) => !used.has(key))).toEqual([]);
  });

  it('shows a field that a schema gains, and refuses one that nobody gave words', () => {
    const more = (field: string) => ({
      schema: z.strictObject({ title: z.string(), [field]: z.number().int().min(1).optional() }),
      translatable: ['title'],
    });
    expect(editorFields('pages', more('capacity'), context)).toContainEqual(
      expect.objectContaining({
        name: 'capacity',
        label: 'Seats',
        widget: 'number',
        min: 1,
        required: false,
      }),
    );
    expect(() => editorFields('pages', more('mood'), context)).toThrow(
      'the field pages.mood has no words yet',
    );
  });

  it('refuses a type of field that it cannot show', () => {
    const kind = { schema: z.strictObject({ title: z.map(z.string(), z.string()) }), translatable: [] };
    expect(() => editorFields('pages', kind, context)).toThrow('no structure yet');
    const several = {
      schema: z.strictObject({ title: z.union([z.string(), z.number()]) }),
      translatable: [],
    };
    expect(() => editorFields('pages', several, context)).toThrow('may be of several types');
  });

  it('lets a translation say what the content reader lets it say, and nothing else', () => {
    for (const [name, kind] of Object.entries(editorKinds)) {
      const translated = editorFields(name, kind, context).filter(({ i18n }) => i18n);
      expect(translated.map((field) => field.name).sort()).toEqual([...kind.translatable, 'body'].sort());
    }
  });

  it('asks for a translation’s fields in the original’s language alone', () => {
    const [title] = editorFields('pages', editorKinds.pages, context);
    expect(title).toMatchObject({ name: 'title', required: ['fr'], i18n: true });
  });

  it('finds people, badges and floors where they are named', () => {
    const fields = editorFields('people', editorKinds.people, context);
    const byName = (name: string) => fields.find((field) => field.name === name);
    expect(byName('floor')).toMatchObject({ widget: 'select', options: ['RDC', '1er'] });
    expect(byName('badges')).toMatchObject({
      widget: 'list',
      i18n: 'duplicate',
      fields: expect.arrayContaining([
        expect.objectContaining({
          name: 'badge',
          widget: 'relation',
          collection: 'badges',
          i18n: 'duplicate',
        }),
        expect.objectContaining({ name: 'on', widget: 'datetime', type: 'date', i18n: false }),
        expect.objectContaining({ name: 'note', widget: 'text', i18n: true }),
      ]),
    });
  });

  it('asks for no day where an offer may be text alone', () => {
    const offers = editorFields('people', editorKinds.people, context).find(({ name }) => name === 'offers');
    expect(offers).toMatchObject({
      fields: [
        { name: 'text', required: ['fr'] },
        { name: 'until', required: false },
      ],
    });
  });

  it('saves without building, to the repository that it is given', () => {
    const { backend } = editorConfig(site, 'en', editor, {
      host: 'gitlab',
      name: 'group/rez',
      branch: 'main',
    });
    expect(backend).toMatchObject({ name: 'gitlab', repo: 'group/rez', branch: 'main', skip_ci: true });
  });
});
