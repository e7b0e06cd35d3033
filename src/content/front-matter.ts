import matter from 'gray-matter';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';
import { findUnreadable } from './unreadable.ts';

/** Where a field is written: a path into the front matter, as zod gives it. */
export type FieldPath = readonly PropertyKey[];

/** A content file taken apart, with a way to find each field's line again. */
export interface Source {
  file: string;
  /** The front matter as plain data; `{}` when it cannot be read. */
  data: Record<string, unknown>;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
  /** The place of a value, or of the nearest thing around it that is written in the file. */
  position(path: FieldPath): { line: number; column: number };
  /** The place of a key, for keys that should not be there. */
  keyPosition(path: FieldPath): { line: number; column: number };
}

const refuse = (language: string) => () => {
  // gray-matter would run `---js` front matter as code.
  throw new Error(language);
};

/**
 * Splits a Markdown file into front matter (YAML 1.2, core schema: dates and times stay text) and body.
 *
 * @param file the path that messages name
 * @param text the file's whole text
 * @returns the source, and what is wrong with its front matter as YAML
 */
export function readFrontMatter(file: string, text: string): { source: Source; problems: Problem[] } {
  const problems: Problem[] = [];
  let yaml: string | undefined;

  const at = (line: number, column: number, rest: Words): void => {
    problems.push({ file, line, column, field: 'front matter', severity: 'error', ...rest });
  };

  const parse = (block: string): object => {
    yaml = block;
    return parseYaml(block, at);
  };

  let data: Record<string, unknown> = {};
  let body = text;
  const unreadable = findUnreadable(text);
  if (unreadable) {
    const { line, column, field, ...words } = unreadable;
    problems.push({ file, line, column, field, severity: 'error', ...words });
    body = '';
  } else if (!/^\uFEFF?---/.test(text)) {
    at(1, 1, {
      expected: 'the fields between two lines of ---',
      found: text.trim() === '' ? 'an empty file' : quote(text.split(/\r?\n/)[0] ?? ''),
      hint: 'Try beginning the file with a line --- , then the fields, then another line --- .',
    });
  } else {
    try {
      const engines = { yaml: parse, javascript: refuse('javascript'), json: refuse('json') };
      const split = matter(text, { language: 'yaml', engines });
      data = split.data;
      body = split.content;
    } catch (error) {
      at(1, 1, {
        expected: 'a first line of --- alone',
        found: quote(text.split(/\r?\n/)[0] ?? ''),
        hint: `Try removing what follows the dashes: the fields are YAML (${error instanceof Error ? error.message : 'unreadable'} is not read).`,
      });
    }
  }
  const bodyStart = text.length - body.length;
  const bodyLine = text.slice(0, bodyStart).split('\n').length;
  return { source: { file, data, body, bodyLine, ...positions(yaml) }, problems };
}

/** Reads a file that is YAML from its first line to its last, as `readFrontMatter` does. */
export function readYaml(file: string, text: string): { source: Source; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = parseYaml(text, (line, column, rest) => {
    problems.push({ file, line, column, field: 'YAML', severity: 'error', ...rest });
  });
  return { source: { file, data, body: '', bodyLine: 1, ...positions(text) }, problems };
}

type Words = Pick<Problem, 'expected' | 'found' | 'hint'>;
type At = (line: number, column: number, rest: Words) => void;

interface Yaml {
  document: Document;
  lines: LineCounter;
}

function documentOf(text: string): Yaml {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter: lines, schema: 'core', strict: true }) as Document,
    lines,
  };
}

function parseYaml(text: string, at: At): Record<string, unknown> {
  const { document, lines } = documentOf(text);
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    at(line, col, explainYaml(error.code, text.split(/\r?\n/)[line - 1] ?? ''));
  }
  return document.errors.length ? {} : toData(document, lines, at);
}

/** Parsed again where somebody asks: the trees of ten thousand files without a problem would fill the memory. */
function positions(text: string | undefined): Pick<Source, 'position' | 'keyPosition'> {
  let parsed: Yaml | undefined;
  const place = (find: (document: Document) => number | undefined) => {
    if (text === undefined) return { line: 1, column: 1 };
    parsed ??= documentOf(text);
    const offset = find(parsed.document);
    if (offset === undefined) return { line: 1, column: 1 };
    const { line, col } = parsed.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    position: (path) => place((document) => offsetOf(document, path)),
    keyPosition: (path) => place((document) => keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

function toData(document: Document, lines: LineCounter, at: At): Record<string, unknown> {
  const value: unknown = document.toJS({ maxAliasCount: 50 });
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  const { line, col } = lines.linePos(document.contents?.range?.[0] ?? 0);
  at(line, col, {
    expected: 'fields such as “name: Léa Martin”',
    found: Array.isArray(value) ? 'a list' : quote(String(value)),
    hint: 'Try one field per line, with a colon and a space after its name.',
  });
  return {};
}

/** The offset of the value at a path, or of the closest parent that exists. */
function offsetOf(document: Document, path: FieldPath): number | undefined {
  if (!document.contents) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return node.range[0] as number;
    }
  }
  return document.contents.range?.[0];
}

function keyOffset(document: Document, path: FieldPath): number | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? undefined) : undefined;
}

const quote = (value: string): string => `“${value.trim().slice(0, 60)}”`;

function explainYaml(code: string, line: string): Words {
  const found = line.trim() ? quote(line) : 'an empty line';
  switch (code) {
    case 'DUPLICATE_KEY':
      return { expected: 'each field once', found: `a second ${found}`, hint: 'Try keeping one of the two.' };
    case 'TAB_AS_INDENT':
      return {
        expected: 'spaces in front of a field',
        found: 'a tab',
        hint: 'Try two spaces instead of the tab.',
      };
    default:
      return {
        expected: 'fields that can be read as YAML',
        found,
        hint: 'Try quotes around a text that contains a colon, a # or a quote: "La Cocotte: the evening"; and the same indent for fields of one group.',
      };
  }
}
