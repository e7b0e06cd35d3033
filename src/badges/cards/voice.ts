import { bold } from '../font-files.ts';

/** The small line above a name. */
export const kicker = { face: bold, largest: 26, smallest: 20, leading: 1.3, maxLines: 1 } as const;
