import type { Piece } from '../proposals/difference.ts';
import { type Html, html } from './html.ts';

/** Text of which pieces go and pieces come. */
export function piecesHtml(pieces: readonly Piece[]): Html[] {
  return pieces.map(({ text, is }) =>
    is === 'gone' ? html`<del>${text}</del>` : is === 'new' ? html`<ins>${text}</ins>` : html`${text}`,
  );
}
