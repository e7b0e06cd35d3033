-- Netlify applies this folder at each deploy; on a server of your own: npm run data -- migrate.
-- Capacity, slots and questions live in content/; what can be said without them is said here, so that no mistake
-- in the code can store nonsense.

-- One row per date that anybody ever asked for. Deciding locks it: requests for a date are served one after another.
create table occurrences (
  event text not null check (event <> ''),
  date text not null check (date ~ '^\d{4}-\d{2}-\d{2}(-\d{4})?$'),
  primary key (event, date)
);

create table rsvps (
  id uuid primary key,
  -- What one request asked for; the link in the mail names it.
  group_id uuid not null,
  event text not null,
  date text not null,
  email text not null check (email = lower(email) and email ~ '^[^[:space:][:cntrl:],;<>@]+@[^[:space:][:cntrl:],;<>@]+$' and length(email) <= 254),
  name text not null check (length(name) between 1 and 80 and name !~ '[[:cntrl:]]'),
  guests integer not null check (guests between 0 and 9999),
  slot integer check (slot > 0),
  wants_slot boolean not null,
  pitch text,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  note text,
  locale text not null,
  status text not null check (status in ('unverified', 'confirmed', 'waitlisted', 'cancelled')),
  ordinal integer not null check (ordinal > 0),
  sequence integer not null check (sequence >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null check (updated_at >= created_at),
  noticed_at timestamptz,
  foreign key (event, date) references occurrences (event, date),
  -- Also the index by which a date's RSVPs are found.
  unique (event, date, email),
  unique (event, date, ordinal),
  -- At the end of the transaction: one who leaves and one who is promoted may swap a slot.
  unique (event, date, slot) deferrable initially deferred,
  check (slot is null or status = 'confirmed')
);

create index rsvps_of_group on rsvps (group_id);

-- Mails to be sent. What they say and to whom is dropped as soon as they are.
create table outbox (
  id uuid primary key,
  key text not null unique,
  recipient text,
  locale text not null,
  content jsonb,
  attempts integer not null default 0 check (attempts >= 0),
  created_at timestamptz not null,
  -- When to send (again); a sender that takes the mail moves it ahead.
  due_at timestamptz not null,
  sent_at timestamptz,
  -- Given up: the dead letter.
  failed_at timestamptz,
  error text,
  check (sent_at is null or failed_at is null),
  check ((sent_at is null) = (content is not null)),
  check ((sent_at is null) = (recipient is not null))
);

create index outbox_due on outbox (due_at) where sent_at is null and failed_at is null;

create table feedback (
  id uuid primary key,
  form text not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  name text,
  email text,
  locale text not null,
  received_at timestamptz not null,
  -- SHA-256 of what was posted: a second click is recognised by it.
  digest text not null
);

create index feedback_by_digest on feedback (digest, received_at);

create table introductions (
  id uuid primary key,
  person text not null,
  name text not null check (length(name) between 1 and 80),
  email text not null,
  message text not null,
  locale text not null,
  received_at timestamptz not null,
  digest text not null
);

create index introductions_by_digest on introductions (digest, received_at);

-- How often somebody did something lately. The key is a keyed hash, never an address.
create table limits (
  key text primary key,
  count integer not null check (count > 0),
  expires_at timestamptz not null
);

create index limits_expired on limits (expires_at);
