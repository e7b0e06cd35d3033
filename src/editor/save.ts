import type { AppEventListener } from '@sveltia/cms';
import { withoutEmpty } from '../content/edit.ts';
import { type Structure, structureOf, under } from '../content/structure.ts';
import { keyOf } from '../content/translate.ts';
import { callOffField, readCallOffs, withCalledOff } from './call-off.ts';
import { editorKinds, sourceField } from './format.ts';

type Entry = Parameters<AppEventListener['handler']>[0]['entry'];
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings the translations in order before they are written. */
export function beforeSave(entry: Entry): Entry {
  const whole = entry.toJS() as unknown as {
    collection: string;
    data: Fields;
    i18n: Record<string, { data?: Fields }>;
  };
  const kind =
    editorKinds[(whole.collection in editorKinds ? whole.collection : 'site') as keyof typeof editorKinds];
  const { [callOffField]: callOffs, ...data } = whole.data;
  const off = readCallOffs(callOffs);
  if (off.length > 0) data.exceptions = withCalledOff(data.exceptions, off);
  const translations = Object.entries(whole.i18n).map(([lang, { data: fields }]) => [
    lang,
    { data: fields && translation(fields, data, kind.translatable, structureOf(kind.schema)) },
  ]);
  return entry.set('data', data as never).set('i18n', Object.fromEntries(translations) as never);
}

/**
 * What a translation is to say: the translated fields alone, lists in the original's order, and nothing where it says nothing.
 *
 * @param fields what the editor holds of the translation
 * @param original what it holds of the original
 */
export function translation(
  fields: Fields,
  original: Fields,
  translatable: readonly string[],
  structure: Structure,
): Fields {
  const { body, [sourceField]: source } = fields;
  const kept = translatable.flatMap((name): [string, unknown][] => {
    const value = said(fields[name], original[name], under(structure, name));
    return value === undefined ? [] : [[name, value]];
  });
  // A translation that was just begun has come with the original's text.
  const own = source === original[sourceField] ? {} : { [sourceField]: source };
  return { ...Object.fromEntries(kept), ...own, body };
}

/** The part of a value that a translation says; undefined where it says nothing. */
function said(value: unknown, original: unknown, structure: Structure | undefined): unknown {
  if (Array.isArray(value)) return saidInList(value, original, structure);
  if (!isFields(value)) return withoutEmpty(value, structure);
  const parts = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const inside = under(structure, name);
    const words = inside?.type === 'text' && !inside.is && !inside.refersTo;
    const group = inside?.type === 'group' || inside?.type === 'list';
    const part =
      words || group ? said(inner, isFields(original) ? original[name] : undefined, inside) : undefined;
    return part === undefined ? [] : [[name, part]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function saidInList(items: unknown[], original: unknown, structure: Structure | undefined): unknown {
  const item = structure && under(structure, 0);
  const originals = Array.isArray(original) ? original : [];
  if (!originals.some((one) => keyOf(one))) {
    const words = items.map((one, index) => said(one, originals[index], item));
    if (words.every((one) => one === undefined)) return undefined;
    // By place: what is not translated is said in the original's words, so that what follows keeps its place.
    return words
      .map((one, index) => one ?? said(originals[index], undefined, item))
      .filter((one) => one !== undefined);
  }
  const byKey = new Map(items.filter(isFields).map((one) => [keyOf(one), one]));
  const words = originals.map((one) => {
    const translated = byKey.get(keyOf(one));
    const [name = '', value] = keyPart(one);
    const { [name]: _key, ...rest } = isFields(translated) ? translated : {};
    const part = said(rest, one, formOf(item, one));
    return { part: isFields(part) ? part : undefined, key: { [name]: value } };
  });
  // The editor pairs items by their place: those before the last translated one stay, as their key alone.
  const last = words.findLastIndex(({ part }) => part);
  return last < 0 ? undefined : words.slice(0, last + 1).map(({ key, part }) => ({ ...key, ...part }));
}

/**
 * The one of several forms that the original has: of a date that is off, no place is said in any language, whatever a
 * translation said while it was on.
 */
function formOf(item: Structure | undefined, original: unknown): Structure | undefined {
  if (item?.type !== 'either') return item;
  const fields = withoutEmpty(original, item);
  const names = isFields(fields) ? Object.keys(fields) : [];
  const fitting = item.options.filter((option) => names.every((name) => under(option, name)));
  return fitting.length === 1 ? fitting[0] : item;
}

function keyPart(item: unknown): [string?, unknown?] {
  const key = keyOf(item)?.split('=')[0];
  return key && isFields(item) ? [key, item[key]] : [];
}
