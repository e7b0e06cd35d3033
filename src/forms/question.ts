import type { Question } from '../content/schemas/question.ts';
import { longest } from '../rsvp/fields.ts';
import { type Choice, choicesField } from './choices.ts';
import { inputField, textareaField } from './field.ts';
import type { Html } from './html.ts';
import type { FormState } from './state.ts';

/** The steps of a scale: 1 to 5. */
export const scaleSteps = ['1', '2', '3', '4', '5'] as const;

/** The name under which a question's answer is posted. */
export const answerName = (id: string): string => `answers.${id}`;

/** A question in two languages: what is posted are the options of the default language, what is read the visitor's. */
export interface AskedQuestion {
  original: Question;
  localized: Question;
}

/** Joins the questions of an entry with their translations. */
export function askedQuestions(
  original: readonly Question[],
  localized: readonly Question[],
): AskedQuestion[] {
  return original.map((question) => ({
    original: question,
    localized: localized.find(({ id }) => id === question.id) ?? question,
  }));
}

function optionsOf({ original, localized }: AskedQuestion): Choice[] {
  if (!('options' in original)) return [];
  const labels = 'options' in localized ? localized.options : original.options;
  return original.options.map((value, index) => ({ value, label: labels[index] ?? value }));
}

/** What was answered, as it is read: `sans porc, végétarien`; empty where nothing was. */
export function answerText(question: AskedQuestion, given: string | readonly string[] = []): string {
  const options = optionsOf(question);
  return [given]
    .flat()
    .map((value) => options.find((option) => option.value === value)?.label ?? value)
    .filter((text) => text !== '')
    .join(', ');
}

/** The field of a question, by its kind. `given` is what was answered before. */
export function questionField(
  state: FormState,
  form: string,
  question: AskedQuestion,
  given?: string | readonly string[],
): Html {
  const { id, kind, required } = question.original;
  const words = {
    form,
    name: answerName(id),
    label: question.localized.label,
    hint: question.localized.hint,
    required,
  };
  const chosen = given === undefined ? [] : [given].flat();
  switch (kind) {
    case 'choice':
      return choicesField(state, words, optionsOf(question), { kind: 'radio', chosen });
    case 'choices':
      return choicesField(state, words, optionsOf(question), { kind: 'checkbox', chosen });
    case 'scale': {
      const steps = scaleSteps.map((value) => ({ value, label: value }));
      return choicesField(state, words, steps, { kind: 'radio', chosen, scale: true });
    }
    case 'paragraph':
      return textareaField(state, words, { maxlength: longest.message, value: chosen[0] });
    case 'text':
      return inputField(state, words, { maxlength: longest.answer, value: chosen[0] });
  }
}
