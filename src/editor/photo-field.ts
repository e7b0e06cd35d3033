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
    input.setCustomValidity('');
    if (!file) return;
    const problem = photoProblem(file, await pixels(file));
    if (problem) return refuse(input, words[problem]);
    try {
      onChange(await addFile(file));
    } catch {
      refuse(input, words.unreadable);
    }
  };

  return h(
    'div',
    { style: { display: 'grid', gap: '8px', justifyItems: 'start' } },
    name.startsWith('blob:')
      ? h('img', { src: name, alt: '', style: { maxWidth: '100%', maxHeight: '240px', borderRadius: '4px' } })
      : name && h('code', null, name),
    h('input', {
      id: forID,
      type: 'file',
      accept: 'image/*',
      style: { minHeight: '44px', maxWidth: '100%' },
      onChange: (event: { target: HTMLInputElement }) => void choose(event.target),
    }),
    name &&
      h(
        'button',
        { type: 'button', style: { minHeight: '44px' }, onClick: () => onChange('') },
        words.remove,
      ),
  );
}

function refuse(input: HTMLInputElement, words: string): void {
  input.value = '';
  input.setCustomValidity(words);
  input.reportValidity();
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
