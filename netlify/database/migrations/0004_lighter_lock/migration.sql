-- The same as before, with the RSVPs as `json`: made as text, without the tree that `jsonb` builds first. With two hundred
-- people on a date, this is what those who wait for the lock wait for.

drop function lock_dates(text[], text[]);

create function lock_dates(events text[], dates text[])
returns table (
  event text, date text, id uuid, told jsonb, listed jsonb, cancelled_at timestamptz, cancel_reason text, rsvps json
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
      (select coalesce(json_agg(row_to_json(rsvp) order by rsvp.ordinal), '[]')
         from rsvps rsvp where rsvp.event = found.event and rsvp.date = found.date)
    from occurrences found
    join unnest(events, dates) with ordinality as key (event, date, place)
      on found.event = key.event and found.date = key.date
    order by key.place;
end $$;
