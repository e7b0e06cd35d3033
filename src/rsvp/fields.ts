import { domainToASCII } from 'node:url';
import type { FieldError, FieldErrors } from './field-errors.ts';

/** Longest texts, in characters as a reader counts them (code points). */
export const longest = {
  name: 80,
  pitch: 120,
  answer: 500,
  note: 1000,
  reason: 200,
  message: 3000,
  email: 254,
} as const;

// Controls (Cc: C0, DEL, C1 with NEL), line and paragraph separators, and what turns the direction of the text
// around it (bidi embeddings, overrides, isolates) or is invisible without belonging to a script.
const lineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const invisible = /[\p{Cc}\u061c\u200b\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const tidy = (text: string): string => (visible.test(text) ? text.trim() : '');

/** One line: NFC (Unicode Annex 15), every kind of white space a single space, no control characters. */
export const cleanLine = (text: string): string =>
  tidy(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\s+|\u0085/gu, ' ')
      .replace(invisible, '')
      .replace(/ {2,}/g, ' '),
  );

/** Several lines: as `cleanLine`, but line breaks stay, as `\n`, two in a row at most. */
export const cleanText = (text: string): string =>
  tidy(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(lineBreaks, '\n')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').replace(invisible, '').trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  );

// The form of an address in the HTML standard (valid e-mail address), with at least one dot in the domain; without what
// mail programs would decode to another one (an encoded word, RFC 2047).
const mailbox = /^(?!.*=\?)[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** One address in lower case, its domain in ASCII (RFC 5891); undefined for anything else. */
export function emailAddress(text: string): string | undefined {
  const [local, domain, ...rest] = text.trim().toLowerCase().split('@');
  if (!local || !domain || rest.length > 0 || /[\s\p{Cc}\p{Cf}%/?#:[\]\\]/u.test(domain)) return undefined;
  const ascii = domainToASCII(domain);
  const address = `${local}@${ascii}`;
  if (!mailbox.test(local) || !domainName.test(ascii) || /\.\d+$/.test(ascii)) return undefined;
  return address.length <= longest.email ? address : undefined;
}

/** Collects what is wrong, field by field, while the values are read. The first error of a field stays. */
export class FieldReader {
  readonly errors: FieldErrors = {};

  fail(field: string, error: FieldError): undefined {
    this.errors[field] ??= error;
    return undefined;
  }

  get failed(): boolean {
    return Object.keys(this.errors).length > 0;
  }

  /** Text as it was posted; a number as JSON may give it. Undefined when there is none or it is an error. */
  raw(field: string, value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value;
    return this.fail(field, Array.isArray(value) ? 'one-value' : 'text');
  }

  /** Clean text up to a length; undefined when there is none. */
  text(
    field: string,
    value: unknown,
    {
      max,
      required = false,
      clean = cleanLine,
    }: { max: number; required?: boolean; clean?: (text: string) => string },
  ): string | undefined {
    const text = clean(this.raw(field, value) ?? '');
    if (text === '') return required ? this.fail(field, 'required') : undefined;
    return [...text].length > max ? this.fail(field, 'too-long') : text;
  }

  /** One e-mail address, in lower case. */
  email(field: string, value: unknown, { required = true } = {}): string | undefined {
    const text = this.raw(field, value)?.trim() ?? '';
    if (text === '') return required ? this.fail(field, 'required') : undefined;
    return emailAddress(text) ?? this.fail(field, 'email');
  }
}
