import { type Content, compare } from '../../src/changes/compare.ts';
import { postText } from '../../src/changes/post.ts';
import { tell } from '../../src/changes/tell.ts';
import { readFloor } from '../../src/content/read.ts';
import { contentFolderWith } from '../support/content-folder.ts';

const now = new Date('2026-11-24T12:00:00Z');
const window = { from: now, to: new Date('2027-02-01T00:00:00Z') };

type Files = Record<string, string>;

const contentOf = (files: Files, pictures: Record<string, string>): Content => ({
  floor: readFloor(contentFolderWith(files)),
  pictures: new Map(Object.entries(pictures)),
});

const changesOf = (before: Files, after: Files, pictures: [Record<string, string>, Record<string, string>]) =>
  compare(contentOf(before, pictures[0]), contentOf(after, pictures[1]), window);

/** What the staff read about two states of a floor, without the heading. */
export const told = (
  before: Files,
  after: Files,
  lang = 'fr',
  pictures: [Record<string, string>, Record<string, string>] = [{}, {}],
): string[] => {
  const lines = tell(changesOf(before, after, pictures), lang, window)
    .split('\n')
    .filter(Boolean);
  return lines.length > 1 ? lines.slice(1) : lines;
};

/** The text for social networks. */
export const posted = (before: Files, after: Files, lang = 'fr'): string | undefined =>
  postText(changesOf(before, after, [{}, {}]), lang, (path) => `https://ruche.example${path}`);
