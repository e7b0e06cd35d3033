import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { MailContent } from '../types.ts';

export type Undeliverable = Extract<MailContent, { kind: 'undeliverable' }>;

/** To the contact: a mail was given up. It says which kind and what to do, and nothing of whom or what it was about. */
export function undeliverable(content: Undeliverable, reader: Reader): Letter {
  const said = reader.words.undeliverable;
  const known: Record<string, string | undefined> = said.about;
  const what = known[content.about] ?? said.other;
  const advice = !content.about.startsWith('rsvp-')
    ? [said.contact]
    : [...(content.about === 'rsvp-promoted' ? [said.promoted] : []), said.attendee];
  const summary = said.failed(what, ...momentOf(content.failedAt, reader));
  return {
    subject: said.subject,
    preheader: summary,
    heading: said.heading,
    blocks: [summary, said.reason(oneLine(content.reason, 80)), ...advice].map((text) => ({
      type: 'text',
      text,
    })),
    footer: [said.discreet],
  };
}
