import { editor as en } from '../i18n/en/editor.ts';
import { type EditorMessages, editor as fr } from '../i18n/fr/editor.ts';

/** The editor's words by language; apart from the site's table, which ships with every function. */
export const editorMessages: Readonly<Record<'fr' | 'en', EditorMessages>> = { fr, en };
