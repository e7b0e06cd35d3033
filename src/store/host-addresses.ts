import type { OutboxEntry } from '../mail/types.ts';
import type { MailDraft } from '../rsvp/state.ts';
import { type Database, type Queryable, retriedTransaction, transaction } from './database.ts';
import { enqueue } from './outbox.ts';
import type { Keeping } from './past.ts';

/** An address that somebody who hosts gave for themselves. */
export interface HostAddressRow {
  /** UUID that belongs to this person and address alone. */
  id: string;
  /** A person's id. */
  person: string;
  email: string;
}

/**
 * Keeps an address until it is confirmed, with the mail that asks for the click. One that is known already stays as it is.
 *
 * @returns the mail to be sent; none when its key is there already
 * @throws DatabaseUnavailable
 */
export async function askForHostAddress(
  database: Database,
  { id, person, email }: HostAddressRow,
  mail: MailDraft,
  now: Date,
): Promise<OutboxEntry[]> {
  return await transaction(database, async (tx) => {
    await tx.query(
      'insert into host_addresses (id, person, email, asked_at) values ($1, $2, $3, $4) on conflict (id) do update set asked_at = excluded.asked_at where host_addresses.confirmed_at is null',
      [id, person, email, now],
    );
    return await enqueue(tx, [mail], now);
  });
}

/** An address and whether it is the one in use; undefined when it was dropped in between. */
export async function hostAddress(
  database: Database,
  id: string,
): Promise<(HostAddressRow & { confirmed: boolean }) | undefined> {
  const [row] = await database.query<HostAddressRow & { confirmed: boolean }>(
    'select id, person, email, confirmed_at is not null as confirmed from host_addresses where id = $1',
    [id],
  );
  return row;
}

/** From here on mails to this host go to this address; the person's others are forgotten. Twice is as good as once. */
export async function confirmHostAddress(database: Database, id: string, now: Date): Promise<void> {
  await retriedTransaction(database, async (tx) => {
    await tx.query(
      `delete from host_addresses other using host_addresses chosen
       where chosen.id = $1 and other.person = chosen.person and other.id <> chosen.id`,
      [id],
    );
    await tx.query('update host_addresses set confirmed_at = coalesce(confirmed_at, $2) where id = $1', [
      id,
      now,
    ]);
  });
}

/** Confirmed addresses by person. */
export async function confirmedHosts(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.query<Pick<HostAddressRow, 'person' | 'email'>>(
    'select person, email from host_addresses where confirmed_at is not null',
  );
  return new Map(rows.map(({ person, email }) => [person, email]));
}

/** What is kept of an address as a host's. */
export async function hostAddressesOf(
  db: Queryable,
  email: string,
): Promise<{ person: string; askedAt: string; confirmedAt?: string }[]> {
  const rows = await db.query<{ person: string; asked_at: Date; confirmed_at: Date | null }>(
    'select person, asked_at, confirmed_at from host_addresses where email = $1 order by person',
    [email],
  );
  return rows.map(({ person, asked_at, confirmed_at }) => ({
    person,
    askedAt: asked_at.toISOString(),
    confirmedAt: confirmed_at?.toISOString(),
  }));
}

/** Drops what nobody confirmed in time, and what belongs to people who host nothing any more; tells how much that was. */
export async function forgetHostAddresses(
  db: Queryable,
  { hosts, unconfirmedBefore }: Pick<Keeping, 'hosts' | 'unconfirmedBefore'>,
): Promise<number> {
  const gone = await db.query(
    `delete from host_addresses
     where person <> all($1::text[]) or (confirmed_at is null and asked_at < $2) returning 1`,
    [[...hosts], unconfirmedBefore],
  );
  return gone.length;
}
