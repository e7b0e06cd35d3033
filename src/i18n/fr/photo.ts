/** What becomes of a photo that is put beside a profile. */
export const photo = {
  usage: `npm run photo -- FICHIER PERSONNE\u00a0: une photo à la bonne taille, à côté du profil, sans lieu ni données d’appareil.
Par exemple\u00a0: npm run photo -- ~/Images/IMG_2041.HEIC lea-martin`,
  /** What a file is that is no photo. */
  files: {
    empty: 'un fichier vide',
    pdf: 'un document PDF',
    gif: 'une image GIF',
    bmp: 'une image BMP',
    tiff: 'une image TIFF',
    archive: 'une archive ZIP ou un document de bureautique',
    office: 'un ancien document de bureautique',
    photoshop: 'un fichier Photoshop',
    film: 'un film',
    svg: 'un dessin SVG',
    page: 'une page web',
    pointer: 'une note qui dit où l’image est rangée, pas l’image',
    other: 'un fichier qui n’est pas une image',
  },
  noFile: (file: string): string => `Il n’y a pas de fichier ${file}.`,
  noPhoto: (file: string, what: string): string =>
    `${file} est ${what}. Il faut une photo\u00a0: JPEG, PNG, WebP, AVIF ou HEIC.`,
  broken: (file: string): string =>
    `${file} est coupé ou abîmé\u00a0: recopie-le depuis l’appareil, en entier.`,
  tooHeavy: (file: string, weight: string, most: string): string =>
    `${file} pèse ${weight}\u00a0: ${most} au plus.`,
  tooSmall: (size: string, least: number): string =>
    `La photo est trop petite\u00a0: ${size} pixels, il en faut ${least} de chaque côté. Prends l’originale.`,
  tooLarge: (size: string): string => `La photo est immense\u00a0: ${size} pixels. Réduis-la d’abord.`,
  noPerson: (name: string, near: string | undefined): string =>
    near
      ? `Personne ne s’appelle «\u00a0${name}\u00a0» dans content/people/. Essaie ${near}.`
      : `Personne ne s’appelle «\u00a0${name}\u00a0» dans content/people/. Crée d’abord le profil\u00a0: npm run new -- person "${name}"`,
  badProfile: (file: string): string =>
    `${file} ne peut pas être lu\u00a0: npm run check dit pourquoi. Rien n’a changé.`,
  made: (file: string, size: string, weight: string): string =>
    `${file} est là\u00a0: ${size} pixels, ${weight}, sans lieu ni données d’appareil.`,
  named: (file: string, name: string): string => `Le profil le sait\u00a0: photo: ${name}, dans ${file}.`,
  gone: (file: string): string => `${file} est enlevé\u00a0: il disait trop de choses, et ne sert plus.`,
  consent:
    'Elle n’est pas encore publiée\u00a0: la personne doit dire oui à la photo. Quand c’est fait, écris photo: true sous consent.',
  alt: 'Dis ce qu’on y voit, pour qui ne la voit pas\u00a0: photoAlt: …',
  next: 'Puis npm run check.',
  kilobytes: (count: number): string => `${count}\u00a0ko`,
  megabytes: (count: number): string => `${count.toLocaleString('fr')}\u00a0Mo`,
};

export type PhotoMessages = typeof photo;
