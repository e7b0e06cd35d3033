-- A decision in two messages: one begins and locks, one writes and commits. Functions of an older deploy still call `lock_dates` and
-- `write_decision` for a moment; a later migration may drop them.

-- Locks dates in the order given, makes the rows that are missing, and gives them with their RSVPs: `lock_dates`, as one value, and
-- date by date. Joined with the list of what was asked for, all dates that were ever asked for were read three times: plans are kept
-- from a time when the table was empty, and an empty table is read whole.
create function take_dates(events text[], dates text[]) returns json language plpgsql volatile as $$
declare
  known occurrences%rowtype;
  rsvps json;
  taken json[] := '{}';
begin
  for place in 1 .. cardinality(events) loop
    loop
      select * into known from occurrences
        where event = events[place] and date = dates[place] for update;
      exit when found;
      -- Whoever makes the same one at this moment is waited for here; the next turn finds it.
      insert into occurrences (event, date) values (events[place], dates[place]) on conflict do nothing;
    end loop;
    -- A statement of its own: it sees what was committed while the lock was waited for.
    select json_agg(row_to_json(rsvp) order by rsvp.ordinal) into rsvps
      from rsvps rsvp where rsvp.event = events[place] and rsvp.date = dates[place];
    taken := taken || json_build_object(
      'event', known.event, 'date', known.date, 'id', known.id, 'told', known.told, 'listed', known.listed,
      'cancelled_at', known.cancelled_at, 'cancel_reason', known.cancel_reason, 'rsvps', coalesce(rsvps, '[]')
    );
  end loop;
  return array_to_json(taken);
end $$;

-- `write_decision`, which gives only the ids of the mails whose key was not there yet.
create function keep_decision(changes jsonb, states jsonb, mails jsonb, due timestamptz)
returns uuid[] language plpgsql volatile as $$
declare
  added uuid[];
begin
  if jsonb_array_length(changes) > 0 then
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
  end if;
  if jsonb_array_length(states) > 0 then
    update occurrences set told = state.told, listed = state.listed,
      cancelled_at = state.cancelled_at, cancel_reason = state.cancel_reason
    from jsonb_to_recordset(states) as state (
      id uuid, told jsonb, listed jsonb, cancelled_at timestamptz, cancel_reason text
    )
    where occurrences.id = state.id;
  end if;
  with put as (
    insert into outbox (id, key, recipient, locale, content, created_at, due_at)
    select mail.id, mail.key, mail.recipient, mail.locale, mail.content, due, due
    from jsonb_to_recordset(mails) as mail (id uuid, key text, recipient text, locale text, content jsonb)
    on conflict (key) do nothing
    returning id
  )
  select array_agg(id) into added from put;
  return coalesce(added, '{}');
end $$;

-- What can be said of an RSVP without the content: as before, in one place. PostgreSQL reads each check of a table anew for every
-- statement, which took as long as all indexes together; a function is kept for as long as a connection lives.
create function is_rsvp(
  email text, name text, guests integer, slot integer, answers jsonb, status text, ordinal integer, sequence integer,
  created_at timestamptz, updated_at timestamptz
) returns boolean language plpgsql immutable as $$
begin
  return email = lower(email) and length(email) <= 254
    and email ~ '^[^[:space:][:cntrl:],;<>@]+@[^[:space:][:cntrl:],;<>@]+$'
    and length(name) between 1 and 80 and name !~ '[[:cntrl:]]'
    and guests between 0 and 9999
    and (slot is null or (slot > 0 and status = 'confirmed'))
    and jsonb_typeof(answers) = 'object'
    and status in ('unverified', 'confirmed', 'waitlisted', 'cancelled')
    and ordinal > 0 and sequence >= 0 and updated_at >= created_at;
end $$;

alter table rsvps
  drop constraint rsvps_email_check,
  drop constraint rsvps_name_check,
  drop constraint rsvps_guests_check,
  drop constraint rsvps_slot_check,
  drop constraint rsvps_answers_check,
  drop constraint rsvps_status_check,
  drop constraint rsvps_ordinal_check,
  drop constraint rsvps_sequence_check,
  drop constraint rsvps_check,
  drop constraint rsvps_check1,
  add constraint rsvps_check
    check (is_rsvp(email, name, guests, slot, answers, status, ordinal, sequence, created_at, updated_at));
