import { messages } from '../../src/i18n/messages.ts';
import type { Place } from './answers.ts';

/** The sample’s own facts, which no other place may publish. */
const sample = { name: 'NUMA', mail: 'bonjour@numa.example' };
const sampleAddress = /39,? rue du Caire, 75002 Paris(?:, France)?/g;

/** The part of a page under its first heading that this matches, up to the next one. */
const section = (heading: RegExp): RegExp =>
  new RegExp(`(^## (?:${heading.source})\\n\\n)[\\s\\S]*?(?=\\n\\n## )`, 'm');

/** What a page says of the sample’s rooms and lunches, and what it says of any place. */
const phrases: Readonly<Record<string, readonly [string | RegExp, string][]>> = {
  legal: [[/\n\*\*(?:Ce site est un exemple|This site is an example)\.\*\*[^\n]*\n/, '']],
  accessibility: [
    ['tout le monde trouve la table du vendredi', 'tout le monde trouve ce qu’il cherche ici'],
    [
      ' Une inscription au Co-Lunch peut aussi se faire par mail.',
      ' Une inscription peut aussi se faire par mail.',
    ],
    [', et on peut descendre la réunion au rez-de-chaussée', ''],
    ['be able to find the Friday table', 'be able to find what they look for here'],
    [' You can also sign up for a Co-Lunch by mail.', ' You can also sign up by mail.'],
    [', and we can bring the meeting down to the ground floor', ''],
  ],
};

/** A page of the sample with the place’s own name and mail address, and blanks for what nobody else can know. */
export function adapted(body: string, id: string, lang: string, { name, contact }: Place): string {
  const { pages } = messages(lang).own;
  // As functions: a dollar in a name is no pattern.
  let text = body;
  for (const [from, to] of phrases[id] ?? []) text = text.replace(from, () => to);
  if (id === 'legal') {
    text = text
      .replace(
        section(/Éditeur|Publisher/),
        (_, heading: string) => heading + pages.publisher(name, contact.email),
      )
      .replace(
        section(/Directeur de la publication|Director of publication/),
        (_, heading: string) => heading + pages.director,
      );
  }
  return text
    .replaceAll(sampleAddress, () => pages.address)
    .replaceAll(sample.mail, () => contact.email)
    .replaceAll(
      /dont le lieu qui utilise ce site écrit le nom ici|which the place that uses this site names here/g,
      () => pages.sender,
    )
    .replaceAll(sample.name, () => name);
}
