import { editorPictures } from './guide-editor.ts';
import { hostPictures, proposalPictures } from './guide-mails.ts';
import type { Stage } from './stage.ts';

/** The languages that the guide is written in. */
export const guideLanguages = ['fr', 'en'] as const;

/** The pictures of the guide for staff, as a telephone shows them. */
export async function guidePictures(stage: Stage): Promise<void> {
  await proposalPictures(stage);
  await hostPictures(stage);
  await editorPictures(stage);
}
