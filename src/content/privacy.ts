/** Finds what must not stand in a public profile. */

const emailPattern =
  /(?<![@\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** French numbers in any grouping, and international ones with a plus. */
const phonePattern =
  /(?<![\p{L}\d/])(?:(?:\+33|0033)[\s.\u00a0\u202f-]?(?:\(0\))?[\s.\u00a0\u202f-]?|0)[1-9](?:[\s.\u00a0\u202f-]?\d{2}){4}(?!\d)|(?<![\p{L}\d])\+\d(?:[\s().\u00a0\u202f-]?\d){7,13}(?!\d)/u;

export interface PersonalDatum {
  kind: 'an e-mail address' | 'a phone number';
  index: number;
}

/** The first e-mail address or phone number in a text; handles such as `@lea@mastodon.social` are neither. */
export function findPersonalDatum(text: string): PersonalDatum | undefined {
  const email = emailPattern.exec(text);
  if (email) return { kind: 'an e-mail address', index: email.index };
  const phone = phonePattern.exec(text);
  return phone ? { kind: 'a phone number', index: phone.index } : undefined;
}
