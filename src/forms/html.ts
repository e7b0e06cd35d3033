import { escapeXml } from '../design/svg.ts';

/**
 * A template that escapes whatever is put into it, so that markup can only come from the source itself.
 *
 * Classes that the forms use, for the stylesheet:
 * `form` (the element), `form-problem` (what is wrong with the whole), `form-intro`, `form-privacy`,
 * `form-closed` (a sentence in place of a form), `form-actions`; `error-summary`;
 * `field`, `field-label`, `field-required`, `field-hint`, `field-error`, `field-invalid` (beside `field`), `input`
 * (every input, select and textarea); `choices` (a fieldset, beside `field`), `choice` (a label with its box), `scale`
 * (beside `choices`: 1 to 5 in a row); `leave-empty` (the honeypot: out of sight, never `display: none`);
 * `button`, `button-quiet`, `button-danger`; `ticket`, `ticket-event`, `ticket-date`, `ticket-place`,
 * `ticket-status` with `data-status`, `ticket-facts`, `ticket-links`, `ticket-actions`, `ticket-change`; `notice`.
 */

/** Markup that is safe to put on a page. Only this file makes it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

/**
 * What a person typed may carry control characters, which browsers call an error, and marks that turn the direction
 * of the rest of the page. Line breaks and tabs stay.
 */
const unwanted = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text made safe for element content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return escapeXml(text.replace(unwanted, ''));
}

function write(value: HtmlValue): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(write).join('');
}

/** `` html`<p>${name}</p>` ``: values are escaped, other `Html` is kept, lists are joined, nothing is written for `false`. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, index) => text + write(values[index])).join(''));
}

/** Markup that one of the forms has written, and so escaped, before. */
export const written = (markup: string): Html => new Html(markup);

type AttributeValue = string | number | boolean | undefined;

/** Attributes with a space before each; `true` writes the bare name, `false` and `undefined` write nothing. */
export function attributes(values: Record<string, AttributeValue>): Html {
  const pairs = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  });
  return new Html(pairs.join(''));
}
