/**
 * The language of the editor's words: the one chosen in its preferences, else the first of the browser's that there is.
 *
 * @param offered the languages that there are words in
 * @param kept where the editor keeps its preferences
 * @param wanted the browser's languages, best first
 */
export function editorLanguage(
  offered: readonly string[],
  kept: Pick<Storage, 'getItem'>,
  wanted: readonly string[],
): string {
  const short = (tag: string): string => tag.split('-')[0] ?? tag;
  const found = [preferred(kept), ...wanted].map(short).find((tag) => offered.includes(tag));
  return found ?? offered[0] ?? 'fr';
}

function preferred(kept: Pick<Storage, 'getItem'>): string {
  try {
    const preferences: unknown = JSON.parse(kept.getItem('sveltia-cms.prefs') ?? '{}');
    const locale: unknown = Reflect.get(Object(preferences), 'locale');
    return typeof locale === 'string' ? locale : '';
  } catch {
    return '';
  }
}
