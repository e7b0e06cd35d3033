/** What stands around the table of the RGAA on the accessibility page. */
export const accessibility = {
  title: 'Les 106 critères, un par un',
  /** The rate comes as a percentage that is written out. */
  result: (met: number, unmet: number, none: number, rate: string): string =>
    `Voici où en est le programme derrière ce site, face au RGAA 4.1\u00a0: ${met} critères respectés, ${unmet} non respectés, ${none} sans objet. Parmi ceux qui le concernent, ${rate} sont respectés.`,
  notAudited:
    'Nous l’avons relevé nous-mêmes, sur un contenu d’exemple. Ce n’est pas un audit\u00a0: personne d’indépendant ne l’a refait, et ce que chacun écrit ici peut changer le compte.',
  unmet: 'Ce qui ne va pas encore',
  themes: [
    'Images',
    'Cadres',
    'Couleurs',
    'Multimédia',
    'Tableaux',
    'Liens',
    'Scripts',
    'Éléments obligatoires',
    'Structure',
    'Présentation',
    'Formulaires',
    'Navigation',
    'Consultation',
  ],
  theme: (name: string, met: number, unmet: number, none: number): string =>
    [met > 0 && `${met} oui`, unmet > 0 && `${unmet} non`, none > 0 && `${none} sans objet`]
      .filter(Boolean)
      .join(', ')
      .replace(/^/, `${name}\u00a0: `),
  columns: { number: 'Critère', outcome: 'Résultat', note: 'Ce qu’il en est', means: 'Vu par' },
  outcomes: { met: 'Respecté', unmet: 'Non respecté', none: 'Sans objet' },
  means: {
    axe: 'axe-core, dans un navigateur',
    validator: 'le validateur HTML (vnu)',
    browser: 'nos tests, dans un navigateur',
    reading: 'une lecture des pages et du code',
  },
};

export type AccessibilityMessages = typeof accessibility;
