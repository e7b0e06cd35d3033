import type { APIRoute, GetStaticPaths } from 'astro';
import type { PersonCard } from '../../badges/card-data.ts';
import { emblemSvg, emblemSvgName } from '../../badges/family.ts';
import { personCard } from '../../badges/people-cards.ts';
import { getFloor } from '../../site/floor.ts';

/** The emblems of people. Those of awards lie beside their credentials, under addresses that stay. */
export const getStaticPaths = (async () => {
  const floor = await getFloor();
  return floor.site.data.languages.flatMap((lang) =>
    floor.people.map((person) => {
      const card = personCard(person, floor, lang);
      return { params: { name: emblemSvgName(card) }, props: { card } };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: PersonCard }> = async ({ props }) =>
  new Response(await emblemSvg(props.card), { headers: { 'Content-Type': 'image/svg+xml' } });
