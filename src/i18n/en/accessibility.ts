import type { AccessibilityMessages } from '../fr/accessibility.ts';

export const accessibility: AccessibilityMessages = {
  title: 'The 106 criteria, one by one',
  result: (met, unmet, none, rate) =>
    `This is where the program behind this site stands with the French RGAA 4.1: ${met} criteria are met, ${unmet} are not, ${none} do not apply. Of those that concern it, ${rate} are met.`,
  notAudited:
    'We went through them ourselves, with a sample of content. It is no audit: nobody independent has repeated it, and what people write here can change the count.',
  unmet: 'What is not right yet',
  themes: [
    'Images',
    'Frames',
    'Colours',
    'Multimedia',
    'Tables',
    'Links',
    'Scripts',
    'Mandatory elements',
    'Structure',
    'Presentation',
    'Forms',
    'Navigation',
    'Reading',
  ],
  theme: (name, met, unmet, none) =>
    [met > 0 && `${met} met`, unmet > 0 && `${unmet} not met`, none > 0 && `${none} not applicable`]
      .filter(Boolean)
      .join(', ')
      .replace(/^/, `${name}: `),
  columns: { number: 'Criterion', outcome: 'Result', note: 'How it is', means: 'Found by' },
  outcomes: { met: 'Met', unmet: 'Not met', none: 'Not applicable' },
  means: {
    axe: 'axe-core, in a browser',
    validator: 'the HTML validator (vnu)',
    browser: 'our tests, in a browser',
    reading: 'reading pages and code',
  },
};
