import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faceOf } from '../community/face.ts';
import { skillIn, skillVocabulary } from '../community/skill-names.ts';
import { storeyOf } from '../community/storeys.ts';
import { byId } from '../content/by-id.ts';
import type { Floor } from '../content/entries.ts';
import type { Award, Person } from '../content/schemas/person.ts';
import { list, monthAndYear } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { badgePin } from './badge-pin.ts';
import type { BadgeCard, PersonCard, ProjectCard } from './card-data.ts';
import { common, type Named, peopleNamed, read } from './card-source.ts';

/** The card of a person. A photo is on it only with the person's consent. */
export function personCard(person: Named, floor: Floor, lang: string): PersonCard {
  const { entry, data } = read(floor.people, person, floor, lang);
  return {
    kind: 'person',
    ...common(floor, lang, `person-${entry.id}`),
    name: data.name,
    role: data.role,
    membership: messages(lang).images.membership[data.membership],
    organization: data.organization,
    floor: storeyOf(floor, lang, entry.data.floor),
    skills: skillVocabulary(floor)
      .tags(data.skills)
      .map((tag) => skillIn(floor, tag, lang).name),
    face: faceOf(entry.id, entry.data.portrait),
    photo: photoOf(entry.file, entry.data),
    pins: pinsOf(entry.data, floor),
  };
}

function photoOf(file: string, { photo, consent }: Person): PersonCard['photo'] {
  if (!photo || !consent.photo) return undefined;
  const path = join(dirname(file), photo);
  return { file: path, digest: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** The pins that a person wears today, the latest first. */
function pinsOf({ badges }: Person, floor: Floor): PersonCard['pins'] {
  const worn = badges.filter(({ revoked }) => !revoked).sort((a, b) => b.on.localeCompare(a.on));
  return worn.flatMap((award) => {
    const badge = byId(floor.badges, award.badge);
    return badge ? [badgePin(badge)] : [];
  });
}

/** The card of a badge: its pin, large. */
export function badgeCard(badge: Named, floor: Floor, lang: string): BadgeCard {
  const { entry, data } = read(floor.badges, badge, floor, lang);
  return {
    kind: 'badge',
    ...common(floor, lang, `badge-${entry.id}`),
    name: data.name,
    description: data.description,
    kicker: messages(lang).images.badge,
    pin: badgePin(entry),
  };
}

/** The card of one award, to share with pride: the badge with its recipient and the month. */
export function awardCard(award: Award, person: Named, floor: Floor, lang: string): BadgeCard {
  const card = badgeCard({ id: award.badge }, floor, lang);
  const { entry, data } = read(floor.people, person, floor, lang);
  const { name } = data;
  const words = messages(lang).images;
  const withdrawn = award.revoked !== undefined;
  return {
    ...card,
    id: `award-${award.badge}-${person.id}-${lang}`,
    pin: { ...card.pin, withdrawn },
    kicker: `${card.kicker} · ${monthAndYear(lang, award.on)}`,
    recipient: name,
    dedication: words.awardedTo(name),
    floor: storeyOf(floor, lang, entry.data.floor),
    ...(withdrawn
      ? { stamp: words.withdrawn }
      : { face: faceOf(entry.id, entry.data.portrait), photo: photoOf(entry.file, entry.data) }),
  };
}

/** The card of a project. */
export function projectCard(project: Named, floor: Floor, lang: string): ProjectCard {
  const { entry, data } = read(floor.projects, project, floor, lang);
  const people = peopleNamed(floor, data.people, lang);
  return {
    kind: 'project',
    ...common(floor, lang, `project-${entry.id}`),
    title: data.title,
    summary: data.summary,
    kicker: [messages(lang).images.project, data.stage].filter(Boolean).join(' · '),
    people: people.length ? list(lang, people) : undefined,
    faces: data.people.flatMap((id) => {
      const known = byId(floor.people, id);
      return known ? [faceOf(id, known.data.portrait)] : [];
    }),
    floor: storeyOf(floor, lang, entry.data.floor),
  };
}
