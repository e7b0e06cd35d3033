import { findPersonalDatum } from '../content/privacy.ts';
import { messages } from '../i18n/messages.ts';
import type { Fields } from '../rsvp/field-errors.ts';
import { cleanLine, cleanText, emailAddress } from '../rsvp/fields.ts';
import type { AskedAbout } from './about.ts';
import { type ProposalField, type ProposalKind, proposalFields } from './fields.ts';
import type { ProposalAnswers } from './types.ts';

/** What is posted is checked against this. */
export interface AskedOf {
  lang: string;
  about: AskedAbout;
  /** Today on the place's calendar. */
  today: string;
  /** Whether share images can draw a text; what they cannot would stop the next publication. */
  isDrawable(text: string): boolean;
  /** Whether an event has this date and it is still to come. */
  isDate(event: string, date: string): boolean;
}

/** What is wrong, by the field's name, in the visitor's language. */
export type WordsOfErrors = Record<string, string>;

class Answers {
  readonly answers: ProposalAnswers = {};
  readonly errors: WordsOfErrors = {};
  readonly #asked: AskedOf;

  constructor(asked: AskedOf) {
    this.#asked = asked;
  }

  get #words() {
    return messages(this.#asked.lang);
  }

  #fail(name: string, sentence: string): undefined {
    this.errors[name] ??= sentence;
    return undefined;
  }

  #raw({ name }: ProposalField, value: unknown): string | undefined {
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value;
    const { oneValue, text } = this.#words.forms.errors;
    return this.#fail(name, Array.isArray(value) ? oneValue : text);
  }

  #checked(field: ProposalField, text: string): string | undefined {
    const { name, max = 120, drawn } = field;
    const { errors } = this.#words.proposals;
    if ([...text].length > max) return this.#fail(name, this.#words.forms.errors.tooLong(max));
    if (!field.private && findPersonalDatum(text)) return this.#fail(name, errors.personal);
    if (drawn && !this.#asked.isDrawable(text)) return this.#fail(name, errors.letters);
    return text;
  }

  #lines(field: ProposalField, raw: string): string[] | undefined {
    const { most = 12, name } = field;
    const parts = cleanText(raw).split(name === 'skills' ? /[\n,;]/ : '\n');
    const lines = [...new Set(parts.map((part) => cleanLine(part.replace(/^\s*[-*•–]\s+/, ''))))];
    const given = lines.filter((line) => line !== '');
    if (given.length > most) return this.#fail(name, this.#words.proposals.errors.tooMany(most));
    for (const line of given) this.#checked(field, line);
    return given;
  }

  /** People leave out `https://`; nobody is turned away for that. */
  #url({ name, max = 200 }: ProposalField, raw: string): string | undefined {
    const text = cleanLine(raw);
    const address = /^https?:\/\//i.test(text) ? text.replace(/^https?/i, 'https') : `https://${text}`;
    const isAddress = !/\s/.test(text) && URL.canParse(address) && new URL(address).hostname.includes('.');
    if (!isAddress || address.length > max || !/^https:\/\/[^/@]*(\/|$)/.test(address))
      return this.#fail(name, this.#words.proposals.errors.url);
    return new URL(address).href.replace(/^(https:\/\/[^/]+)\/$/, '$1');
  }

  #option({ name, options = [] }: ProposalField, text: string): string | undefined {
    const values =
      typeof options === 'string' ? this.#asked.about[options].map(({ value }) => value) : options;
    return values.includes(text) ? text : this.#fail(name, this.#words.forms.errors.option);
  }

  #date({ name }: ProposalField, text: string): string | undefined {
    const { errors } = this.#words.proposals;
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
    if (!isDay || !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text))
      return this.#fail(name, errors.date);
    return text < this.#asked.today ? this.#fail(name, errors.past) : text;
  }

  #number({ name, between = [1, 1000] }: ProposalField, text: string): string | undefined {
    const [least, most] = between;
    const isInside = /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
    return isInside
      ? String(Number(text))
      : this.#fail(name, this.#words.proposals.errors.number(least, most));
  }

  #value(field: ProposalField, raw: string): string | string[] | undefined {
    const line = cleanLine(raw);
    switch (field.input) {
      case 'lines':
        return this.#lines(field, raw);
      case 'text':
        return this.#checked(field, cleanText(raw));
      case 'url':
        return this.#url(field, raw);
      case 'select':
      case 'radio':
        return this.#option(field, line);
      case 'box':
        return line === 'yes' || line === 'on' || line === 'true' ? 'yes' : '';
      case 'date':
        return this.#date(field, line);
      case 'time':
        return /^([01]\d|2[0-3]):[0-5]\d$/.test(line)
          ? line
          : this.#fail(field.name, this.#words.proposals.errors.time);
      case 'number':
        return this.#number(field, line);
      default:
        return this.#checked(field, line);
    }
  }

  read(field: ProposalField, posted: unknown): void {
    const raw = this.#raw(field, posted === true ? 'yes' : posted === false ? '' : posted);
    if (raw === undefined) return;
    const { name, required } = field;
    if (cleanText(raw) === '') {
      const { requiredField } = this.#words.forms.errors;
      const { publish } = this.#words.proposals.errors;
      if (required)
        this.#fail(
          name,
          name === 'publish' ? publish : name === 'name' ? requiredField.name : requiredField.other,
        );
      this.answers[name] = field.input === 'lines' ? [] : '';
      return;
    }
    const value = this.#value(field, raw);
    if (value !== undefined) this.answers[name] = value;
    if (required && value?.length === 0) this.#fail(name, this.#words.forms.errors.requiredField.other);
  }

  email(value: unknown): string {
    const { errors } = this.#words.forms;
    const text = typeof value === 'string' ? value.trim() : '';
    const email = emailAddress(text);
    if (!email) this.#fail('email', text === '' ? errors.requiredField.email : errors.email);
    return email ?? '';
  }

  /** What only several fields together can say. */
  check(kind: ProposalKind): void {
    const { event, date } = this.answers;
    if (kind !== 'host' || typeof event !== 'string' || typeof date !== 'string') return;
    if (event && date && !this.#asked.isDate(event, date))
      this.#fail('date', this.#words.proposals.errors.noDate);
  }
}

/** Checks what was posted. Everything that is asked is in the answers, also what was left empty. */
export function readProposal(
  kind: ProposalKind,
  fields: Fields,
  asked: AskedOf,
): { answers: ProposalAnswers; email: string; errors: WordsOfErrors } {
  const reader = new Answers(asked);
  for (const field of proposalFields[kind]) reader.read(field, fields[field.name]);
  const email = reader.email(fields.email);
  reader.check(kind);
  return { answers: reader.answers, email, errors: reader.errors };
}
