import type { APIRoute, GetStaticPaths } from 'astro';
import { allCards } from '../../badges/all-cards.ts';
import type { CardData } from '../../badges/card-data.ts';
import { shareImageName } from '../../badges/share-image.ts';
import { shareImages } from '../../badges/share-images.ts';
import { pageOccurrences } from '../../site/dates.ts';
import { getFloor } from '../../site/floor.ts';

export const getStaticPaths = (async () => {
  const floor = await getFloor();
  const { data: site } = floor.site;
  const datesOf = (event: (typeof floor.events)[number]) => pageOccurrences(event, site);
  const cards = site.languages.flatMap((lang) => allCards(floor, lang, datesOf));
  if (import.meta.env.PROD) await shareImages().prepare(cards);
  return cards.map((card) => ({ params: { name: shareImageName(card) }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardData }> = async ({ props }) =>
  new Response(new Uint8Array(await shareImages().render(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
