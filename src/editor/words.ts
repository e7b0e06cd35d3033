import type { EditorMessages } from '../i18n/fr/editor.ts';

/** What the editor says about a field: what it is called, and the hint under it. */
export interface FieldWords {
  label: string;
  hint?: string;
}

type Words = Readonly<Record<string, readonly string[]>>;

/** Under which name the words of a field are kept: its whole path, or else the longest end of it that has words. */
export function wordsKey(path: string, fields: Words): string | undefined {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(index).join('.')).find((key) => key in fields);
}

/**
 * The words for a field.
 *
 * @param path the kind and the field, `people.badges.note`
 * @throws Error for a field without words: somebody has to say in each language what it is
 */
export function fieldWords(path: string, { fields }: Pick<EditorMessages, 'fields'>): FieldWords {
  const table: Words = fields;
  const key = wordsKey(path, table);
  const [label, hint] = (key && table[key]) || [];
  if (!label) throw new Error(`the field ${path} has no words yet: give it some in src/i18n/*/editor.ts`);
  return hint ? { label, hint } : { label };
}

/**
 * The words for one choice of a field.
 *
 * @throws Error for a choice without words
 */
export function choiceWords(
  path: string,
  choice: string,
  { choices }: Pick<EditorMessages, 'choices'>,
): string {
  const tables: Record<string, Record<string, string>> = choices;
  const words = tables[path.split('.').at(-1) ?? '']?.[choice];
  if (!words)
    throw new Error(`the choice ${choice} of ${path} has no words yet: give it some in src/i18n/*/editor.ts`);
  return words;
}
