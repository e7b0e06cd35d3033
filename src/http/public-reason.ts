import { findPersonalDatum } from '../content/privacy.ts';

/** What a host wrote about a date that is off, as far as everybody may read it: without anybody's address or number. */
export const publicReason = (reason: string | undefined): string | undefined =>
  reason === undefined || findPersonalDatum(reason) ? undefined : reason;
