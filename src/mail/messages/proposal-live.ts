import { localPath } from '../../forms/paths.ts';
import { messages } from '../../i18n/messages.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import type { ProposalMail } from '../types.ts';

/** To the sender: it is on the site; whoever left it learns what is left of them, and what to do about it. */
export function proposalLive(
  content: Extract<ProposalMail, { kind: 'proposal-live' }>,
  reader: Reader,
): Letter {
  const words = messages(reader.lang).proposals.mail.live;
  const { site, context } = reader;
  const { what, path } = content;
  const url = path && `${context.snapshot.siteUrl}${localPath(site.languages, reader.lang, path)}`;
  const rest = [words.erase1, words.erase2, words.erase3];
  return {
    subject: words.subject[what],
    preheader: words.text[what],
    greeting: reader.words.hello,
    heading: words.subject[what],
    blocks: [
      { type: 'text', text: words.text[what] },
      ...(url ? [{ type: 'action' as const, label: words.action, url }] : []),
      ...(what === 'leave'
        ? [{ type: 'list' as const, heading: words.erase, lines: rest.map((name) => ({ name })) }]
        : []),
    ],
    footer: [words.kept],
    replyTo: site.contact.email,
  };
}
