/** Ids are file names: `[a-z0-9-]`. Apart from the schemas, so that functions that check an id need not carry zod. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
