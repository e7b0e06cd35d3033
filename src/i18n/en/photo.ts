import type { PhotoMessages } from '../fr/photo.ts';

export const photo: PhotoMessages = {
  usage: `npm run photo -- FILE PERSON: a photo of the right size beside the profile, without where and with what it was taken.
For example: npm run photo -- ~/Pictures/IMG_2041.HEIC lea-martin`,
  files: {
    empty: 'an empty file',
    pdf: 'a PDF document',
    gif: 'a GIF picture',
    bmp: 'a BMP picture',
    tiff: 'a TIFF picture',
    archive: 'a ZIP archive or an office document',
    office: 'an old office document',
    photoshop: 'a Photoshop file',
    film: 'a film',
    svg: 'an SVG drawing',
    page: 'a web page',
    pointer: 'a note of where the picture is stored, not the picture',
    other: 'a file that is no picture',
  },
  noFile: (file) => `There is no file ${file}.`,
  noPhoto: (file, what) => `${file} is ${what}. It takes a photo: JPEG, PNG, WebP, AVIF or HEIC.`,
  broken: (file) => `${file} is cut short or broken: copy it again from where it was taken, whole.`,
  tooHeavy: (file, weight, most) => `${file} weighs ${weight}: ${most} at most.`,
  tooSmall: (size, least) =>
    `The photo is too small: ${size} pixels, it takes ${least} on each side. Take the original.`,
  tooLarge: (size) => `The photo is huge: ${size} pixels. Make it smaller first.`,
  noPerson: (name, near) =>
    near
      ? `Nobody in content/people/ is called “${name}”. Try ${near}.`
      : `Nobody in content/people/ is called “${name}”. Make the profile first: npm run new -- person "${name}"`,
  badProfile: (file) => `${file} cannot be read: npm run check tells why. Nothing was changed.`,
  made: (file, size, weight) =>
    `${file} is there: ${size} pixels, ${weight}, without where and with what it was taken.`,
  named: (file, name) => `The profile knows: photo: ${name}, in ${file}.`,
  gone: (file) => `${file} is removed: it told too much, and nothing needs it.`,
  consent:
    'It is not published yet: the person has to say yes to the photo. Once they have, write photo: true under consent.',
  alt: 'Say what it shows, for those who do not see it: photoAlt: …',
  next: 'Then npm run check.',
  kilobytes: (count) => `${count} kB`,
  megabytes: (count) => `${count.toLocaleString('en')} MB`,
};
