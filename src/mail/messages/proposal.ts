import { messages } from '../../i18n/messages.ts';
import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { ProposalMail } from '../types.ts';

/** To the contact: what somebody wishes to see on the site, with the files as they would be. */
export function proposal(content: Extract<ProposalMail, { kind: 'proposal' }>, reader: Reader): Letter {
  const { kinds, mail, staff } = messages(reader.lang).proposals;
  const words = mail.staff;
  const { files, gone, note, canPublish } = content;
  const heading = kinds[content.what].staff(oneLine(content.title, 80));
  const text = (value: string) => ({ type: 'text' as const, text: value });
  return {
    subject: oneLine(heading),
    preheader: words.publish,
    heading,
    blocks: [
      text(words.intro(...momentOf(content.receivedAt, reader))),
      ...(note ? [{ type: 'words' as const, heading: staff.private, text: note }] : []),
      text(staff.recognise),
      text(canPublish ? words.publish : words.byHand),
      { type: 'action', label: words.action, url: reader.context.links.proposal(content) },
      ...(files.length > 0 ? [text(words.attached(files.length))] : []),
      ...(gone.length > 0 ? [text(words.gone(gone.join(', ')))] : []),
      text(words.reply(content.email)),
    ],
    footer: [words.secret, words.kept(reader.site.keep.proposalDays)],
    replyTo: content.email,
    fromPerson: true,
    attachments: files.map((file) => ({
      // Folders and all, as one name: two files of a proposal may differ in their folder alone.
      filename: file.path.replaceAll('/', '_').replace(/^content_/, ''),
      content: file.text,
      contentType: 'text/markdown; charset=utf-8',
    })),
  };
}
