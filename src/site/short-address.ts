/** A profile's address for paper, where every letter counts; it leads on to the profile in the reader's language. */
export const shortAddress = (person: string): string => `/p/${person}`;
