import CMS, { type CmsConfig } from '@sveltia/cms';
import { editorKinds, formatName, fromFile, toFile } from './format.ts';
import { editorLanguage } from './language.ts';
import { beforeSave } from './save.ts';

/** Starts the editor in its page: what differs from place to place is in the page, as configurations by language. */

const text = document.getElementById('editor-config')?.textContent ?? '{}';
const configs = JSON.parse(text) as Record<string, CmsConfig>;
const config = configs[editorLanguage(Object.keys(configs), localStorage, navigator.languages)];

for (const [name, kind] of Object.entries(editorKinds)) {
  CMS.registerCustomFormat(formatName(name), 'md', {
    fromFile: (file: string) => fromFile(file, kind),
    toFile: (content: object) => toFile(content as Record<string, unknown>, kind),
  });
}

CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry) });

document.getElementById('wait')?.remove();
if (config) CMS.init({ config });
