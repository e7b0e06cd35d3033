import { PlainError } from './local/plain-error.ts';
import { contactSheet } from './print/contact-sheet.ts';
import { emblems } from './print/emblems.ts';
import { nameBadges } from './print/name-badges.ts';
import { usage } from './print/options.ts';

/** `npm run print`: what a floor puts on paper. Prints how it is called, and exits with 1, on any other call. */
export async function main([command, ...args]: readonly string[]): Promise<void> {
  if (command === 'name-badges') return nameBadges(args);
  if (command === 'emblems') return emblems(args);
  if (command === 'contact-sheet') return contactSheet(args);
  throw new PlainError(
    command && !command.startsWith('-')
      ? `There is no “${command}” to print. Try name-badges, emblems or contact-sheet.`
      : usage,
  );
}
