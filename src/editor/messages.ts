import { editor as en } from '../i18n/en/editor.ts';
import { type EditorMessages, editor as fr } from '../i18n/fr/editor.ts';

/** The editor's words by language; apart from the site's table, which ships with every function. */
export const editorMessages = { fr, en } as const satisfies Record<string, EditorMessages>;

/** The words for a place whose first language is this one. */
export function editorWords(lang: string): EditorMessages {
  const tables: Readonly<Record<string, EditorMessages>> = editorMessages;
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? fr;
}
