import type { PrintMessages } from '../fr/print.ts';

export const print: PrintMessages = {
  pen: { name: 'My name is', role: 'What I do', face: 'Draw yourself' },
  nameBadges: (site) => `${site}: name badges`,
  nameBadgesFor: (site, occasion) => `${site}: name badges, ${occasion}`,
  emblems: (site) => `${site}: badges as stickers`,
  alt: {
    person: (name, role, where, address) =>
      `Name badge of ${name}, ${role}. ${where} The QR code leads to ${address}.`,
    name: (name) => `Name badge of ${name}, the rest to be written by hand.`,
    blank: 'Blank name badge, to be filled in by hand.',
    emblem: (name) => `Round sticker: the “${name}” badge.`,
  },
};
