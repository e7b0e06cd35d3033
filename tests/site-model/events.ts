import type { Floor } from '../../src/content/entries.ts';
import { floorWith, personFiles } from './floor.ts';

const site = `---
name: Ici
url: https://ici.example
languages: [fr, en]
timezone: Europe/Paris
contact:
  name: L’équipe
  email: bonjour@ici.example
floors: [Rez-de-chaussée, 1er étage]
---
Bienvenue.
`;

const lunch = `---
title: Le repas
summary: On mange.
start: 2026-09-25T13:00
duration: 60
recurrence: FREQ=WEEKLY;COUNT=4
place:
  name: La table
  floor: 1er étage
  address: 1 rue du Test
hosts: [lea]
capacity: 10
opensDays: 14
closesHours: 2
exceptions:
  - date: 2026-10-02
    cancelled: true
    reason: Fermé <pour> travaux
  - date: 2026-10-09
    start: 2026-11-06T12:00
    place:
      name: Le hall
      floor: Rez-de-chaussée
---
Viens.
`;

const lunchInEnglish = `---
title: The lunch
place:
  name: The table
exceptions:
  - date: 2026-10-02
    reason: Works
  - date: 2026-10-09
    place:
      name: The hall
---
`;

/** A house of two floors with one weekly lunch: four Fridays, the second off, the third four weeks later and downstairs. */
export const houseWithLunch = (): Floor =>
  floorWith({
    'site.md': site,
    'site.en.md': '---\nfloors: [Ground floor, 1st floor]\n---\n',
    ...personFiles('lea', { name: 'Léa' }),
    'events/repas.md': lunch,
    'events/repas.en.md': lunchInEnglish,
  });
