import { type Passage, passages } from './passages.ts';

/** What became of one field, in the language of the file that says it. */
export type FieldChange = { path: readonly string[]; lang?: string } & (
  | { type: 'value'; before: unknown; after: unknown }
  | { type: 'list'; added: string[]; removed: string[]; changed: string[]; reordered: boolean }
  | { type: 'words'; passages: Passage[] }
  /** The same name, another picture. */
  | { type: 'picture' }
);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

/** What a list shows of an item: the text itself, or what a group is called by. */
function nameOf(item: unknown): string {
  if (!isFields(item)) return String(item);
  const name = ['text', 'label', 'badge', 'date', 'id'].find((key) => typeof item[key] === 'string');
  return name ? String(item[name]) : JSON.stringify(item);
}

/** What stays the same when an item is edited. */
const keyOf = (item: unknown): string =>
  isFields(item) ? String(item.id ?? item.date ?? item.badge ?? nameOf(item)) : String(item);

/** Lists that say the same in another order are `reordered`; an item with a key that says something else is `changed`. */
function compareLists(
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
): FieldChange {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const is = new Map(after.map((item) => [keyOf(item), item]));
  const added = [...is].filter(([key]) => !was.has(key)).map(([, item]) => nameOf(item));
  const removed = [...was].filter(([key]) => !is.has(key)).map(([, item]) => nameOf(item));
  const changed = [...is]
    .filter(([key, item]) => was.has(key) && !isSame(was.get(key), item))
    .map(([, item]) => nameOf(item));
  return {
    type: 'list',
    path,
    added,
    removed,
    changed,
    reordered: added.length + removed.length + changed.length === 0,
  };
}

/** From this length on, a text is told by the words that differ. Characters. */
const longText = 60;

function compareValues(path: readonly string[], before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isFields(before) || isFields(after)) {
    return compareFields(isFields(before) ? before : {}, isFields(after) ? after : {}, [], path);
  }
  if (Array.isArray(before) || Array.isArray(after)) {
    return [compareLists(path, Array.isArray(before) ? before : [], Array.isArray(after) ? after : [])];
  }
  if (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.max(before.length, after.length) > longText
  ) {
    return [{ type: 'words', path, passages: passages(before, after) }];
  }
  return [{ type: 'value', path, before, after }];
}

/**
 * What differs between two states of one file's fields, groups field by field.
 *
 * @param except fields that are told elsewhere
 */
export function compareFields(
  before: Fields,
  after: Fields,
  except: readonly string[] = [],
  path: readonly string[] = [],
): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .filter((name) => !except.includes(name))
    .flatMap((name) => compareValues([...path, name], before[name], after[name]));
}
