import { hostLetter } from '../host-letter.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import type { HostOverbooked } from '../types.ts';

/** The content gives the date fewer seats than are taken. */
export function hostOverbooked(content: HostOverbooked, reader: Reader): Letter {
  const { overbooked, seats } = reader.words.host;
  const { taken, capacity } = content;
  return hostLetter(content, reader, {
    ...overbooked,
    status: seats(taken, capacity),
    notes: [],
    blocks: [overbooked.text(taken, capacity), overbooked.advice].map((text) => ({ type: 'text', text })),
  });
}
