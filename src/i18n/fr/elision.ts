/** Whether French elides before a name: before a vowel, a y that a consonant follows (“Yves”), and not before an h, where nobody can tell. */
const elides = (name: string): boolean => /^(?:[aeiouœæ]|y[^aeiouy])/i.test(name.normalize('NFD'));

/** “de Léa”, “d’Olga”. */
export const de = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`);

/** “que Léa”, “qu’Olga”. */
export const que = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`);
