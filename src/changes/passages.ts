import { diffArrays, diffWordsWithSpace } from 'diff';

/** The same place of a text before and after, cut to what differs and a few words around it. */
export interface Passage {
  before: string;
  after: string;
}

/** Words left on either side of what differs, so that the place can be found on the page. */
const context = 4;

const words = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

const shortEnd = (text: string): string => {
  const all = words(text);
  return all.length > context + 1 ? `…${all.slice(-context).join('')}` : text;
};

const shortStart = (text: string): string => {
  const all = words(text);
  return all.length > context + 1 ? `${all.slice(0, context).join('').trimEnd()}…` : text;
};

/** One line or paragraph whose words differ: what is the same for long is left out. */
function within(before: string, after: string): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  let common = '';
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (!added && !removed) {
      const far = words(value).length > 2 * context + 1;
      if (open && far) {
        const end = shortStart(value);
        passages.push({ before: open.before + end, after: open.after + end });
        open = undefined;
      } else if (open) {
        open = { before: open.before + value, after: open.after + value };
      }
      common = value;
      continue;
    }
    const start = shortEnd(common);
    open ??= { before: start, after: start };
    common = '';
    if (added) open = { ...open, after: open.after + value };
    if (removed) open = { ...open, before: open.before + value };
  }
  if (open) passages.push(open);
  return passages.map((passage) => ({ before: passage.before.trim(), after: passage.after.trim() }));
}

/**
 * Where two texts differ, in the order of the newer one. A paragraph that was added or taken away has an empty other side.
 *
 * @param before plain text, one paragraph a line
 */
export function passages(before: string, after: string): Passage[] {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const found: Passage[] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays(lines(before), lines(after))) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added) {
      const pairs = Math.max(gone.length, value.length);
      for (let at = 0; at < pairs; at += 1) {
        const [was, is] = [gone[at], value[at]];
        if (was !== undefined && is !== undefined) found.push(...within(was, is));
        else found.push({ before: was ?? '', after: is ?? '' });
      }
    } else {
      found.push(...gone.map((line) => ({ before: line, after: '' })));
    }
    gone = [];
  }
  found.push(...gone.map((line) => ({ before: line, after: '' })));
  return found;
}
