import type { Question } from '../content/schemas/question.ts';
import { messages } from '../i18n/messages.ts';
import type { FieldError, FieldErrors } from '../rsvp/field-errors.ts';
import { longest } from '../rsvp/fields.ts';
import { answerName } from './question.ts';

/** What the words of an error are about. */
export interface AskedOf {
  /** The questions in the visitor's language. */
  questions?: readonly Question[];
  /** The most guests that one person may bring. */
  guests?: number;
}

const isNamed = <T extends object>(words: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(words, name);

const limitOf = (name: string): number => (isNamed(longest, name) ? longest[name] : longest.message);

/** The words of an error in an answer name the question: in the summary they stand alone. */
function answerWords(lang: string, question: Question, error: FieldError): string | undefined {
  const words = messages(lang).forms.errors;
  const { label, kind } = question;
  if (error === 'required') return words.requiredAnswer(label);
  if (error === 'option') return words.optionAnswer(label);
  if (error !== 'too-long') return undefined;
  return words.tooLongAnswer(label, kind === 'paragraph' ? longest.message : longest.answer);
}

function fieldWords(lang: string, name: string, error: FieldError, { guests = 0 }: AskedOf): string {
  const words = messages(lang).forms.errors;
  switch (error) {
    case 'required':
      return isNamed(words.requiredField, name) ? words.requiredField[name] : words.requiredField.other;
    case 'too-long':
      return words.tooLong(limitOf(name));
    case 'one-value':
      return words.oneValue;
    case 'text':
      return words.text;
    case 'email':
      return words.email;
    case 'guests-number':
      return words.guestsNumber;
    case 'guests-many':
      return words.guestsMany(guests);
    case 'option':
      return name === 'locale' ? words.locale : words.option;
    case 'date':
      return words.date;
    case 'dates-many':
      return words.datesMany;
    case 'no-slots':
      return words.noSlots;
    case 'unknown':
      return words.unknown;
  }
}

/** The sentences for what is wrong, by the field's name, in a language. */
export function errorWords(lang: string, errors: FieldErrors, asked: AskedOf = {}): Record<string, string> {
  const sentence = (name: string, error: FieldError): string => {
    const question = asked.questions?.find(({ id }) => answerName(id) === name);
    return (question && answerWords(lang, question, error)) ?? fieldWords(lang, name, error, asked);
  };
  return Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, sentence(name, error)]));
}
