-- Dates that change, and those who host them.

alter table occurrences
  -- What a host's signed link names.
  add column id uuid not null default gen_random_uuid() unique,
  -- What those who said yes were last told: when and where, and whether it takes place. Null: nothing yet.
  add column told jsonb check (jsonb_typeof(told) = 'object'),
  -- The list that the host got last: which turn, for which start, and the SEQUENCE of each RSVP on it. No names.
  add column listed jsonb check (jsonb_typeof(listed) = 'object'),
  -- Cancelled by a host in a hurry, until the content says so itself.
  add column cancelled_at timestamptz,
  add column cancel_reason text check (length(cancel_reason) <= 300),
  add check (cancel_reason is null or cancelled_at is not null);

-- Addresses that hosts gave for themselves. The id is derived from person and address, so that a link confirms this pair.
create table host_addresses (
  id uuid primary key,
  person text not null check (person <> ''),
  email text not null check (email = lower(email) and email ~ '^[^[:space:][:cntrl:],;<>@]+@[^[:space:][:cntrl:],;<>@]+$' and length(email) <= 254),
  asked_at timestamptz not null,
  -- Null: nobody has clicked yet, and nothing is sent there.
  confirmed_at timestamptz
);

create unique index host_addresses_confirmed on host_addresses (person) where confirmed_at is not null;
create index host_addresses_by_email on host_addresses (email);

-- Locks dates in the order given, makes the rows that are missing, and gives them with their RSVPs: one round trip. In a
-- function each statement sees what was committed before it began, so the RSVPs are those that the lock was waited for.
create function lock_dates(events text[], dates text[])
returns table (
  event text, date text, id uuid, told jsonb, listed jsonb, cancelled_at timestamptz, cancel_reason text, rsvps jsonb
)
language plpgsql volatile as $$
#variable_conflict use_column
begin
  insert into occurrences (event, date)
    select key.event, key.date from unnest(events, dates) with ordinality as key (event, date, place)
    where not exists (select from occurrences known where known.event = key.event and known.date = key.date)
    order by key.place
    on conflict do nothing;
  perform 1 from occurrences locked
    join unnest(events, dates) with ordinality as key (event, date, place)
      on locked.event = key.event and locked.date = key.date
    order by key.place for update of locked;
  return query
    select found.event, found.date, found.id, found.told, found.listed, found.cancelled_at, found.cancel_reason,
      (select coalesce(jsonb_agg(to_jsonb(rsvp) order by rsvp.ordinal), '[]')
         from rsvps rsvp where rsvp.event = found.event and rsvp.date = found.date)
    from occurrences found
    join unnest(events, dates) with ordinality as key (event, date, place)
      on found.event = key.event and found.date = key.date
    order by key.place;
end $$;
