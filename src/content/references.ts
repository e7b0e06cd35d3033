import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closest } from './explain.ts';
import type { FieldPath } from './front-matter.ts';
import type { DataOf, KindName } from './kinds.ts';
import { type Parsed, problemAt } from './parse.ts';
import { checkPhoto } from './photos.ts';
import { findPersonalDatum } from './privacy.ts';
import type { Problem } from './problems.ts';
import type { Site } from './schemas/site.ts';
import { checkSkills } from './skill-problems.ts';
import { textsOf } from './texts.ts';

/** Every original by kind and id. */
export type Originals = { [K in KindName]: Map<string, Parsed> } & { site: Parsed | undefined };

const words: Record<KindName, string> = {
  people: 'a person',
  events: 'an event',
  badges: 'a badge',
  projects: 'a project',
  updates: 'an update',
  forms: 'a form',
  skills: 'a skill',
  pages: 'a page',
};

/** What the files say of each other: references that lead nowhere, badges given twice, files that are missing. */
export function checkReferences(originals: Originals): Problem[] {
  const problems: Problem[] = [];

  const refer = (from: Parsed, path: FieldPath, kind: KindName, id: string | undefined): void => {
    if (id === undefined || originals[kind].has(id)) return;
    problems.push(
      problemAt(from.source, path, {
        expected: `${words[kind]} that exists`,
        found: `“${id}”`,
        hint: hintForId(id, kind, originals[kind]),
      }),
    );
  };

  const site = originals.site?.data as Site | undefined;
  if (originals.site && site) refer(originals.site, ['manager'], 'people', site.manager);

  const checkFloor = (from: Parsed, path: FieldPath, floor: string | undefined): void => {
    if (!site || floor === undefined || site.floors.includes(floor)) return;
    const near = closest(floor, site.floors);
    problems.push(
      problemAt(from.source, path, {
        expected: `one of the floors of ${originals.site?.source.file}`,
        found: `“${floor}”`,
        hint: near ? `Try ${near}.` : `Try one of ${site.floors.join(', ')}, or add it there.`,
      }),
    );
  };

  for (const [parsed, person] of dataOf(originals, 'people')) {
    checkFloor(parsed, ['floor'], person.floor);
    person.badges.forEach(({ badge, event }, index) => {
      refer(parsed, ['badges', index, 'badge'], 'badges', badge);
      refer(parsed, ['badges', index, 'event'], 'events', event);
      if (person.badges.findIndex((other) => other.badge === badge) < index) {
        problems.push(
          problemAt(parsed.source, ['badges', index, 'badge'], {
            expected: 'each badge once',
            found: `“${badge}” a second time`,
            hint: 'Try keeping the first one.',
          }),
        );
      }
    });
    if (person.photo) {
      problems.push(...checkFile(parsed, 'photo', person.photo), ...checkPhoto(parsed, person.photo));
      if (person.consent?.photo === false) problems.push(photoWithoutConsent(parsed));
    }
  }
  for (const [parsed, event] of dataOf(originals, 'events')) {
    for (const [index, id] of event.hosts.entries()) refer(parsed, ['hosts', index], 'people', id);
    checkFloor(parsed, ['place', 'floor'], event.place?.floor);
  }
  for (const [parsed, badge] of dataOf(originals, 'badges')) {
    if (badge.icon?.endsWith('.svg')) problems.push(...checkFile(parsed, 'icon', badge.icon));
  }
  for (const [parsed, project] of dataOf(originals, 'projects')) {
    for (const [index, id] of project.people.entries()) refer(parsed, ['people', index], 'people', id);
    checkFloor(parsed, ['floor'], project.floor);
  }
  for (const [parsed, update] of dataOf(originals, 'updates')) {
    refer(parsed, ['project'], 'projects', update.project);
    refer(parsed, ['person'], 'people', update.person);
  }
  return [...problems, ...checkSkills(dataOf(originals, 'skills'), dataOf(originals, 'people'))];
}

function hintForId(id: string, kind: KindName, known: ReadonlyMap<string, unknown>): string {
  // An address, a date of the event behind it, or the whole name of the file.
  const part = id
    .replace(/\.md$/, '')
    .split(/[/#\s]/)
    .find((one) => known.has(one));
  if (part !== undefined) return `Try ${part}, the ${words[kind].replace(/^an? /, '')} alone.`;
  const near = closest(id, [...known.keys()]) ?? kin(id, [...known.keys()]);
  if (near) return `Try ${near}.`;
  const gone = kind === 'badges' ? '; is the badge gone? Put its file back, or take these lines out' : '';
  return `Try the name of a file in content/${kind}/ without .md${gone}.`;
}

/** The only one that shares a word of the name: people marry, projects grow. */
function kin(id: string, known: readonly string[]): string | undefined {
  const words = id.split('-').filter((word) => word.length > 2);
  const alike = known.filter((one) => one.split('-').some((word) => words.includes(word)));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The fields that passed, also of files in which others did not: their references are told in the same run. */
type Readable<T> = { [F in keyof T]: T[F] extends unknown[] ? T[F] : T[F] | undefined };

function* dataOf<K extends KindName>(
  originals: Originals,
  kind: K,
): Generator<[Parsed, Readable<DataOf<K>>]> {
  for (const parsed of originals[kind].values()) {
    if (parsed.readable) yield [parsed, parsed.readable as Readable<DataOf<K>>];
  }
}

function photoWithoutConsent(parsed: Parsed): Problem {
  return problemAt(parsed.source, ['photo'], {
    severity: 'warning',
    expected: 'consent: photo: true beside a photo',
    found: 'a photo without it, which is not published',
    hint: 'Try asking the person, then write photo: true under consent; else remove the photo.',
  });
}

function checkFile(parsed: Parsed, field: string, name: string): Problem[] {
  const inFolder = !name.includes('..') && !name.startsWith('/');
  if (inFolder && existsSync(join(dirname(parsed.source.file), name))) return [];
  return [
    problemAt(parsed.source, [field], {
      expected: 'a file that lies beside this one',
      found: `“${name}”`,
      hint: `Try putting the file in ${dirname(parsed.source.file)}/, or check the spelling of its name.`,
    }),
  ];
}

/** A public profile holds no e-mail address and no phone number: the form asks for an introduction instead. */
export function checkPrivacy({ source }: Parsed): Problem[] {
  const expected = 'no e-mail address and no phone number in a public profile';
  const hint = 'Try removing it: “consent: introductions: true” lets people ask for an introduction instead.';
  const inFields = textsOf(source.data).flatMap(([path, text]) => {
    const datum = findPersonalDatum(text);
    return datum ? [problemAt(source, path, { expected, found: datum.kind, hint })] : [];
  });
  const inBody = source.body.split('\n').flatMap((line, index) => {
    const datum = findPersonalDatum(line);
    if (!datum) return [];
    const at = { line: source.bodyLine + index, column: datum.index + 1 };
    return [
      {
        file: source.file,
        ...at,
        field: 'body',
        severity: 'error' as const,
        expected,
        found: datum.kind,
        hint,
      },
    ];
  });
  return [...inFields, ...inBody];
}
