import { messages } from '../../i18n/messages.ts';
import type { Letter } from '../letter.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { ProposalMail } from '../types.ts';

/** To an address that somebody typed into a form: it carries nothing else that they typed. */
export function proposalConfirm(
  content: Extract<ProposalMail, { kind: 'proposal-confirm' }>,
  reader: Reader,
): Letter {
  const { kinds, mail } = messages(reader.lang).proposals;
  const words = mail.confirm;
  const { what } = kinds[content.what];
  const hasPhoto = content.what === 'join' || content.what === 'change';
  return {
    subject: oneLine(words.subject(what)),
    preheader: words.text(what),
    greeting: reader.words.hello,
    heading: words.heading,
    blocks: [
      { type: 'text', text: words.text(what) },
      { type: 'action', label: words.action, url: reader.context.links.proposal(content) },
      // No form without a script can make a photo small enough for a function: the mail program can, and people know how.
      ...(hasPhoto ? [{ type: 'text' as const, text: words.photo }] : []),
    ],
    footer: [words.notYou],
    replyTo: reader.site.contact.email,
  };
}
