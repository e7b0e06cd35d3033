import { exceptionDate } from '../../calendar/exception-date.ts';
import { messages } from '../../i18n/messages.ts';
import { hostLetter } from '../host-letter.ts';
import type { Block, Letter } from '../letter.ts';
import { oneLine } from '../plain.ts';
import type { Reader } from '../reader.ts';
import type { HostCancelled } from '../types.ts';

/** YAML 1.2.2, 7.3.1: a text in double quotes is written as in JSON. */
function lines({ date, reason }: HostCancelled): string[] {
  return [
    `  - date: ${exceptionDate(date)}`,
    '    cancelled: true',
    ...(reason ? [`    reason: ${JSON.stringify(oneLine(reason))}`] : []),
  ];
}

/** To the contact: a date was cancelled in a hurry, and these are the lines with which the file follows. */
export function hostCancelled(content: HostCancelled, reader: Reader): Letter {
  const { cancelled } = reader.words.host;
  const entry = reader.context.snapshot.events.find(({ id }) => id === content.event);
  const { exceptions = [] } = entry?.data ?? {};
  const isNamed = exceptions.some(({ date }) => date === exceptionDate(content.date));
  const say = isNamed ? cancelled.replace : exceptions.length > 0 ? cancelled.addTo : cancelled.add;
  const yaml = [...(exceptions.length > 0 ? [] : ['exceptions:']), ...lines(content)].join('\n');
  const { committed } = messages(reader.original).forms.host;
  const follow: Block[] = entry
    ? [
        ...(content.follows ? [{ type: 'text' as const, text: cancelled.follows(committed) }] : []),
        { type: 'text', text: say(entry.file) },
        { type: 'code', text: yaml },
      ]
    : [];
  return hostLetter(content, reader, {
    ...cancelled,
    off: true,
    reason: content.reason,
    notes: [],
    status: '',
    blocks: [{ type: 'text', text: `${cancelled.text} ${cancelled.told(content.told)}` }, ...follow],
  });
}
