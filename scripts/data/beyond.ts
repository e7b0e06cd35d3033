import { foldedName } from '../../src/community/folded-name.ts';
import type { Entry, Floor } from '../../src/content/entries.ts';
import type { Person } from '../../src/content/schemas/person.ts';
import type { Kept } from '../../src/store/export.ts';

/** The profiles of those who gave the address with their name. A profile holds no address, so that the name has to do. */
function profilesOf({ people }: Floor, { rsvps, feedback, introductions }: Kept): Entry<Person>[] {
  const names = new Set(
    [...rsvps, ...feedback, ...introductions].flatMap(({ name }) => (name ? [foldedName(name)] : [])),
  );
  return people.filter(({ data }) => names.has(foldedName(data.name)));
}

const filesOf = ({ file, data, translations }: Entry<Person>): string[] => [
  file,
  ...Object.values(translations).map((translation) => translation.file),
  ...(data.photo ? [`the photo ${data.photo}`] : []),
];

/** Dates to come whose counts the CDN may still have as they were: only the site itself holds the token that drops them. */
function countedDates({ rsvps }: Kept, now: Date): string[] {
  const today = now.toISOString().slice(0, 10);
  const held = rsvps.filter(({ date, status }) => status !== 'cancelled' && date.slice(0, 10) >= today);
  return [...new Set(held.map(({ event, date }) => `/api/events/${event}/${date}`))];
}

/**
 * What erasing from the database does not reach, and what to do about each.
 *
 * @param kept what was kept about the address before it was erased
 */
export function beyondReach(floor: Floor, kept: Kept, now: Date): string {
  const counts = countedDates(kept, now);
  const profiles = profilesOf(floor, kept);
  const files = profiles.flatMap(filesOf);
  const profile =
    files.length > 0
      ? `The profile: ${files.join(', ')} (by the name: is it the same person?). Delete the files, let npm run check tell who still refers to them, and publish.`
      : 'A profile: none has a name that came with this address. If there is one after all, delete its files in content/people/ and publish.';
  const history = files.find((file) => file.endsWith('.md')) ?? 'content/people/NAME.md';
  return [
    'What this cannot reach:',
    ...(counts.length > 0
      ? [
          `The counts at the CDN, numbers without names: ${counts.join(', ')}. They are right again with the next RSVP to the date or the next publication, within a day at the latest.`,
        ]
      : []),
    profile,
    `Git’s history keeps every version of a file: git filter-repo --invert-paths --path ${history}, then push by force and have every clone made anew.`,
    'Old deploys and previews keep the pages of their day: delete them in Netlify under Deploys. A preview has a copy of the database of its own, which goes with it.',
    'Search engines and social networks keep a copy of a page and its image: ask for removal (Google: Remove Outdated Content; Bing: Content Removal).',
    `Mails that were sent: confirmations in the person’s own mailbox; what they wrote to the floor in the mailbox of ${floor.site.data.contact.email}, to be deleted by hand.`,
    'Backups of the database provider: they go when the time for which it keeps them is over.',
    'Feedback that was given without an address, and what others wrote about the person.',
  ].join('\n  - ');
}
