import type { Document, YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument, stringify } from '../content/yaml.ts';

/** Long lines stay lines: the difference of a later edit is the line that was edited. */
const style = { lineWidth: 0 } as const;

const file = /^\uFEFF?---\r?\n((?:.*\r?\n)*?)---[ \t]*(?:\r?\n([\s\S]*))?$/;

/** A content file in its two parts. The reader of the content is not at hand in a function. */
export function parted(text: string): { front: string; body: string } {
  const [, front, body] = file.exec(text) ?? [];
  return { front: front ?? '', body: (body ?? (front === undefined ? text : '')).trim() };
}

/** The fields of a file as plain data (YAML 1.2, core schema, as the content's reader takes it). */
export function fieldsOf(text: string): Record<string, unknown> {
  const data: unknown = parseDocument(parted(text).front, { schema: 'core' }).toJS({ maxAliasCount: 50 });
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

const joined = (front: string, body: string): string => `---\n${front}---\n${body ? `\n${body}\n` : ''}`;

/** A whole new file. Fields without a value are left out. */
export function contentFile(fields: Record<string, unknown>, body = ''): string {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return joined(stringify(Object.fromEntries(known), { ...style, schema: 'core' }), body);
}

/** The front matter of a file being edited; comments and the way other fields are written stay. */
export class EditedFile {
  readonly #document: Document;
  readonly #body: string;
  readonly #order: readonly string[];

  /** @param order in which fields stand in a file of this kind: a new one takes its place */
  constructor(text: string, order: readonly string[]) {
    const { front, body } = parted(text);
    this.#document = parseDocument(front, { schema: 'core' }) as Document;
    this.#body = body;
    this.#order = order;
  }

  /** Sets a field, also one inside a group; an undefined or empty value removes it. */
  set([field, ...inner]: readonly [string, ...string[]], value: unknown): void {
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    const path = [field, ...inner];
    if (isEmpty) {
      this.#document.deleteIn(path);
      const group = inner.length > 0 && this.#document.get(field);
      if (isMap(group) && group.items.length === 0) this.#document.delete(field);
    } else if (this.#document.hasIn(path)) {
      // A text in place of a text keeps the comment behind it.
      const isText = typeof value === 'string' && isScalar(this.#document.getIn(path, true));
      this.#document.setIn(path, isText ? value : this.#document.createNode(value));
    } else if (inner.length > 0 && this.#document.has(field)) {
      this.#document.setIn(path, this.#document.createNode(value));
    } else {
      this.#insert(field, inner.length > 0 ? { [inner.join('.')]: value } : value);
    }
  }

  /** Drops what matches from a list; a list that is left empty goes too. */
  dropFromList(field: string, matches: (item: unknown) => boolean): void {
    const items: unknown = Reflect.get(this.#document.toJS() ?? {}, field);
    if (Array.isArray(items))
      this.set(
        [field],
        items.filter((item) => !matches(item)),
      );
  }

  #insert(field: string, value: unknown): void {
    const map = this.#document.contents as YAMLMap;
    const pair = this.#document.createPair(field, value);
    const later = new Set(this.#order.slice(this.#order.indexOf(field) + 1));
    const at = map.items.findIndex(({ key }) => isScalar(key) && later.has(String(key.value)));
    map.items.splice(at < 0 ? map.items.length : at, 0, pair);
  }

  /** The whole file, with another body if one is given. */
  text(body = this.#body): string {
    return joined(this.#document.toString(style), body);
  }
}
