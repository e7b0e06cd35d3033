import type { CustomFieldControlProps } from '@sveltia/cms';
import { createElement as h, type ReactNode } from 'react';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { photoProblem } from './photo.ts';

type Words = EditorMessages['photo'];

/**
 * The field for a photo: one tap opens the telephone's own choice of pictures. What is no picture is refused in plain words; what is one
 * becomes a WebP without its camera's and its place's data when the editor saves it.
 */
export function PhotoField({ value, field, forID, onChange, addFile }: CustomFieldControlProps): ReactNode {
  const words = field.get('words').toJS() as Words;
  const name: string = typeof value === 'string' ? value : '';

  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    refuse(input, '');
    if (!file) return;
    const problem = photoProblem(file, await pixels(file));
    if (problem) {
      input.value = '';
      return refuse(input, words[problem]);
    }
    try {
      onChange(await addFile(file));
    } catch {
      input.value = '';
      refuse(input, words.unreadable);
    }
  };

  return h(
    'div',
    { className: 'etage-field' },
    name.startsWith('blob:') ? h('img', { src: name, alt: '' }) : name && h('code', null, name),
    // The browser's own button speaks the language of the browser, not that of the editor.
    h(
      'label',
      { className: 'etage-button' },
      words.choose,
      h('input', {
        id: forID,
        type: 'file',
        accept: 'image/*',
        onChange: (event: { target: HTMLInputElement }) => void choose(event.target),
      }),
    ),
    h('p', { role: 'status' }),
    name &&
      h('button', { type: 'button', className: 'etage-button', onClick: () => onChange('') }, words.remove),
  );
}

/** Says under the button why a file was not taken, and stays: a bubble of the browser is gone with the next tap. */
function refuse(input: HTMLInputElement, words: string): void {
  const line = input.closest('.etage-field')?.querySelector('[role=status]');
  if (line) line.textContent = words;
}

/** The shorter side; undefined for what this browser cannot read by itself, such as HEIC. */
async function pixels(file: File): Promise<number | undefined> {
  try {
    const { width, height } = await createImageBitmap(file);
    return Math.min(width, height);
  } catch {
    return undefined;
  }
}
