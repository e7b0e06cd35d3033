import { readFrontMatter, type Source } from './front-matter.ts';
import type { Kind } from './kinds.ts';
import { fieldsOf, isProse, type Structure, under } from './structure.ts';
import { textsOf } from './texts.ts';

/** Spaces, apostrophes and quotation marks apart: setting them right asks for no new translation. */
const folded = (text: string): string =>
  text
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]|«\s*|\s*»/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[;:!?])/g, '')
    .trim();

/** What a translator translates of a field: the words in it, without the dates, amounts and references around them. */
function wordsOf(value: unknown, structure: Structure | undefined): string {
  const prose = textsOf(value).filter(([path]) => isProse(path.reduce(under, structure)));
  return JSON.stringify(prose.map(([, text]) => folded(text)));
}

/**
 * The fields of an original whose words are others than those that its translation was made from: those that the translation has, and
 * those that the original did not have then.
 *
 * @param was the original’s whole text when the translation was last saved
 * @param is the original’s whole text now
 * @param translation what the translation says
 * @returns names of fields in the order of the kind, `body` last
 */
export function changedSince(
  kind: Kind,
  was: string,
  is: string,
  translation: Pick<Source, 'data' | 'body'>,
): string[] {
  const before = readFrontMatter('', was).source;
  const after = readFrontMatter('', is).source;
  const fields = fieldsOf(kind.schema);
  const none = wordsOf(undefined, undefined);
  const changed = kind.translatable.filter((field) => {
    const [old, now] = [before, after].map(({ data }) => wordsOf(data[field], fields[field]));
    return old !== now && (field in translation.data || old === none);
  });
  const [old, now] = [before, after].map(({ body }) => folded(body));
  return old !== now && (translation.body.trim() || !old) ? [...changed, 'body'] : changed;
}
