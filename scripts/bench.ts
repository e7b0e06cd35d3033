import { benchBuild } from '../bench/build.ts';
import { benchCalendar } from '../bench/calendar.ts';
import { benchCards } from '../bench/cards.ts';
import { benchCost } from '../bench/cost.ts';
import type { Figure } from '../bench/figure.ts';
import { benchFunctions } from '../bench/functions.ts';
import { benchLighthouse } from '../bench/lighthouse.ts';
import { benchPeople, benchTenThousand } from '../bench/people.ts';
import { benchRsvp } from '../bench/rsvp.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function row({ name, value, unit, limit, peer }: Figure): string {
  const parts = [`${name}: ${number.format(value)} ${unit}`];
  if (peer)
    parts.push(
      `${peer.name}: ${number.format(peer.value)} ${unit} (ratio ${number.format(value / peer.value)})`,
    );
  if (limit !== undefined)
    parts.push(value <= limit ? `within ${number.format(limit)}` : `MORE THAN ${number.format(limit)}`);
  return parts.join(' · ');
}

const parts = {
  build: benchBuild,
  cards: benchCards,
  calendar: benchCalendar,
  functions: benchFunctions,
  lighthouse: benchLighthouse,
  rsvp: benchRsvp,
  cost: benchCost,
  people: benchPeople,
  'ten-thousand': benchTenThousand,
};

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

/**
 * `npm run bench`: the project's figures, each beside its peer, measured in one run; exit 1 when one is over its limit.
 * `npm run bench -- cards` measures one part.
 */
export async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !isPart(name));
  if (unknown.length) {
    console.error(`No part “${unknown.join(' ')}”. Try: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length && !asked.includes(name)) continue;
    for (const figure of await measure()) {
      console.log(row(figure));
      figures.push(figure);
    }
  }
  if (figures.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1;
}
