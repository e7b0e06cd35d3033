import type { CustomFieldControlProps } from '@sveltia/cms';
import { createElement as h, type ReactNode } from 'react';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { rhythms } from './recurrence.ts';

type Words = EditorMessages['recurrence'];

/** How an event repeats, picked in plain words; whoever knows RFC 5545 writes any other rule under them. */
export function RecurrenceField({
  value,
  field,
  forID,
  entry,
  onChange,
}: CustomFieldControlProps): ReactNode {
  const words = field.get('words').toJS() as Words;
  const lang = String(field.get('lang'));
  const rule = typeof value === 'string' ? value : '';
  const { start }: { start?: unknown } = entry?.get('data')?.toJS?.() ?? {};
  const choices = rhythms(typeof start === 'string' ? start : '', rule, lang, words.once);
  return h(
    'div',
    { className: 'etage-field' },
    h(
      'select',
      {
        id: forID,
        value: rule,
        onChange: (event: { target: HTMLSelectElement }) => onChange(event.target.value),
      },
      ...choices.map((one) => h('option', { key: one.rule, value: one.rule }, one.words)),
    ),
    h(
      'details',
      null,
      h('summary', null, words.other),
      h('input', {
        type: 'text',
        'aria-label': words.other,
        value: rule,
        onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value.trim()),
      }),
      h('p', null, words.hint),
    ),
  );
}
