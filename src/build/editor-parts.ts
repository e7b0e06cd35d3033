import type { Plugin } from 'vite';
import { filled, frenchGaps } from '../editor/french.ts';

/**
 * What Sveltia CMS brings for fields that no content has: grammars of 300 programming languages, maps to draw on, a compressor of
 * drawings. Each is loaded when such a field is shown, which never happens here; left in, they are most of the build's files.
 */
const unused = /^(?:@shikijs\/(?:langs|themes)(?:\/.*)?|leaflet(?:\/.*)?|terra-draw.*|svgo(?:\/.*)?)$/;

/** Fonts that its frame fetches from a public server although the package brings the same ones as files. */
const foreignFont = /@font-face\s*\{[^}]*?cdn\.jsdelivr\.net[^}]*\}/g;

/** Leaves out of the editor's build what it never loads, and what it would load from elsewhere; fills its French. */
export const editorParts = (): Plugin => ({
  name: 'etage-editor-parts',
  enforce: 'pre',
  resolveId: (id, importer) =>
    unused.test(id) && importer?.includes('@sveltia/cms')
      ? { id: '\0etage-unused', moduleSideEffects: false }
      : undefined,
  load: (id) => (id === '\0etage-unused' ? 'export default {};' : undefined),
  transform(code, id) {
    if (/@sveltia\/cms\/locales\/fr\.json$/.test(id)) {
      return { code: JSON.stringify(filled(JSON.parse(code), frenchGaps)), map: null };
    }
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    const own = code.replaceAll(foreignFont, '');
    // A newer version may ask for them in another way: better no build than one that tells others who edits.
    if (own === code)
      this.error('the fonts of the editor are not where they were: see src/build/editor-parts.ts');
    return { code: own, map: null };
  },
});
