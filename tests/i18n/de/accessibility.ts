import type { AccessibilityMessages } from '../../../src/i18n/fr/accessibility.ts';

export const accessibility: AccessibilityMessages = {
  title: 'Die 106 Kriterien, eines nach dem anderen',
  result: (met, unmet, none, rate) =>
    `So steht das Programm hinter dieser Website vor dem französischen RGAA 4.1: ${met} Kriterien sind erfüllt, ${unmet} nicht, ${none} treffen nicht zu. Von denen, die es betreffen, sind ${rate} erfüllt.`,
  notAudited:
    'Wir haben sie selbst durchgesehen, an Beispielinhalten. Eine Prüfung ist das nicht: Niemand Unabhängiges hat sie wiederholt, und was hier geschrieben wird, kann die Zählung ändern.',
  unmet: 'Was noch nicht stimmt',
  themes: [
    'Bilder',
    'Rahmen',
    'Farben',
    'Ton und Film',
    'Tabellen',
    'Links',
    'Skripte',
    'Pflichtangaben',
    'Aufbau',
    'Darstellung',
    'Formulare',
    'Wege durch die Website',
    'Lesen',
  ],
  theme: (name, met, unmet, none) =>
    [
      met > 0 && `${met} erfüllt`,
      unmet > 0 && `${unmet} nicht erfüllt`,
      none > 0 && `${none} nicht anwendbar`,
    ]
      .filter(Boolean)
      .join(', ')
      .replace(/^/, `${name}: `),
  columns: { number: 'Kriterium', outcome: 'Ergebnis', note: 'Wie es ist', means: 'Gesehen von' },
  outcomes: { met: 'Erfüllt', unmet: 'Nicht erfüllt', none: 'Nicht anwendbar' },
  means: {
    axe: 'axe-core, im Browser',
    validator: 'der HTML-Prüfer (vnu)',
    browser: 'unsere Tests, im Browser',
    reading: 'Lesen der Seiten und des Codes',
  },
};
