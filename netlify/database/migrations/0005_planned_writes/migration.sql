-- What is written after each decision, as functions: PostgreSQL keeps their plans for as long as a connection lives, also behind
-- poolers that know no prepared statements. To plan the one large statement that they replace took longer than to carry it out.

-- Puts mails in, due at a moment; gives those whose key was not there yet.
create function enqueue_mails(mails jsonb, due timestamptz)
returns table (id uuid, key text, recipient text, locale text, content jsonb, attempts integer)
language plpgsql volatile as $$
#variable_conflict use_column
begin
  return query
    insert into outbox as put (id, key, recipient, locale, content, created_at, due_at)
    select mail.id, mail.key, mail.recipient, mail.locale, mail.content, due, due
    from jsonb_to_recordset(mails) as mail (id uuid, key text, recipient text, locale text, content jsonb)
    on conflict (key) do nothing
    returning put.id, put.key, put.recipient, put.locale, put.content, put.attempts;
end $$;

-- Keeps what was decided about locked dates: whole RSVPs, of which a known id is replaced; what is kept of the dates; the mails.
create function write_decision(changes jsonb, states jsonb, mails jsonb, due timestamptz)
returns table (id uuid, key text, recipient text, locale text, content jsonb, attempts integer)
language plpgsql volatile as $$
#variable_conflict use_column
begin
  insert into rsvps (
    id, group_id, event, date, email, name, guests, slot, wants_slot, pitch, answers, note, locale,
    status, ordinal, sequence, created_at, updated_at, noticed_at
  )
  select * from jsonb_to_recordset(changes) as rsvp (
    id uuid, group_id uuid, event text, date text, email text, name text, guests integer, slot integer,
    wants_slot boolean, pitch text, answers jsonb, note text, locale text,
    status text, ordinal integer, sequence integer, created_at timestamptz, updated_at timestamptz,
    noticed_at timestamptz
  )
  on conflict (id) do update set
    group_id = excluded.group_id, name = excluded.name, guests = excluded.guests, slot = excluded.slot,
    wants_slot = excluded.wants_slot, pitch = excluded.pitch, answers = excluded.answers, note = excluded.note,
    locale = excluded.locale, status = excluded.status, ordinal = excluded.ordinal,
    sequence = excluded.sequence, created_at = excluded.created_at, updated_at = excluded.updated_at,
    noticed_at = excluded.noticed_at;
  if jsonb_array_length(states) > 0 then
    update occurrences set told = state.told, listed = state.listed,
      cancelled_at = state.cancelled_at, cancel_reason = state.cancel_reason
    from jsonb_to_recordset(states) as state (
      id uuid, told jsonb, listed jsonb, cancelled_at timestamptz, cancel_reason text
    )
    where occurrences.id = state.id;
  end if;
  return query select * from enqueue_mails(mails, due);
end $$;
