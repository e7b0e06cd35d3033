import type { Entry, Floor } from '../content/entries.ts';
import { pairsOf } from './pairs.ts';

type Renames = Record<'people' | 'events' | 'badges' | 'projects', Map<string, string>>;

function renamesOf<T extends object>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
): Map<string, string> {
  return new Map(
    pairsOf(before, after).flatMap(({ before: was, after: is }) =>
      was && is && was.id !== is.id ? [[was.id, is.id] as const] : [],
    ),
  );
}

/** References of an older content with the names that things have now, so that a renamed person is told once. */
export function withNamesOf(after: Floor, before: Floor): Floor {
  const renames: Renames = {
    people: renamesOf(before.people, after.people),
    events: renamesOf(before.events, after.events),
    badges: renamesOf(before.badges, after.badges),
    projects: renamesOf(before.projects, after.projects),
  };
  const now = <T extends string | undefined>(kind: keyof Renames, id: T): T =>
    (id === undefined ? id : (renames[kind].get(id) ?? id)) as T;
  const change = <T>(entry: Entry<T>, data: Partial<T>): Entry<T> => ({
    ...entry,
    data: { ...entry.data, ...data },
  });
  const people = (ids: readonly string[]): string[] => ids.map((id) => now('people', id));
  const { manager } = before.site.data;
  return {
    ...before,
    site: manager ? change(before.site, { manager: now('people', manager) }) : before.site,
    people: before.people.map((entry) => {
      const badges = entry.data.badges.map((award) => {
        const badge = now('badges', award.badge);
        return award.event ? { ...award, badge, event: now('events', award.event) } : { ...award, badge };
      });
      return change(entry, { badges });
    }),
    events: before.events.map((entry) => change(entry, { hosts: people(entry.data.hosts) })),
    projects: before.projects.map((entry) => change(entry, { people: people(entry.data.people) })),
    updates: before.updates.map((entry) => {
      const { project, person } = entry.data;
      return change(entry, {
        ...(project && { project: now('projects', project) }),
        ...(person && { person: now('people', person) }),
      });
    }),
  };
}
