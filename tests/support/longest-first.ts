import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take ten seconds and more, the longest first. */
const long = [
  'proof/crowd',
  'proof/crash',
  'proof/hostile',
  'badges/share-images',
  'proof/links',
  'badges/formats',
  'print/print',
  // The preview has built the editor by then, which both need.
  'scripts/own-floor',
  'scripts/own',
  'http/proposals',
  'scripts/commands',
  'scripts/data',
  'scripts/doctor',
  'credentials/signed',
  'site/everyone',
  'site/chores',
  'site/editor',
  'site/share',
  'site/search',
  'site/verification',
  'site/keyboard',
  'site/newcomer',
  'site/structured-data',
  'site/rsvp-by-hand',
  'site/screen',
  'site/no-trace',
  'site/directory',
  'site/stillness',
];

/** Where a file stands among the long ones. */
function rank({ moduleId }: TestSpecification): number {
  const at = long.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return at < 0 ? long.length : at;
}

/**
 * Has no long file run by itself at the end. Vitest knows how long files took where they have run before; in a clean checkout it
 * goes by their size, and the longest ones are short to read.
 */
export class LongestFirst extends BaseSequencer {
  /** Room by room as ever, and in each the long files before the others. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => (a.project.name === b.project.name ? rank(a) - rank(b) : 0));
  }
}
