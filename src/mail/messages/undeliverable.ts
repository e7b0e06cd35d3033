import { messages } from '../../i18n/messages.ts';
import { unheard } from '../failure.ts';
import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { MailContent } from '../types.ts';

export type Undeliverable = Extract<MailContent, { kind: 'undeliverable' }>;

function adviceOn(about: string, { words }: Reader): string[] {
  const said = words.undeliverable;
  if (about.startsWith('date-')) return [said.changedDate];
  if (about.startsWith('proposal-')) return [said.attendee];
  if (about.startsWith('host-')) return [said.host];
  if (!about.startsWith('rsvp-')) return [said.contact];
  return [...(about === 'rsvp-promoted' ? [said.promoted] : []), said.attendee];
}

/** To the contact: a mail was given up. It says which kind and what to do, and nothing of whom or what it was about. */
export function undeliverable(content: Undeliverable, reader: Reader): Letter {
  const said = reader.words.undeliverable;
  const known: Record<string, string | undefined> = {
    ...said.about,
    ...messages(reader.lang).proposals.mail.about,
  };
  const what = known[content.about] ?? said.other;
  const advice = [...(content.reason === unheard ? [said.perhaps] : []), ...adviceOn(content.about, reader)];
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
