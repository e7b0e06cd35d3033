import { createInterface } from 'node:readline';
import { messages } from '../../src/i18n/messages.ts';
import { PlainError } from '../local/plain-error.ts';
import { defaultAnswer, type Place, type Question, questions, readAnswer } from './answers.ts';

export type Given = Partial<Record<Question, string>>;

/** Somebody to ask, line by line: at a keyboard, or a file that holds the answers. */
export interface Asker {
  /** The next line that was typed; undefined when there are no more. */
  answer(question: string): Promise<string | undefined>;
  /** Whether a wrong answer can be given again. */
  patient: boolean;
  close(): void;
}

/** Asks on the terminal that the command runs in. */
export function atTerminal(): Asker {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  // Not `question()`: it loses what a pipe brings before it is asked for.
  const next = lines[Symbol.asyncIterator]();
  return {
    async answer(question) {
      process.stdout.write(`${question} `);
      const { value, done } = await next.next();
      if (!process.stdin.isTTY) process.stdout.write('\n');
      return done ? undefined : value;
    },
    patient: process.stdin.isTTY === true,
    close: () => lines.close(),
  };
}

/**
 * What a place says of itself: what was given with the command, and answers to the rest.
 *
 * @throws PlainError where an answer cannot be and nobody is there to give another one
 */
export async function askPlace(given: Given, lang: string, asker: () => Asker): Promise<Place> {
  const say = messages(lang).own;
  let place: Partial<Place> = {};
  for (const question of questions) {
    const known = given[question];
    if (known !== undefined) {
      const read = readAnswer(question, known, lang);
      if ('wrong' in read) throw new PlainError(`--${question}: ${read.wrong}`);
      place = { ...place, ...read.value };
      continue;
    }
    const guess = defaultAnswer(question, lang);
    for (;;) {
      const typed = await asker().answer(`${say.questions[question]}${guess ? ` [${guess}]` : ''}`);
      const read = readAnswer(question, typed?.trim() || guess || '', lang);
      if ('value' in read) {
        place = { ...place, ...read.value };
        break;
      }
      if (typed === undefined || !asker().patient) throw new PlainError(read.wrong);
      console.log(read.wrong);
    }
  }
  return place as Place;
}
