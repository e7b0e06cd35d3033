import { type KindName, kinds, siteKind } from './kinds.ts';
import { type Structure, structureOf } from './structure.ts';

/** How each kind of content file is built, by its folder; `site` is the one file without a folder. */
export type Structures = Readonly<Record<KindName | 'site', Structure>>;

/** As data, for functions that write files and have no schemas at hand: those take as long to load as the database’s package. */
export const structures = (): Structures => ({
  site: structureOf(siteKind.schema),
  ...(Object.fromEntries(
    Object.entries(kinds).map(([name, { schema }]) => [name, structureOf(schema)]),
  ) as Record<KindName, Structure>),
});
