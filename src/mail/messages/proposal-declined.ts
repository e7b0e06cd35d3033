import { messages } from '../../i18n/messages.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import type { ProposalMail } from '../types.ts';

/** To the sender: the team does not publish it, with the team's own word. */
export function proposalDeclined(
  content: Extract<ProposalMail, { kind: 'proposal-declined' }>,
  reader: Reader,
): Letter {
  const { kinds, mail } = messages(reader.lang).proposals;
  const words = mail.declined;
  const said = content.what === 'leave' ? words.leaveText : words.text(kinds[content.what].what);
  return {
    subject: words.subject,
    preheader: said,
    greeting: reader.words.hello,
    heading: words.heading,
    blocks: [
      { type: 'text', text: said },
      ...(content.word ? [{ type: 'words' as const, heading: words.word, text: content.word }] : []),
      { type: 'text', text: words.after },
    ],
    footer: [],
    replyTo: reader.site.contact.email,
  };
}
