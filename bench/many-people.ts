import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { idOf } from '../src/proposals/ids.ts';

const given = (
  'Aminata Bérénice Camille Đặng Éloïse Farid Gaspard Hạnh Inès Łukasz Maëlle Noé Olga Priya Rachid Solène Tsiory ' +
  'Ulysse Violette Wassim Xavière Yasmine Zoé Anatole Brune'
).split(' ');
const family = (
  'Martin Benhaddou Nguyễn Świerczyński Delacourt Sarr Roux Fontanel Malaval Rivoal Abadie Bouaziz Lindqvist Mensah ' +
  'Okemba Kerleau Petrescu Jaouen Ramanathan Quéméneur'
).split(' ');

/** Another name for each number below 20,000. */
function nameOf(index: number): string {
  const row = Math.floor(index / given.length);
  const round = Math.floor(row / family.length);
  const initial = String.fromCodePoint(64 + (round % 26));
  return [
    given[index % given.length],
    ...(round ? [`${initial}.`.repeat(1 + Math.floor(round / 26))] : []),
    family[row % family.length],
  ].join(' ');
}

interface Sample {
  front: Document;
  body: string;
  translation?: string;
}

/** The people of a content folder, without who runs the place: there is one. */
function samplesIn(folder: string): Sample[] {
  const names = readdirSync(folder);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return names
    .filter((name) => /^[^.]+\.md$/.test(name))
    .sort()
    .map((name) => {
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(read(name)) ?? [];
      const english = name.replace(/\.md$/, '.en.md');
      const translation = names.includes(english) ? read(english) : undefined;
      return { front: parseDocument(front), body, translation };
    })
    .filter(({ front }) => front.get('membership') !== 'staff');
}

/**
 * A floor of so many people, the same at every call: those of the sample first, then others as long-winded as they are, with
 * the needs, offers, badges and translations of one of them, the skills of another and a name of their own. Events,
 * badges, projects and pages are the sample's.
 *
 * @param folder to write the content into
 */
export function writeFloor(folder: string, people: number): void {
  cpSync('content', folder, { recursive: true });
  const samples = samplesIn(join(folder, 'people'));
  const known = new Set(samples.map(({ front }) => front.get('name')));
  let missing = people - samples.length - 1;
  for (let index = 0; missing > 0; index++) {
    const name = nameOf(index);
    const own = samples[index % samples.length];
    const other = samples[(index * 11 + Math.floor(index / samples.length)) % samples.length];
    if (known.has(name) || !own || !other) continue;
    missing -= 1;
    const front = own.front.clone();
    front.set('name', name);
    front.set('skills', other.front.get('skills'));
    front.delete('portrait');
    const file = join(folder, 'people', `${idOf(name, 'person')}-${index}`);
    writeFileSync(`${file}.md`, `---\n${front}---\n${own.body}`);
    if (own.translation) writeFileSync(`${file}.en.md`, own.translation);
  }
}
