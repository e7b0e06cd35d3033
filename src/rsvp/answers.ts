import { idPattern } from '../content/schemas/id-pattern.ts';
import type { Question } from '../content/schemas/question.ts';
import { cleanLine, cleanText, type FieldReader, longest } from './fields.ts';
import type { Answers } from './types.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scale = ['1', '2', '3', '4', '5'];

function readChoices(
  reader: FieldReader,
  field: string,
  value: unknown,
  options: readonly string[],
): string[] {
  const given = (Array.isArray(value) ? value : [value]).filter(
    (item) => item !== undefined && item !== null && item !== '',
  );
  const chosen = options.filter((option) => given.includes(option));
  if (given.some((item) => !options.includes(item))) reader.fail(field, 'option');
  return chosen;
}

function readChoice(
  reader: FieldReader,
  field: string,
  value: unknown,
  options: readonly string[],
): string | undefined {
  const given = reader.raw(field, value);
  if (!given) return undefined;
  return options.includes(given) ? given : reader.fail(field, 'option');
}

function readAnswer(
  reader: FieldReader,
  field: string,
  question: Question,
  value: unknown,
): string | string[] | undefined {
  switch (question.kind) {
    case 'choices':
      return readChoices(reader, field, value, question.options);
    case 'choice':
      return readChoice(reader, field, value, question.options);
    case 'scale':
      return readChoice(reader, field, value, scale);
    case 'paragraph':
      return reader.text(field, value, { max: longest.message, clean: cleanText });
    case 'text':
      return reader.text(field, value, { max: longest.answer, clean: cleanLine });
  }
}

/**
 * Answers, each checked against its question; errors are told to the reader as `answers.{question}`. An option is
 * named by its text in the default language.
 */
export function readAnswers(reader: FieldReader, questions: readonly Question[], value: unknown): Answers {
  if (value !== undefined && !isRecord(value)) {
    reader.fail('answers', 'unknown');
    return {};
  }
  const given = new Map(Object.entries(value ?? {}));
  const known = new Set(questions.map(({ id }) => id));
  for (const id of given.keys()) {
    // A stranger's key is named back only where it looks like one.
    if (!known.has(id)) reader.fail(idPattern.test(id) ? `answers.${id}` : 'answers', 'unknown');
  }
  const answers: Answers = {};
  for (const question of questions) {
    const field = `answers.${question.id}`;
    const answer = readAnswer(reader, field, question, given.get(question.id));
    if (answer?.length) answers[question.id] = answer;
    else if (question.required) reader.fail(field, 'required');
  }
  return answers;
}
