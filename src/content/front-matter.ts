import matter from 'gray-matter';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problems.ts';

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
  const lines = new LineCounter();
  let document: Document | undefined;

  const at = (line: number, column: number, rest: Pick<Problem, 'expected' | 'found' | 'hint'>): void => {
    problems.push({ file, line, column, field: 'front matter', severity: 'error', ...rest });
  };

  const parseYaml = (yaml: string): object => {
    const parsed = parseDocument(yaml, { lineCounter: lines, schema: 'core', strict: true });
    document = parsed as Document;
    for (const error of parsed.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      at(line, col, explainYaml(error.code, yaml.split(/\r?\n/)[line - 1] ?? ''));
    }
    return parsed.errors.length ? {} : toData(parsed as Document, at);
  };

  let data: Record<string, unknown> = {};
  let body = text;
  if (!/^\uFEFF?---/.test(text)) {
    at(1, 1, {
      expected: 'the fields between two lines of ---',
      found: text.trim() === '' ? 'an empty file' : quote(text.split(/\r?\n/)[0] ?? ''),
      hint: 'Try beginning the file with a line --- , then the fields, then another line --- .',
    });
  } else {
    try {
      const engines = { yaml: parseYaml, javascript: refuse('javascript'), json: refuse('json') };
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
  const place = (offset: number | undefined) => {
    if (offset === undefined) return { line: 1, column: 1 };
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const source: Source = {
    file,
    data,
    body,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
    position: (path) => place(offsetOf(document, path)),
    keyPosition: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
  };
  return { source, problems };
}

function toData(
  document: Document,
  at: (line: number, column: number, rest: Pick<Problem, 'expected' | 'found' | 'hint'>) => void,
): Record<string, unknown> {
  const value: unknown = document.toJS({ maxAliasCount: 50 });
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  at(2, 1, {
    expected: 'fields such as “name: Léa Martin”',
    found: Array.isArray(value) ? 'a list' : quote(String(value)),
    hint: 'Try one field per line, with a colon and a space after its name.',
  });
  return {};
}

/** The offset of the value at a path, or of the closest parent that exists. */
function offsetOf(document: Document | undefined, path: FieldPath): number | undefined {
  if (!document?.contents) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return node.range[0] as number;
    }
  }
  return document.contents.range?.[0];
}

function keyOffset(document: Document | undefined, path: FieldPath): number | undefined {
  const parent: unknown = path.length > 1 ? document?.getIn(path.slice(0, -1), true) : document?.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? undefined) : undefined;
}

const quote = (value: string): string => `“${value.trim().slice(0, 60)}”`;

function explainYaml(code: string, line: string): Pick<Problem, 'expected' | 'found' | 'hint'> {
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
