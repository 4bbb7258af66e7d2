-- Meetings of networks: agenda with papers, who comes, minutes, actions; and what a calendar file brought to choose from.

-- draft → invited → held, or cancelled at any time before.
create table meeting (
  id uuid primary key,
  network_id uuid not null references network,
  -- The meeting of a half-year, where it is one of a series.
  series text check (series in ('spring', 'autumn')),
  series_year integer,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  -- What the public sees of the place.
  city text not null,
  place text not null,
  -- For members only.
  link text not null,
  capacity integer check (capacity > 0),
  note text not null,
  -- The entry of a calendar file that it came from, so that it comes once: `<UID> <day>`.
  origin text,
  made_at timestamptz not null,
  made_by uuid references person,
  -- SEQUENCE and LAST-MODIFIED of calendars.
  sequence integer not null default 0,
  changed_at timestamptz not null,
  changed_by uuid references person,
  invited_at timestamptz,
  invited_by uuid references person,
  held_at timestamptz,
  held_by uuid references person,
  cancelled_at timestamptz,
  cancelled_by uuid references person,
  cancelled_why text,
  minutes_at timestamptz,
  minutes_by uuid references person,
  check ((series is null) = (series_year is null)),
  check (held_at is null or cancelled_at is null),
  unique (network_id, origin)
);
create index meeting_network on meeting (network_id, starts_at);

-- When it was to be before.
create table meeting_move (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  starts_at timestamptz not null,
  moved_at timestamptz not null,
  moved_by uuid not null references person
);
create index meeting_move_meeting on meeting_move (meeting_id);

-- Without a meeting: waits for the network's next one.
create table agenda_item (
  id uuid primary key,
  network_id uuid not null references network,
  meeting_id uuid references meeting,
  position integer not null,
  title text not null,
  body text not null,
  presenter text not null,
  source text check (source in ('workshop')),
  source_id uuid,
  -- What was said, and what was decided.
  minutes text not null,
  decision text not null,
  added_at timestamptz not null,
  added_by uuid references person,
  check ((source is null) = (source_id is null))
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_network on agenda_item (network_id) where meeting_id is null;

-- Who does what until when, decided at a meeting.
create table meeting_action (
  id uuid primary key,
  network_id uuid not null references network,
  meeting_id uuid not null references meeting,
  item_id uuid references agenda_item on delete set null,
  task text not null,
  owner text not null,
  due_on date,
  added_at timestamptz not null,
  added_by uuid not null references person,
  done_at timestamptz,
  done_by uuid references person
);
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_item on meeting_action (item_id);
create index meeting_action_open on meeting_action (network_id) where done_at is null;

-- One member's invitation to one meeting, and what they answered.
create table meeting_reply (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  member_id uuid not null references network_member on delete cascade,
  invited_at timestamptz not null,
  answer text check (answer in ('yes', 'remote', 'no')),
  -- How many come from the organisation, this member too.
  people integer not null default 1 check (people between 1 and 20),
  answered_at timestamptz,
  reminded_week_on date,
  reminded_day_on date,
  unique (meeting_id, member_id)
);
create index meeting_reply_member on meeting_reply (member_id);

-- How many were there of each organisation: no names.
create table meeting_attendance (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  organisation text not null,
  people integer not null check (people between 1 and 500),
  noted_at timestamptz not null,
  noted_by uuid not null references person,
  unique (meeting_id, organisation)
);

-- A member's own calendar address: its proof is signed, so a new row is a new address and the old one is gone.
create table calendar_feed (
  id uuid primary key,
  member_id uuid not null unique references network_member on delete cascade,
  made_at timestamptz not null
);

-- Addresses that a reminder went to on a day: nobody gets two, of whatever networks and about whatever.
create table reminder_day (
  email text primary key,
  reminded_on date not null
);

-- What a calendar file held, until the coordinator has chosen; gone after a week.
create table meeting_import (
  id uuid primary key,
  network_id uuid not null references network,
  made_at timestamptz not null,
  made_by uuid not null references person,
  -- Entries beyond the most that one file may bring.
  left_out integer not null
);
create index meeting_import_network on meeting_import (network_id);

create table meeting_import_entry (
  id uuid primary key,
  import_id uuid not null references meeting_import on delete cascade,
  position integer not null,
  origin text,
  title text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  place text not null,
  link text not null,
  note text not null,
  -- Why it could not be understood, or what was left out of it.
  fault text,
  -- The lines that were not understood.
  raw text,
  check (fault is not null or starts_at is not null)
);
create index meeting_import_entry_import on meeting_import_entry (import_id, position);

comment on table reminder_day is 'transient: lives two days';
comment on table meeting_import is 'transient: lives a week';
comment on table meeting_import_entry is 'transient: lives a week';
