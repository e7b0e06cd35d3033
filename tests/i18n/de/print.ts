import type { PrintMessages } from '../../../src/i18n/fr/print.ts';

export const print: PrintMessages = {
  pen: { name: 'Ich heiße', role: 'Was ich mache', face: 'Mal dich selbst' },
  nameBadges: (site) => `${site}: Namensschilder`,
  nameBadgesFor: (site, occasion) => `${site}: Namensschilder, ${occasion}`,
  emblems: (site) => `${site}: Abzeichen als Aufkleber`,
  alt: {
    person: (name, role, where, address) =>
      `Namensschild von ${name}, ${role}. ${where} Der QR-Code führt zu ${address}.`,
    name: (name) => `Namensschild von ${name}, der Rest wird von Hand geschrieben.`,
    blank: 'Leeres Namensschild, von Hand auszufüllen.',
    emblem: (name) => `Runder Aufkleber: das Abzeichen „${name}“.`,
  },
};
