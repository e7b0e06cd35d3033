import { Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { inOrder, joinFile, keyName, preferred, splitFile } from './canonical.ts';
import { sameData } from './equal.ts';
import type { Kind } from './kinds.ts';
import { fieldOrder, type Structure, structureOf, under } from './structure.ts';
import { keyOf } from './translate.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A file with other values: only the lines of what differs change. What is empty, and what says no more than the schema's own default,
 * is not written where it was not before.
 *
 * @param text the file as it was; undefined for a new one
 * @param kind whose schema the fields follow
 * @param fields all of them, as they are to be; a field that is not among them goes
 * @param body the text under the fields
 */
export function withFields(
  text: string | undefined,
  kind: Pick<Kind, 'schema'>,
  fields: Fields,
  body: string,
): string {
  const split = (text === undefined ? undefined : splitFile(text)) ?? {
    document: new Document({}),
    body: '',
  };
  const { document } = split;
  document.contents ??= document.createNode({}) as Document['contents'];
  const before = document.toString();
  if (isMap(document.contents)) mergeGroup(document, document.contents, fields, structureOf(kind.schema));
  const same = document.toString() === before && split.body.trim() === body.trim();
  return same && text !== undefined ? text : joinFile({ document, body });
}

/** A value without what is empty and what the schema supplies by itself; undefined where nothing is left. */
export function withoutEmpty(value: unknown, structure: Structure | undefined): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (sameData(value, structure?.default)) return undefined;
  if (structure?.type === 'boolean' || structure?.type === 'literal') {
    return value === false && structure.default !== true ? undefined : value;
  }
  if (Array.isArray(value)) {
    const items = value
      .map((item) => withoutEmpty(item, under(structure, 0)))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isFields(value)) return value;
  const order = fieldOrder(structure);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, withoutEmpty(inner, under(structure, name))] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b));
  if (entries.length === 0) return undefined;
  const [first] = entries;
  // What may be text alone is text alone when it says no more.
  const bare = entries.length === 1 && first?.[0] === 'text' && structure?.type === 'either';
  return bare ? first[1] : Object.fromEntries(entries);
}

function mergeGroup(
  document: Document,
  map: YAMLMap,
  fields: Fields,
  structure: Structure | undefined,
): void {
  for (const name of map.items.map(({ key }) => keyName(key))) {
    if (!(name in fields)) map.delete(name);
  }
  for (const [name, value] of Object.entries(fields)) {
    const pair = map.items.find(({ key }) => keyName(key) === name);
    const inner = under(structure, name);
    if (!pair) {
      const clean = withoutEmpty(value, inner);
      if (clean !== undefined) insert(map, document.createPair(name, node(document, clean)), structure);
    } else {
      const merged = merge(document, pair.value, value, inner);
      if (merged === undefined) map.delete(name);
      else pair.value = merged;
    }
  }
}

/** The node for a value, from the one that was there as far as it still says the same; undefined where nothing is left. */
function merge(document: Document, old: unknown, value: unknown, structure: Structure | undefined): unknown {
  const was = isMap(old) || isSeq(old) || isScalar(old) ? old.toJS(document) : old;
  const written = withoutEmpty(value, structure);
  if (sameData(was, value) || sameData(was, written)) return old;
  if (isMap(old) && isFields(value)) {
    mergeGroup(document, old, value, structure);
    return old.items.length > 0 ? old : undefined;
  }
  if (isSeq(old) && Array.isArray(value)) {
    mergeList(document, old, value, under(structure, 0));
    return old.items.length > 0 ? old : undefined;
  }
  // A choice that was made explicitly stays so when it is taken back to the default.
  const kept =
    written ?? (typeof value === 'boolean' || typeof value === 'number' ? value : undefined) ?? chosen(value);
  if (kept === undefined) return undefined;
  if (isScalar(old) && !isFields(kept) && !Array.isArray(kept)) {
    old.value = kept;
    if (typeof kept === 'string') old.type = preferred(kept);
    else old.type = undefined;
    return old;
  }
  return node(document, kept);
}

const chosen = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Things with a key are found again by it, others by what they say, and what is left by its place. */
function mergeList(
  document: Document,
  seq: YAMLSeq,
  values: unknown[],
  structure: Structure | undefined,
): void {
  const old = seq.items.map((item) => ({
    item,
    value: (item as Node).toJS(document) as unknown,
    taken: false,
  }));
  const take = (found: (typeof old)[number] | undefined): unknown => {
    if (found) found.taken = true;
    return found?.item;
  };
  const same = values.map((value) => {
    const written = withoutEmpty(value, structure);
    const key = keyOf(value);
    return take(
      old.find(({ value: was, taken }) =>
        taken ? false : key ? keyOf(was) === key : sameData(was, written) || sameData(was, value),
      ),
    );
  });
  seq.items = values.flatMap((value, index) => {
    const at = old[index];
    const from = same[index] ?? (keyOf(value) || at?.taken ? undefined : take(at));
    const merged =
      from === undefined ? withoutEmpty(value, structure) : merge(document, from, value, structure);
    if (merged === undefined) return [];
    return [from === undefined ? node(document, merged) : merged];
  });
}

function node(document: Document, value: unknown): Node {
  if (typeof value !== 'string') {
    const made = document.createNode(value) as Node;
    if (isMap(made))
      for (const pair of made.items) pair.value = node(document, (pair.value as Node).toJS(document));
    if (isSeq(made)) made.items = made.items.map((item) => node(document, (item as Node).toJS(document)));
    return made;
  }
  const scalar = document.createNode(value);
  scalar.type = preferred(value);
  return scalar;
}

/** Puts a new field where the schema has it, among fields that stay as they are. */
function insert(map: YAMLMap, pair: Pair, structure: Structure | undefined): void {
  const before = [...map.items];
  map.items.push(pair as YAMLMap['items'][number]);
  inOrder(map, structure);
  const place = map.items.indexOf(pair as YAMLMap['items'][number]);
  const previous = map.items[place - 1];
  map.items = before;
  map.items.splice(previous ? before.indexOf(previous) + 1 : 0, 0, pair as YAMLMap['items'][number]);
}
