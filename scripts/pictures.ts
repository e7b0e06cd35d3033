import { builtCommit, editedRepository } from '../tests/support/editor-host.ts';
import { main as build } from './build.ts';
import { PlainError } from './local/plain-error.ts';
import { guideLanguages, guidePictures } from './pictures/guide.ts';
import { moment } from './pictures/moment.ts';
import { readmePictures } from './pictures/readme.ts';
import { openStage, type Stage } from './pictures/stage.ts';

const sets = ['guide', 'readme'] as const;

const usage = `The pictures of docs/, made anew from the real site and its editor:
  npm run pictures                      all of them
  npm run pictures -- guide             those of the guide for staff, in each language
  npm run pictures -- readme            those of the README
  --built                               from the site as it was last built by this command`;

/** `npm run pictures`: what docs/ shows of the site, always of the same moment, so that only what has changed differs. */
export async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((argument) => argument !== '--built');
  const unknown = wanted.find((argument) => !sets.some((set) => set === argument));
  if (unknown !== undefined) throw new PlainError(usage);
  process.env.SOURCE_DATE_EPOCH = String(moment.getTime() / 1000);
  // What the editor saves to; nothing is ever sent there.
  process.env.REPOSITORY_URL = `https://github.com/${editedRepository}`;
  process.env.COMMIT_REF = builtCommit;
  if (!args.includes('--built')) await build();
  const chosen = (set: (typeof sets)[number]): boolean => wanted.length === 0 || wanted.includes(set);
  if (chosen('guide')) for (const lang of guideLanguages) await onStage(lang, guidePictures);
  if (chosen('readme')) await onStage('en', readmePictures);
}

async function onStage(lang: string, take: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(lang);
  try {
    await take(stage);
  } finally {
    await stage.close();
  }
}
