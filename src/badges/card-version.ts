import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CardData } from './card-data.ts';
import { fontFiles } from './font-files.ts';
import { packageFile, packageJson } from './packages.ts';

/** Whatever can change a pixel: the folders of the code that draws … */
const sources = ['src/badges', 'src/community', 'src/design'];
/** … and the libraries, by version. Emoji come from one of them, fonts are hashed by their bytes. */
const libraries = ['satori', '@resvg/resvg-js', 'sharp', '@iconify-json/twemoji'];

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}

let version: string | undefined;

/** A hash of the templates, the fonts and the libraries: read once, since none of them changes within a process. */
function templateVersion(): string {
  if (version) return version;
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(resolve(process.cwd(), source)))) {
    digest.update(readFileSync(file));
  }
  for (const { file } of fontFiles) digest.update(readFileSync(packageFile(file)));
  for (const name of libraries) {
    digest.update(`${name}@${packageJson<{ version: string }>(`${name}/package.json`).version}`);
  }
  version = digest.digest('hex');
  return version;
}

/**
 * What of a card is drawn. The id is not: a renamed file keeps its picture. An emblem has hardly a word on it, so those
 * of all languages are one, and all who wear a badge wear the same.
 */
function drawnOf(card: CardData): object {
  const { id: _, ...drawn } = card;
  if (!('format' in card) || card.format !== 'emblem') return drawn;
  if (card.kind === 'badge') return { kind: card.kind, pin: card.pin, stamp: card.stamp };
  const { kind, accent, face, photo, floor } = card;
  return { kind, face, photo, ...(floor ? { hue: floor.hue, short: floor.short } : { accent }) };
}

/** What names a drawing: 20 hexadecimal digits of the hash of what it is made from and of all that draws it. */
export function drawingHash(...madeFrom: readonly string[]): string {
  return named(madeFrom);
}

const known = new WeakMap<CardData, string>();

/**
 * What names the picture of a card: 20 hexadecimal digits of the hash of its data and of all that draws it.
 *
 * @param card nobody changes it
 */
export function cardHash(card: CardData): string {
  const name = known.get(card) ?? named(drawnOf(card));
  known.set(card, name);
  return name;
}

const named = (drawn: object): string =>
  hash('sha256', templateVersion() + JSON.stringify(drawn)).slice(0, 20);
