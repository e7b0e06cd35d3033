import { createHash } from 'node:crypto';

/**
 * The Message-ID of a mail (RFC 5322, 3.6.4), derived from what the mail is about, so that a repeated send is
 * recognisable. The key is hashed: identifiers of the store are nobody's business.
 *
 * @param key the idempotency key of the outbox
 * @param siteUrl its host stands on the right, as the place where the left part is unique
 */
export function messageId(key: string, siteUrl: string): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 40);
  return `<${digest}@${new URL(siteUrl).hostname}>`;
}
