/** A JSON-LD document, as it is published. */
export type JsonLd = { readonly [name: string]: unknown };

/** The moment at which a day begins, in UTC: dates of awards have no hour. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;

/** The text of a document, the same in its file and baked into an image. */
export const textOf = (document: JsonLd): string => JSON.stringify(document, null, 2);
