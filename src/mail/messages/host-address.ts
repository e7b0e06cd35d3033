import type { Letter } from '../letter.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import { told } from '../told-date.ts';
import type { HostAddress } from '../types.ts';

/** To an address that somebody typed: it carries nothing else that they typed. */
export function hostAddress(content: HostAddress, reader: Reader, to: string): Letter {
  const { context, site } = reader;
  const words = reader.words.host.address;
  const { title } = told(content, reader);
  const person = context.snapshot.people[content.person]?.name ?? content.person;
  const text = words.text(person, title);
  return {
    subject: oneLine(words.subject(title)),
    preheader: text,
    greeting: reader.words.hello,
    heading: words.heading,
    blocks: [
      { type: 'text', text },
      { type: 'text', text: words.confirm },
      { type: 'action', label: words.action, url: context.links.hostAddress(content, to) },
    ],
    footer: [words.notYou, words.kept],
    replyTo: site.contact.email,
  };
}
