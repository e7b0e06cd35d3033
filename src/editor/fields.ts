import type { Field } from '@sveltia/cms';
import type { Kind } from '../content/kinds.ts';
import { fieldsOf, type Structure } from '../content/structure.ts';
import { keys } from '../content/translate.ts';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { choiceWords, fieldWords } from './words.ts';

/** What the fields of the editor are made from besides the schemas. */
export interface FieldContext {
  messages: EditorMessages;
  /** The language of the words. */
  lang: string;
  /** The language of files without a language in their name. */
  original: string;
  /** The site’s floors, in that language. */
  floors: readonly string[];
}

/** Whether a translation may say a field again, must repeat it, or leaves it to the original. */
type Translation = boolean | 'duplicate';

/** Days that are today's unless somebody says otherwise; never that of a consent, which somebody has to have given. */
const todays: ReadonlySet<string> = new Set(['people.badges.on', 'updates.date']);

/** The name of the field for a photo: see photo-field.ts. */
export const photoWidget = 'etage-photo';

/** The name of the field for how an event repeats: see recurrence-field.ts. */
export const recurrenceWidget = 'etage-recurrence';

/**
 * The editor's fields for a kind of content, from its schema: a field that the schema gains is in the editor.
 *
 * @param name the kind's name, under which the words of its fields are kept
 * @throws Error for a field without words in the language, or of a type that the editor cannot show
 */
export function editorFields(name: string, { schema, translatable }: Kind, context: FieldContext): Field[] {
  const fields = Object.entries(fieldsOf(schema)).map(([field, structure]) =>
    editorField(`${name}.${field}`, structure, context, translatable.includes(field)),
  );
  const [label = 'body', hint] = context.messages.body;
  const body: Field = {
    name: 'body',
    label,
    ...(hint && name === 'people' && { hint }),
    widget: 'markdown',
    required: false,
    i18n: true,
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [],
  };
  return [...fields, body];
}

function editorField(path: string, structure: Structure, context: FieldContext, i18n: Translation): Field {
  const words = fieldWords(path, context.messages);
  const name = path.split('.').at(-1) ?? path;
  // A translation may leave out what the original says.
  const required = structure.optional ? false : [context.original];
  const common = { name, ...words, required, i18n };
  const given = structure.default;
  switch (structure.type) {
    case 'text':
      return { ...common, ...textField(path, structure, context) } as Field;
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: structure.int ? 'int' : 'float',
        ...(structure.min !== undefined && { min: structure.min }),
        ...(structure.max !== undefined && { max: structure.max }),
        ...(typeof given === 'number' && { default: given }),
      };
    case 'boolean':
    case 'literal':
      return { ...common, required: false, widget: 'boolean', default: given === true };
    case 'choice':
      return {
        ...common,
        widget: 'select',
        options: structure.options.map((value) => ({
          value,
          label: choiceWords(path, value, context.messages),
        })),
        ...(typeof given === 'string' && { default: given }),
      };
    case 'names':
      return {
        ...common,
        widget: 'keyvalue',
        key_label: context.messages.names[0],
        value_label: context.messages.names[1],
      };
    case 'group':
      return {
        ...common,
        widget: 'object',
        collapsed: structure.optional ? 'auto' : false,
        fields: groupFields(path, structure.fields, context, i18n),
      };
    case 'list':
      return listField(path, structure, common, context);
    case 'either':
      throw new Error(`the editor has no field for ${path}, which may be of several types`);
  }
}

function textField(
  path: string,
  { is, refersTo, long }: Structure,
  { messages, lang, floors }: FieldContext,
): object {
  if (refersTo) return relation(refersTo);
  const pattern = (expression: string, words: string) => ({ pattern: [expression, words] });
  switch (is) {
    case 'date':
      return {
        widget: 'datetime',
        type: 'date',
        format: 'YYYY-MM-DD',
        ...(todays.has(path) && { default: '{{now}}' }),
      };
    case 'local-date-time':
      return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' };
    case 'month':
      return pattern('^\\d{4}-(0[1-9]|1[0-2])$', messages.pattern.month);
    case 'language':
      return pattern('^[a-z]{2,3}(-[A-Z]{2})?$', messages.pattern.language);
    case 'timezone':
      return pattern('^([A-Za-z_]+(/[A-Za-z_+-]+)+|UTC)$', messages.pattern.timezone);
    case 'url':
      return { type: 'url', ...pattern('^https://', messages.pattern.url) };
    case 'email':
      return { type: 'email' };
    case 'colour':
      return { widget: 'color', allowInput: true };
    case 'picture':
      return { widget: photoWidget, words: messages.photo };
    case 'recurrence':
      return { widget: recurrenceWidget, words: messages.recurrence, lang };
    case 'floor':
      return { widget: 'select', options: [...floors], dropdown_threshold: 0 };
    default:
      if (path.endsWith('.id')) return pattern('^[a-z0-9]+(-[a-z0-9]+)*$', messages.pattern.id);
      return long ? { widget: 'text' } : { use_emoji_autocomplete: false };
  }
}

/** Named by what the other file calls itself. */
const relation = (folder: string): object => ({
  widget: 'relation',
  collection: folder,
  value_field: '{{slug}}',
  // Few enough to be seen at once are picked by one tap.
  ...(folder === 'badges' && { dropdown_threshold: 24 }),
  display_fields: [folder === 'people' || folder === 'badges' ? 'name' : 'title'],
});

function groupFields(
  path: string,
  fields: Record<string, Structure>,
  context: FieldContext,
  i18n: Translation,
): Field[] {
  return Object.entries(fields).map(([name, structure]) =>
    editorField(`${path}.${name}`, structure, context, i18n === false ? false : within(name, structure)),
  );
}

/** In a translated group, words are translated, what tells one item from another is repeated, the rest is the original's. */
function within(name: string, { type, is, refersTo }: Structure): Translation {
  if ((keys as readonly string[]).includes(name)) return 'duplicate';
  if (type === 'text') return !is && !refersTo;
  return type === 'list' || type === 'group';
}

interface Common {
  name: string;
  label: string;
  required: boolean | string[];
  i18n: Translation;
}

function listField(
  path: string,
  { item, min }: Structure & { type: 'list' },
  common: Common,
  context: FieldContext,
): Field {
  const base = { ...common, ...(min !== undefined && { min }) };
  if (item.refersTo) return { ...base, ...relation(item.refersTo), multiple: true } as Field;
  const one = context.messages.one[path.split('.').at(-1) as keyof EditorMessages['one']] ?? common.label;
  if (item.type === 'text') return { ...base, widget: 'list', label_singular: one };
  const fields =
    item.type === 'either' ? together(item.options) : item.type === 'group' ? item.fields : undefined;
  if (!fields) throw new Error(`the editor has no field for the items of ${path}`);
  const i18n = common.i18n ? 'duplicate' : false;
  return {
    ...base,
    // Items keep their place in all languages.
    i18n,
    widget: 'list',
    collapsed: true,
    label_singular: one,
    summary: summaryOf(path, fields, context),
    fields: groupFields(path, fields, context, i18n),
  };
}

/** Fields that a closed item shows. */
const mostShown = 5;

const inWords: readonly Structure['type'][] = ['text', 'choice', 'boolean', 'literal'];

/** An item in a line while it is closed: what it says, without what only machines read. A yes is its label, a no is nothing. */
function summaryOf(path: string, fields: Record<string, Structure>, { messages }: FieldContext): string {
  return Object.entries(fields)
    .filter(([name, { type }]) => name !== 'id' && inWords.includes(type))
    .slice(0, mostShown)
    .map(([name, { type }]) =>
      type === 'boolean' || type === 'literal'
        ? `{{fields.${name} | ternary('${fieldWords(`${path}.${name}`, messages).label}', '')}}`
        : `{{fields.${name}}}`,
    )
    .join(' ');
}

/** One form for items of several forms: all their fields, of which those are required that every form requires. */
function together(options: readonly Structure[]): Record<string, Structure> {
  const groups = options.flatMap((option) => (option.type === 'group' ? [option.fields] : []));
  const names = [...new Set(groups.flatMap((group) => Object.keys(group)))];
  return Object.fromEntries(
    names.map((name) => {
      const found = groups.flatMap((group) => group[name] ?? []);
      const [first] = found;
      if (!first) throw new Error(`no form has the field ${name}`);
      // Where text alone will do, nothing else is needed.
      const alone = name !== 'text' && options.some(({ type }) => type === 'text');
      const optional = alone || found.length < groups.length || found.some((one) => one.optional);
      const choices = found.flatMap((one) => (one.type === 'choice' ? one.options : []));
      return [
        name,
        first.type === 'choice' ? { ...first, optional, options: choices } : { ...first, optional },
      ];
    }),
  );
}
