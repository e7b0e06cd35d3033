import type { APIRoute, GetStaticPaths } from 'astro';
import type { CardData } from '../../badges/card-data.ts';
import { shareImageName } from '../../badges/share-image.ts';
import { shareImages } from '../../badges/share-images.ts';
import { getFloor } from '../../site/floor.ts';
import { siteCards } from '../../site/share-cards.ts';

/** In development alone: `src/build/beside-pages.ts` puts them into a built site. */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  return [...siteCards(await getFloor())].map((card) => ({
    params: { name: shareImageName(card) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardData }> = async ({ props }) =>
  new Response(new Uint8Array(await shareImages().render(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
