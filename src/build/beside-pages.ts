import { hash as digestOf } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardHash } from '../badges/card-version.ts';
import { shareImagePath } from '../badges/share-image.ts';
import { shareImages } from '../badges/share-images.ts';
import type { Floor } from '../content/entries.ts';
import type { Ledger } from '../content/ledger.ts';
import { type CredentialFile, filesOf } from '../credentials/files.ts';
import { signingKey } from '../credentials/signing.ts';
import { type Drawing, emblems } from '../site/drawings.ts';
import { portraits } from '../site/portraits.ts';
import { siteCards } from '../site/share-cards.ts';
import type { KeptFiles } from './kept-files.ts';

/**
 * Pictures and credentials: of the twenty-five files that a person adds to a site only a few are pages, and Astro takes a
 * millisecond for each file that goes through its hands.
 */
export interface BesidePages {
  /** Puts all of them into the built site, and waits for those that are still being drawn. */
  place(dist: string): Promise<void>;
}

/** Pictures that are asked for at a time: as many as keep every thread busy. */
const atOnce = 8;

/** A second name for a file of the cache: ten thousand people have gigabytes of pictures. A copy where there can be none. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Whole or not at all: the next build takes what has the name.
    copyFileSync(from, `${to}.tmp`);
    renameSync(`${to}.tmp`, to);
  }
}

/** Pictures by their path in the site. */
interface Pictures {
  wanted: Set<string>;
  /** Those that the site does not have from the build before, and their files in the cache. */
  missing: Map<string, string>;
}

type DrawingFile = Extract<CredentialFile, { hash: string }>;
const isDrawing = (file: CredentialFile): file is DrawingFile => 'hash' in file;

const asDrawing = ({ path, hash, body }: DrawingFile): Drawing => ({ path, hash, draw: body });

async function drawPictures(
  floor: Floor,
  files: readonly CredentialFile[],
  before: KeptFiles,
): Promise<Pictures> {
  const images = shareImages();
  const drawings = [...portraits(floor), ...emblems(floor), ...files.filter(isDrawing).map(asDrawing)];
  /** By path: of the cards themselves, one at a time. */
  const cards = new Map<string, string>();
  for (const card of siteCards(floor)) cards.set(shareImagePath(card), cardHash(card));
  const { kept } = await images.prepare(
    cards.values(),
    drawings.map(({ hash }) => hash),
  );
  const wanted = new Set<string>();
  const missing = new Map<string, string>();
  /** What is in its place is as it was when it was put there. */
  const isThere = (path: string, hash: string): boolean => {
    wanted.add(path);
    return kept.has(hash) && (before.has(path) || before.holds(path, hash));
  };
  const lacking = new Set<string>();
  for (const [path, hash] of cards) if (!isThere(path, hash)) lacking.add(path);
  if (lacking.size > 0) {
    const again = siteCards(floor);
    const draw = async (): Promise<void> => {
      for (const card of again) {
        const path = shareImagePath(card);
        if (lacking.has(path)) missing.set(path, await images.file(card));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, draw));
  }
  for (const drawing of drawings) {
    if (!isThere(drawing.path, drawing.hash))
      missing.set(drawing.path, await images.drawing(drawing.hash, drawing.draw));
  }
  return { wanted, missing };
}

/**
 * Begins to draw what is not in the cache, in threads of its own, while Astro makes the pages.
 *
 * @param before the pictures of the build before
 */
export function drawBesidePages(
  { floor, ledger }: { floor: Floor; ledger: Ledger },
  before: KeptFiles,
): BesidePages {
  const files = filesOf({ floor, ledger, key: signingKey() });
  const pictures = drawPictures(floor, files, before);
  // Nobody waits for it yet; whoever places them hears of it.
  pictures.catch(() => undefined);
  return {
    place: async (dist) => {
      const { wanted, missing } = await pictures;
      const documents = files.filter((file) => !isDrawing(file));
      before.restore(new Set([...wanted, ...documents.map(({ path }) => path)]));
      const made = new Set<string>();
      const at = (path: string): string => {
        const file = join(dist, path);
        const folder = dirname(file);
        if (!made.has(folder)) mkdirSync(folder, { recursive: true });
        made.add(folder);
        return file;
      };
      for (const [path, file] of missing) link(file, at(path));
      const digests = new Map(files.filter(isDrawing).map(({ path, hash }) => [path, hash]));
      for (const { path, body } of documents) {
        const content = await body();
        const digest = digestOf('sha256', content, 'base64url');
        digests.set(path, digest);
        // To open a file takes longer than to make what is in it.
        if (!before.holds(path, digest)) writeFileSync(at(path), content);
      }
      before.settle(digests);
      await before.cleared;
    },
  };
}
