import type { PhotoMessages } from '../../../src/i18n/fr/photo.ts';

export const photo: PhotoMessages = {
  usage: `npm run photo -- DATEI PERSON: ein Foto in der richtigen Größe neben das Profil, ohne Aufnahmeort und Gerätedaten.
Zum Beispiel: npm run photo -- ~/Bilder/IMG_2041.HEIC lea-martin`,
  files: {
    empty: 'eine leere Datei',
    pdf: 'ein PDF-Dokument',
    gif: 'ein GIF-Bild',
    bmp: 'ein BMP-Bild',
    tiff: 'ein TIFF-Bild',
    archive: 'ein ZIP-Archiv oder ein Office-Dokument',
    office: 'ein altes Office-Dokument',
    photoshop: 'eine Photoshop-Datei',
    film: 'ein Film',
    svg: 'eine SVG-Zeichnung',
    page: 'eine Webseite',
    pointer: 'ein Zettel, auf dem steht, wo das Bild liegt, nicht das Bild',
    other: 'eine Datei, die kein Bild ist',
  },
  noFile: (file) => `Es gibt keine Datei ${file}.`,
  noPhoto: (file, what) => `${file} ist ${what}. Es braucht ein Foto: JPEG, PNG, WebP, AVIF oder HEIC.`,
  broken: (file) => `${file} ist abgeschnitten oder beschädigt: Kopier es noch einmal ganz vom Gerät.`,
  tooHeavy: (file, weight, most) => `${file} hat ${weight}: höchstens ${most}.`,
  tooSmall: (size, least) =>
    `Das Foto ist zu klein: ${size} Pixel, nötig sind ${least} auf jeder Seite. Nimm das Original.`,
  tooLarge: (size) => `Das Foto ist riesig: ${size} Pixel. Mach es zuerst kleiner.`,
  noPerson: (name, near) =>
    near
      ? `In content/people/ heißt niemand „${name}“. Versuch ${near}.`
      : `In content/people/ heißt niemand „${name}“. Leg zuerst das Profil an: npm run new -- person "${name}"`,
  badProfile: (file) =>
    `${file} lässt sich nicht lesen: npm run check sagt, warum. Nichts hat sich geändert.`,
  made: (file, size, weight) => `${file} ist da: ${size} Pixel, ${weight}, ohne Aufnahmeort und Gerätedaten.`,
  named: (file, name) => `Das Profil weiß es: photo: ${name}, in ${file}.`,
  gone: (file) => `${file} ist entfernt: Es verriet zu viel, und niemand braucht es mehr.`,
  consent:
    'Veröffentlicht ist es noch nicht: Die Person muss dem Foto zustimmen. Danach schreib photo: true unter consent.',
  alt: 'Sag, was darauf zu sehen ist, für alle, die es nicht sehen: photoAlt: …',
  next: 'Dann npm run check.',
  kilobytes: (count) => `${count}\u00a0kB`,
  megabytes: (count) => `${count.toLocaleString('de')}\u00a0MB`,
};
