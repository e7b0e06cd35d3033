import type { z } from 'zod';
import type { Rendered } from './entries.ts';
import { closest, explainIssue, fieldName } from './explain.ts';
import type { ContentFile } from './files.ts';
import { type FieldPath, readFrontMatter, type Source } from './front-matter.ts';
import type { Kind } from './kinds.ts';
import { renderMarkdown } from './markdown.ts';
import { findMisplaced } from './misplaced.ts';
import { oddCharacters, pastedFromWord } from './pasted.ts';
import type { Problem } from './problems.ts';
import { overlay, strangers } from './translate.ts';

/** A file after front matter, schema and Markdown. `data` is missing when the fields did not pass. */
export interface Parsed {
  id: string;
  lang: string | undefined;
  source: Source;
  data: Record<string, unknown> | undefined;
  /** The fields that passed by themselves; missing when the front matter could not be read. */
  readable: Record<string, unknown> | undefined;
  body: Rendered;
  problems: Problem[];
}

/** A problem at a field of a file. */
export function problemAt(
  source: Source,
  path: FieldPath,
  rest: Pick<Problem, 'expected' | 'found' | 'hint'> & { severity?: Problem['severity']; atKey?: boolean },
): Problem {
  const { line, column } = rest.atKey ? source.keyPosition(path) : source.position(path);
  const { severity = 'error', expected, found, hint } = rest;
  return { file: source.file, line, column, field: fieldName(path), severity, expected, found, hint };
}

function readBody(source: Source, problems: Problem[]): Rendered {
  const { rendered, leftOut } = renderMarkdown(source.body);
  for (const { line, column, expected, found, hint } of [
    ...pastedFromWord(source.body, leftOut),
    ...oddCharacters(source.body),
  ]) {
    const at = { line: source.bodyLine + line - 1, column };
    problems.push({ file: source.file, ...at, field: 'body', severity: 'warning', expected, found, hint });
  }
  return rendered;
}

function checkFields(
  kind: Kind,
  source: Source,
  data: unknown,
  problems: Problem[],
  concerns: (path: FieldPath) => boolean = () => true,
): Record<string, unknown> | undefined {
  const result = kind.schema.safeParse(data);
  if (result.success) return result.data as Record<string, unknown>;
  const misplaced = findMisplaced(kind, source);
  if (misplaced) {
    problems.push(problemAt(source, [], misplaced));
    return undefined;
  }
  for (const { path, atKey, ...words } of result.error.issues.flatMap((issue) =>
    explainIssue(kind.schema, issue, data),
  )) {
    if (concerns(path)) problems.push(problemAt(source, path, { ...words, atKey: atKey ?? false }));
  }
  return undefined;
}

/** Each field by itself; one that does not pass takes its default, where it has one. */
function readableFields(kind: Kind, { data }: Source): Record<string, unknown> {
  const { shape } = kind.schema as unknown as { shape: Record<string, z.ZodType> };
  const fields = Object.entries(shape).map(([name, schema]) => {
    const result = schema.safeParse(data[name]);
    return [name, result.success ? result.data : schema.safeParse(undefined).data];
  });
  return Object.fromEntries(fields);
}

/** Reads a file in the default language. */
export function parseOriginal(kind: Kind, { id, lang, file, text }: ContentFile): Parsed {
  const { source, problems } = readFrontMatter(file, text);
  // Fields that could not be read would all be called missing.
  const data = problems.length ? undefined : checkFields(kind, source, source.data, problems);
  const readable =
    data ??
    (problems.some(({ field }) => field === 'front matter' || field === 'file')
      ? undefined
      : readableFields(kind, source));
  return { id, lang, source, data, readable, body: readBody(source, problems), problems };
}

/**
 * Reads a translation: its fields are checked as part of the original that they are laid over. `data` holds the
 * translated fields alone, with lists made whole.
 */
export function parseTranslation(kind: Kind, file: ContentFile, original: Parsed): Parsed {
  const { source, problems } = readFrontMatter(file.file, file.text);
  const parsed: Parsed = {
    id: file.id,
    lang: file.lang,
    source,
    data: undefined,
    readable: undefined,
    body: { html: '', text: '' },
    problems,
  };
  parsed.body = readBody(source, problems);
  const fields = Object.keys(source.data);
  for (const field of fields.filter((name) => !kind.translatable.includes(name))) {
    problems.push(
      problemAt(source, [field], {
        atKey: true,
        expected: `a translated field (${kind.translatable.join(', ')})`,
        found: `“${field}”`,
        hint: notTranslatable(field, kind, original),
      }),
    );
  }
  for (const [path, key] of strangers(original.source.data, source.data)) {
    problems.push(
      problemAt(source, path, {
        expected: `one that ${original.source.file} has`,
        found: `“${key.replace('=', ': ')}”`,
        hint: 'Try the same value as in that file: it joins the translation to its original.',
      }),
    );
  }
  if (problems.some(({ severity }) => severity === 'error') || !original.data) return parsed;
  const whole = checkFields(kind, source, overlay(original.source.data, source.data), problems, ([field]) =>
    fields.includes(String(field)),
  );
  if (whole) parsed.data = Object.fromEntries(fields.map((field) => [field, whole[field]]));
  return parsed;
}

function notTranslatable(field: string, kind: Kind, original: Parsed): string {
  if (field in original.source.data) return `Try removing it: it is taken from ${original.source.file}.`;
  const near = closest(field, kind.translatable);
  return near ? `Try ${near}.` : 'Try removing the line.';
}
