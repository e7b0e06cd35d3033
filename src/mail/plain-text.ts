import type { Block, Letter, ListLine, Ticket } from './letter.ts';
import { plainLines } from './plain.ts';
import type { Reader } from './reader.ts';

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** “La grande table” under the hour, as on the ticket; the status stands first, since several dates may differ. */
function ticketText(ticket: Ticket): string {
  const when = [ticket.date, ticket.hours].filter(Boolean).join(', ');
  const lines = [ticket.title, when, ticket.place, ticket.hosts, ...ticket.notes, `→ ${ticket.status}`];
  return indented(lines.filter((line) => line !== undefined));
}

const quoted = (text: string): string =>
  plainLines(text)
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** “- 2 · Ana Lind · +1 · https://…”: one line for each. */
const listed = ({ lead, name, url, more }: ListLine): string =>
  [`- ${lead ? `${lead} · ` : ''}${name}`, ...(more ? [more] : []), ...(url ? [url] : [])].join(' · ');

function blockText(block: Block): string {
  switch (block.type) {
    case 'tickets':
      return block.tickets.map(ticketText).join('\n\n');
    case 'text':
      return block.text;
    case 'action':
      return `${block.label}\n${block.url}`;
    case 'words':
      return `${block.heading}\n\n${quoted(block.text)}`;
    case 'answers':
      return block.answers
        .map(({ question, answer }) => `${question}\n${quoted(answer.join('\n'))}`)
        .join('\n\n');
    case 'list':
      return [block.heading, '', ...block.lines.map(listed)].join('\n');
    case 'code':
      return block.text;
  }
}

/** Where the place is, for those who received the mail and wonder from whom. */
export function imprint({ site }: Reader): string {
  const { name, address } = site;
  return address ? `${name}, ${address.street}, ${address.postalCode} ${address.city}` : name;
}

/** The mail as plain text, in the order of the HTML. Paragraphs are single lines: mail programs wrap them. */
export function textOf(letter: Letter, reader: Reader): string {
  const parts = [
    ...(letter.greeting ? [letter.greeting] : []),
    letter.heading,
    ...letter.blocks.map(blockText),
    // RFC 3676, 4.3: what follows is no longer the message.
    `-- \n${[...letter.footer, imprint(reader)].join('\n')}`,
  ];
  return plainLines(`${parts.join('\n\n')}\n`);
}
