import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { MailContent } from '../types.ts';

export type Introduction = Extract<MailContent, { kind: 'introduction' }>;

/** To the contact: somebody would like to be introduced to a person of the floor. */
export function introduction(content: Introduction, reader: Reader): Letter {
  const { site, context } = reader;
  const words = reader.words.introduction;
  const { siteUrl, people } = context.snapshot;
  const asker = oneLine(content.name, 100);
  const person = people[content.to]?.name;
  const named = person ?? content.to;
  return {
    subject: oneLine(words.subject(oneLine(asker, 60), named)),
    preheader: words.asks(asker, named),
    heading: words.heading(named),
    blocks: [
      { type: 'text', text: words.asks(asker, named) },
      { type: 'words', heading: words.message, text: content.message },
      { type: 'text', text: words.decide(asker, named) },
      // Somebody may have left since: then there is no page to see.
      ...(person === undefined
        ? []
        : [{ type: 'action' as const, label: words.action, url: `${siteUrl}/people/${content.to}/` }]),
      { type: 'text', text: words.reply(content.email) },
    ],
    footer: [words.received(...momentOf(content.receivedAt, reader)), words.kept(site.keep.introductionDays)],
    replyTo: content.email,
    fromPerson: true,
  };
}
