import type { Answers, Rsvp, RsvpRequest } from './types.ts';

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** The same answers, in whatever order the questions were. */
export const sameAnswers = (a: Answers, b: Answers): boolean =>
  JSON.stringify(Object.entries(a).sort(byKey)) === JSON.stringify(Object.entries(b).sort(byKey));

/** Whether a request asks for what the RSVP already says. */
export const sameWish = (rsvp: Rsvp, request: RsvpRequest): boolean =>
  rsvp.name === request.name &&
  rsvp.guests === request.guests &&
  (rsvp.wantsSlot ?? false) === request.slot &&
  (rsvp.pitch ?? '') === (request.pitch ?? '') &&
  (rsvp.note ?? '') === (request.note ?? '') &&
  sameAnswers(rsvp.answers, request.answers);
