/** Languages that are written from right to left (CLDR). */
const rightToLeft = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

/** The direction in which a language is written, for `dir`. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.test(lang) ? 'rtl' : 'ltr');
