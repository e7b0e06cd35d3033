import type { Entry, Floor } from './entries.ts';

/** Leaves hidden people out, and every trace of them in what refers to them. */
export function withoutHidden(floor: Floor): Floor {
  const people = floor.people.filter(({ data }) => !data.hidden);
  const shown = new Set(people.map(({ id }) => id));
  const isShown = (id: string): boolean => shown.has(id);
  const change = <T>(entry: Entry<T>, data: Partial<T>): Entry<T> => ({
    ...entry,
    data: { ...entry.data, ...data },
  });
  const { manager } = floor.site.data;
  return {
    ...floor,
    site: manager && !isShown(manager) ? change(floor.site, { manager: undefined }) : floor.site,
    people,
    events: floor.events.map((entry) => change(entry, { hosts: entry.data.hosts.filter(isShown) })),
    projects: floor.projects.map((entry) => change(entry, { people: entry.data.people.filter(isShown) })),
    updates: floor.updates.filter(({ data }) => !data.person || isShown(data.person)),
  };
}
