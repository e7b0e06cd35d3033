import type { SiteMessages } from '../fr/site.ts';

export const site: SiteMessages = {};
