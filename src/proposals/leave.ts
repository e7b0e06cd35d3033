import { EditedFile, fieldsOf } from './front-matter.ts';
import type { Sources } from './types.ts';

/** Where a file may name people, by its folder. */
const lists: Record<string, readonly string[]> = { events: ['hosts'], projects: ['people'] };
const fields: Record<string, readonly string[]> = { updates: ['person'] };

const folderOf = (path: string): string => path.split('/')[1] ?? '';
const isTranslation = (path: string): boolean => /\.[a-z]{2,3}(-[A-Z]{2})?\.md$/.test(path);

/** A file without a person: off the lists of hosts and teams, out of the news, no longer in charge. The words stay. */
export function withoutPerson(path: string, text: string, id: string): string {
  const folder = folderOf(path);
  const data = fieldsOf(text);
  const isNamed = (name: string): boolean => data[name] === id;
  const listed = (lists[folder] ?? []).filter((name) => [data[name]].flat().includes(id));
  const single = [...(fields[folder] ?? []), ...(path === 'content/site.md' ? ['manager'] : [])].filter(
    isNamed,
  );
  if (listed.length + single.length === 0) return text;
  const file = new EditedFile(text, Object.keys(data));
  for (const name of listed) file.dropFromList(name, (item) => item === id);
  for (const name of single) file.set([name], undefined);
  return file.text();
}

/** The files that would lead nowhere once a person's page is gone. */
export const referrersOf = (id: string, sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) =>
    !isTranslation(path) && text.includes(id) && withoutPerson(path, text, id) !== text ? [path] : [],
  );
