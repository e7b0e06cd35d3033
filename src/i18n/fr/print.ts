import { de } from './elision.ts';

/** Words on what is printed, and for those who hear a PDF instead of seeing it. */
export const print = {
  pen: { name: 'Je m’appelle', role: 'Dans la vie, je…', face: 'Dessine-toi' },
  nameBadges: (site: string) => `${site}\u00a0: badges à porter`,
  nameBadgesFor: (site: string, occasion: string) => `${site}\u00a0: badges à porter, ${occasion}`,
  emblems: (site: string) => `${site}\u00a0: les badges en autocollants`,
  alt: {
    person: (name: string, role: string, where: string, address: string) =>
      `Badge ${de(name)}, ${role}. ${where} Le QR code mène à ${address}.`,
    name: (name: string) => `Badge ${de(name)}, le reste est à écrire à la main.`,
    blank: 'Badge vierge, à remplir à la main.',
    emblem: (name: string) => `Autocollant rond\u00a0: le badge «\u00a0${name}\u00a0».`,
  },
};

export type PrintMessages = typeof print;
