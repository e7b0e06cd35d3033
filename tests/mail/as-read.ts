import type { ComposedMail } from '../../src/mail/composed.ts';

/** A mail in plain text as its reader sees it; the lines under the signature only when the `whole` is asked for. */
export function asRead({ subject, text }: ComposedMail, { whole = false } = {}): string {
  const shown = whole ? text : text.slice(0, text.indexOf('\n-- \n'));
  // Blanks that differ only by their kind would be invisible in a test.
  return `${subject}\n\n${shown}`.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '·').trim();
}
