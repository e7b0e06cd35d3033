/** A Tuesday morning, three days before a Co-Lunch: the moment at which all pictures are taken. */
export const moment = new Date('2026-11-24T09:00:00Z');

/** The evening before that Co-Lunch, when its host gets the list. */
export const evening = new Date('2026-11-26T17:00:05Z');
