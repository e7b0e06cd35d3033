import { localize } from '../../content/localize.ts';
import type { Question } from '../../content/schemas/question.ts';
import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { MailContent } from '../types.ts';

export type Feedback = Extract<MailContent, { kind: 'feedback' }>;

/** The questions as the form asks them now; an answer whose question is gone keeps its id for a label. */
function asked(content: Feedback, questions: readonly Question[], { words }: Reader) {
  const shown = (question: Question | undefined, value: string) =>
    question?.kind === 'scale' ? words.feedback.scale(value) : value;
  const values = (id: string): string[] => [content.answers[id] ?? []].flat().filter((value) => value !== '');
  const gone = Object.keys(content.answers).filter((id) => questions.every((question) => question.id !== id));
  const all = [
    ...questions.map((question) => ({ id: question.id, label: question.label, question })),
    ...gone.map((id) => ({ id, label: id, question: undefined })),
  ];
  return all.map(({ id, label, question }) => ({
    question: label,
    answer: values(id).map((value) => shown(question, value)),
  }));
}

/** To the contact: what somebody answered to a form of the community. */
export function feedback(content: Feedback, reader: Reader): Letter {
  const { lang, original, site, context } = reader;
  const words = reader.words.feedback;
  const entry = context.snapshot.forms.find(({ id }) => id === content.form);
  const form = entry && localize(entry, lang, original);
  const title = form?.title ?? content.form;
  const all = asked(content, form?.questions ?? [], reader);
  const blank = all.filter(({ answer }) => answer.length === 0).map(({ question }) => question);
  const from = content.name ? words.from(oneLine(content.name, 100)) : words.nameless;
  return {
    subject: oneLine(words.subject(title)),
    preheader: from,
    heading: words.heading(title),
    blocks: [
      { type: 'text', text: `${from} ${words.received(...momentOf(content.receivedAt, reader))}` },
      { type: 'answers', answers: all.filter(({ answer }) => answer.length > 0) },
      ...(blank.length > 0 ? [{ type: 'text' as const, text: words.blank(blank.join(' · ')) }] : []),
      { type: 'text', text: content.email ? words.reply(content.email) : words.noReply },
    ],
    footer: [words.trust, words.kept(site.keep.feedbackMonths)],
    replyTo: content.email,
    fromPerson: true,
  };
}
