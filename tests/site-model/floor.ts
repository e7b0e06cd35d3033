import type { Floor } from '../../src/content/entries.ts';
import { readFloor } from '../../src/content/read.ts';
import { contentFolderWith } from '../support/content-folder.ts';

interface Written {
  name: string;
  membership?: string;
  /** More front matter, line by line. */
  fields?: string;
  english?: string;
}

/** A person's files, by path. */
export function personFiles(id: string, { name, membership = 'resident', fields = '', english }: Written) {
  const text = `---\nname: ${name}\nrole: Métier\nmembership: ${membership}\n${fields}\nconsent:\n  on: 2026-09-01\n---\n`;
  return {
    [`people/${id}.md`]: text,
    ...(english && { [`people/${id}.en.md`]: `---\n${english}\n---\n` }),
  };
}

/** A floor read from files, beside the least that a place needs. */
export const floorWith = (files: Record<string, string>): Floor => readFloor(contentFolderWith(files));
