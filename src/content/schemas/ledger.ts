import { z } from 'zod';
import { isPublicKey } from '../../credentials/multikey.ts';
import { statusListLength } from '../../credentials/status-index.ts';
import { date } from './fields.ts';
import { idPattern } from './id-pattern.ts';

const inList = `a whole number from 0 to ${statusListLength - 1}`;
const index = z
  .number(inList)
  .int(inList)
  .min(0, inList)
  .max(statusListLength - 1, inList);

const isAward = (name: string): boolean => {
  const parts = name.split('/');
  return parts.length === 2 && parts.every((part) => idPattern.test(part));
};

/** `content/badges/ledger.yaml`: what the place has promised about its signed badges. Commands write it. */
export const ledgerSchema = z.strictObject({
  /** Every key that ever signed: what it signed can be checked as long as it stays here. */
  keys: z
    .array(
      z.strictObject({
        publicKeyMultibase: z.string().refine(isPublicKey, 'an Ed25519 public key that begins with z6Mk'),
        created: date,
        /** Since when somebody else may have its private half: nothing that it signed counts any more. */
        compromised: date.optional(),
      }),
    )
    .default([]),
  /** The place of each award in the status list, by `badge/person`. */
  status: z
    .record(z.string().refine(isAward, 'a badge and a person, such as octopus/lea-martin'), index)
    .default({}),
  /** The places of awards that are gone: never given again. */
  spent: z.array(index).default([]),
});

export type LedgerFile = z.infer<typeof ledgerSchema>;
