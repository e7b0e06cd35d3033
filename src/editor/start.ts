import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { CallOffField } from './call-off-field.ts';
import { callOffWidget, pagePaths } from './config.ts';
import { photoWidget, recurrenceWidget } from './fields.ts';
import { editorKinds, formatName, fromFile, toFile } from './format.ts';
import { editorLanguage } from './language.ts';
import { PhotoField } from './photo-field.ts';
import previewStyle from './preview.css?url';
import { preview, siteStyles } from './preview.ts';
import { RecurrenceField } from './recurrence-field.ts';
import { beforeSave } from './save.ts';
import { account, type Live, publish, tellWaiting, waiting } from './waiting.ts';

/** Starts the editor in its page: what differs from place to place is in the page, by language. */

interface Prepared {
  config: CmsConfig;
  preview: EditorMessages['preview'];
  waiting: EditorMessages['waiting'];
  live: Live;
}

const text = document.getElementById('editor-config')?.textContent ?? '{}';
const byLanguage = JSON.parse(text) as Record<string, Prepared>;
const prepared = byLanguage[editorLanguage(Object.keys(byLanguage), localStorage, navigator.languages)];

/** Says above the editor what waits to be published: now, when somebody has signed in, and after each save. */
function tell({ waiting: words, live }: Pick<Prepared, 'waiting' | 'live'>): void {
  const details = document.querySelector<HTMLDetailsElement>('#waiting details');
  const button = document.querySelector<HTMLButtonElement>('#waiting button');
  if (!details || !button) return;
  const line = { details, button };
  const look = async (): Promise<void> =>
    tellWaiting(line, await waiting(live, account(localStorage), fetch), words);
  button.addEventListener('click', async () => {
    button.disabled = true;
    const taken = await publish(live, account(localStorage), fetch);
    button.disabled = false;
    button.hidden = taken;
    const [summary] = details.children;
    if (summary) summary.textContent = taken ? words.published : words.failed;
  });
  void look();
  addEventListener('hashchange', () => void look());
  CMS.registerEventListener({ name: 'postSave', handler: look });
}

function start({ config, preview: words, waiting: waitingWords, live }: Prepared): void {
  // Not waited for: Sveltia starts without a configuration when it is not started at once.
  void siteStyles().then((styles) => {
    for (const style of styles) CMS.registerPreviewStyle(style);
    // As a file: the policy forbids styles that a script makes up.
    CMS.registerPreviewStyle(new URL(previewStyle, location.origin).toString());
  });
  for (const [name, kind] of Object.entries(editorKinds)) {
    CMS.registerCustomFormat(formatName(name), 'md', {
      fromFile: (file: string) => fromFile(file, kind),
      toFile: (content: object) => toFile(content as Record<string, unknown>, kind),
    });
    const path = pagePaths[name];
    CMS.registerPreviewTemplate(
      name,
      preview(words, path ? (slug) => path.replace('{{slug}}', slug) : undefined),
    );
  }
  CMS.registerFieldType(photoWidget, PhotoField);
  CMS.registerFieldType(callOffWidget, CallOffField);
  CMS.registerFieldType(recurrenceWidget, RecurrenceField);
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry) });
  tell({ waiting: waitingWords, live });
  void CMS.init({ config });
}

if (prepared) start(prepared);
