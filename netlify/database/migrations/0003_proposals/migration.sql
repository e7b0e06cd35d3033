-- What people without a git account wish to see on the site, until it is there or declined.
create table proposals (
  id uuid primary key,
  kind text not null check (kind in ('join', 'change', 'leave', 'card', 'update', 'event', 'host')),
  -- The person whose page a change is about.
  subject text,
  -- Dropped, with all that was written, as soon as there is nothing left to be told.
  email text check (email = lower(email) and email ~ '^[^[:space:][:cntrl:],;<>@]+@[^[:space:][:cntrl:],;<>@]+$' and length(email) <= 254),
  answers jsonb check (jsonb_typeof(answers) = 'object'),
  was jsonb check (jsonb_typeof(was) = 'object'),
  locale text not null,
  -- The day it was sent on the place's calendar.
  sent_on text not null,
  received_at timestamptz not null,
  -- Null: nobody has clicked yet, and nobody of the team has been told.
  confirmed_at timestamptz,
  -- Somebody presses "publish" at this moment; a press that died is over by then.
  claimed_until timestamptz,
  -- The files of the last try, each with the SHA-256 of its text (null: deleted): how a commit that was made is found again.
  files jsonb check (jsonb_typeof(files) = 'array'),
  outcome text check (outcome in ('published', 'declined')),
  decided_at timestamptz,
  -- The sender was told that it is on the site.
  live_at timestamptz,
  -- SHA-256 of what was posted: a second click is recognised by it.
  digest text not null,
  check ((outcome is null) = (decided_at is null)),
  check (live_at is null or outcome = 'published')
);

create index proposals_by_digest on proposals (digest, received_at);
create index proposals_by_email on proposals (email);
