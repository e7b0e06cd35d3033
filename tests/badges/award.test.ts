import { expect, test } from 'vitest';
import { pictureOf } from '../../src/badges/cards/picture.ts';
import { allFormats } from '../../src/badges/family.ts';
import { awardCardWith, hostileNames } from './cards.ts';

const { unbroken, wide, malagasy, arabic } = hostileNames;

const letters = (text: string): string => text.replaceAll(' ', '');

test.each([unbroken, wide, malagasy, arabic, `X${'abcdefghijklmnopqrstuvwxyz'.repeat(2)}abcdefgh`])(
  'an award names its recipient whole, in every format: %s',
  (recipient) => {
    for (const name of ['Pot', 'Le gardien de la machine à café du premier étage']) {
      for (const card of allFormats(awardCardWith(recipient, { name }))) {
        if (card.format === 'emblem') continue;
        const shown = pictureOf(card).text.map(({ fitted }) => letters(fitted.lines.join('')));
        expect(shown, card.format ?? 'card').toContain(letters(`Pour ${recipient}`));
      }
    }
  },
);
