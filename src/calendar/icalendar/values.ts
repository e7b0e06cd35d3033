/**
 * Line breaks of every kind that a reader of calendars may honour: CR, LF, NEL, LS, PS, vertical tab, form feed. One
 * that got into a value would begin a new property, ATTENDEE for instance.
 */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters (C0, DEL, C1) save the line feed. */
const controls = /(?!\n)\p{Cc}+/gu;

const wellFormed = (value: string): string => value.toWellFormed();

/** Text without any of these, which is most of it, stays as it is. */
const suspect = /[\p{Cc}\u2028\u2029]/u;

/** Text on one line: tabs and line breaks become a space, other control characters nothing. */
export function oneLine(value: string): string {
  const text = wellFormed(value);
  if (!suspect.test(text)) return text.trim();
  return text
    .replace(lineBreaks, ' ')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}+/gu, '')
    .trim();
}

/** Text whose line breaks are meant: each becomes a line feed, which iCalendar writes as `\n`. */
export const paragraphs = (value: string): string =>
  wellFormed(value).replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(controls, '').trim();

/**
 * A web address. The parser of addresses drops or encodes whatever is not one.
 * @throws when it is no http: or https: address.
 */
export function webAddress(value: string): string {
  const url = new URL(value);
  if (!['http:', 'https:'].includes(url.protocol)) throw new Error(`${url.protocol} is no address of a page`);
  return url.href;
}

/**
 * `mailto:` with exactly one address.
 * @throws when it is not one.
 */
export function mailto(email: string): string {
  if (!/^[^\s\p{Cc}@<>,;:"\\]+@[^\s\p{Cc}@<>,;:"\\]+$/u.test(email))
    throw new Error('Not one e-mail address');
  return `mailto:${email}`;
}
