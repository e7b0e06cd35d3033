import type { Document, Node, Scalar as ScalarNode, YAMLMap } from 'yaml';
import type { Kind } from './kinds.ts';
import { fieldOrder, type Structure, structureOf, under } from './structure.ts';
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from './yaml.ts';

/**
 * How content is written: YAML 1.2 in blocks of two spaces, no folding, quotes only where they are needed, fields in the order
 * of the schema, one empty line before the body. The editor writes so, `npm run check -- --fix` mends so.
 */
const style = { indent: 2, indentSeq: true, lineWidth: 0 } as const;

/** A file's front matter and what follows it; undefined when there is no front matter that can be read. */
export interface Split {
  document: Document;
  body: string;
}

/** Takes a file apart; undefined when its front matter cannot be read, which is for the check to explain. */
export function splitFile(text: string): Split | undefined {
  const match = /^\uFEFF?---[^\S\n]*\n(?<head>[\s\S]*?)(?:(?<=\n))---[^\S\n]*(?:\n(?<body>[\s\S]*))?$/.exec(
    text.replaceAll(/\r\n?/g, '\n'),
  );
  if (!match?.groups) return undefined;
  const document = parseDocument(match.groups.head ?? '', { schema: 'core', strict: true }) as Document;
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return undefined;
  return { document, body: match.groups.body ?? '' };
}

/** A file from its parts. */
export function joinFile({ document, body }: Split): string {
  const words = body.replaceAll(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  const head = isEmpty(document) ? '' : document.toString(style).trimEnd();
  return `---\n${head && `${head}\n`}---\n${words && `\n${words}\n`}`;
}

const isEmpty = ({ contents, comment, commentBefore }: Document): boolean =>
  (contents === null || (isMap(contents) && contents.items.length === 0)) && !comment && !commentBefore;

/**
 * The same file in the editor's own style: the same values and comments, other bytes. A file in that style comes back unchanged,
 * and so does one whose front matter cannot be read.
 *
 * @param text the whole file, a translation too
 * @param kind whose schema gives the order of the fields
 */
export const canonicalText = (text: string, kind: Pick<Kind, 'schema'>): string =>
  styledText(text, structureOf(kind.schema));

/** `canonicalText` where the schemas are not at hand. */
export function styledText(text: string, structure: Structure): string {
  const split = splitFile(text);
  if (!split) return text;
  tidy(split.document.contents, structure);
  return joinFile(split);
}

function tidy(node: unknown, structure: Structure | undefined): void {
  if (isScalar(node)) {
    // Quotes are chosen anew: plain where the text allows it.
    if (typeof node.value === 'string') node.type = preferred(node.value);
    return;
  }
  if (isSeq(node)) {
    node.flow = node.items.length === 0;
    for (const item of node.items) tidy(item, structure && under(structure, 0));
    return;
  }
  if (!isMap(node)) return;
  node.flow = node.items.length === 0;
  inOrder(node, structure);
  for (const { key, value } of node.items) {
    if (isScalar(key)) key.type = Scalar.PLAIN;
    tidy(value, under(structure, keyName(key)));
  }
}

/** Words that older readers of YAML take for true and false. */
const truthy = /^(?:y|yes|n|no|on|off)$/i;

/** Text of several lines reads best as it is; other text stands bare where every reader of YAML takes it for text. */
export const preferred = (value: string): ScalarNode.Type => {
  if (value.includes('\n')) return Scalar.BLOCK_LITERAL;
  return truthy.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
};

/** Sorts a group's fields as the schema has them; names that it does not know stay behind them, in their order. */
export function inOrder(map: YAMLMap, structure: Structure | undefined): void {
  const order = fieldOrder(structure);
  if (order.length === 0) return;
  const place = (item: unknown): number => {
    const index = isPair(item) ? order.indexOf(keyName(item.key)) : -1;
    return index < 0 ? order.length : index;
  };
  // A comment above the first field of a file belongs to that field.
  const first = map.items[0];
  map.items.sort((a, b) => place(a) - place(b));
  if (map.commentBefore && first !== map.items[0] && isScalar(first?.key)) {
    (first.key as Node).commentBefore = map.commentBefore;
    map.commentBefore = null;
  }
}

export const keyName = (key: unknown): string => String(isScalar(key) ? key.value : key);
