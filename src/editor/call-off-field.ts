import type { CustomFieldControlProps } from '@sveltia/cms';
import { createElement as h, type ReactNode } from 'react';
import { fullDate } from '../i18n/format.ts';
import type { EditorMessages } from '../i18n/fr/editor.ts';
import { type CallOff, nextDates, readCallOffs, writeCallOffs } from './call-off.ts';

type Words = EditorMessages['callOff'];

/** The next dates of an event, each with the button that calls it off, above everything else of the event. */
export function CallOffField({ value, field, entry, onChange }: CustomFieldControlProps): ReactNode {
  const words = field.get('words').toJS() as Words;
  const lang = String(field.get('lang'));
  const chosen = readCallOffs(value);
  const change = (callOffs: readonly CallOff[]): void => onChange(writeCallOffs(callOffs));
  const dates = nextDates(entry?.get('data')?.toJS?.() ?? {}, String(field.get('timezone')), new Date());
  const without = (date: string): CallOff[] => chosen.filter((one) => one.date !== date);

  const row = (date: string, localStart: string, cancelled: boolean): ReactNode => {
    const off = chosen.find((one) => one.date === date);
    const name = fullDate(lang, localStart.slice(0, 10));
    return h(
      'li',
      { key: date, style: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } },
      h(
        'span',
        { style: { flex: '1 1 160px', textDecoration: cancelled || off ? 'line-through' : 'none' } },
        name,
      ),
      cancelled
        ? words.done
        : h(
            'button',
            {
              type: 'button',
              className: 'etage-button',
              'aria-label': `${off ? words.keep : words.callOff} ${name}`,
              onClick: () => change(off ? without(date) : [...chosen, { date, reason: '' }]),
            },
            off ? words.keep : words.callOff,
          ),
      off &&
        h('input', {
          type: 'text',
          'aria-label': `${words.reason} ${name}`,
          placeholder: words.reason,
          defaultValue: off.reason,
          style: {
            flex: '1 1 100%',
            minHeight: '44px',
            font: 'inherit',
            boxSizing: 'border-box',
            padding: '0 8px',
          },
          onChange: (event: { target: HTMLInputElement }) =>
            change([...without(date), { date, reason: event.target.value }]),
        }),
    );
  };

  return h(
    'ul',
    { style: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' } },
    dates.length > 0
      ? dates.map(({ date, localStart, status }) => row(date, localStart, status === 'cancelled'))
      : h('li', null, words.none),
  );
}
