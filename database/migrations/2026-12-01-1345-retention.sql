-- Keeping and erasing. Keys of files stand in the backup's file of keys only, so an old file of data may hold entries whose key is
-- gone: they stay noise, and are taken away at the next start.
alter table client_entry drop constraint client_entry_client_id_compartment_fkey;

-- Why a file is kept beyond its time: by whom, from when, and until it was lifted.
create table client_hold (
  id uuid primary key,
  client_id uuid not null references client,
  reason text not null,
  sealed_note bytea,
  held_by uuid not null references person,
  held_on date not null,
  lifted_by uuid references person,
  lifted_on date
);
create unique index client_hold_current on client_hold (client_id) where lifted_on is null;
create index client_hold_client on client_hold (client_id);
alter table client drop column hold_reason;

alter table client add column observations_erased_on date;

-- What was erased: number, class, days and counts. Stands in the backup's file of keys too, so that a restore knows of it.
create table client_erasure (
  id uuid primary key,
  client_id uuid not null references client,
  number text not null,
  team_id uuid not null references team,
  data_class text not null,
  basis text not null check (basis in ('time-over', 'need-ended')),
  erased_on date not null,
  -- Null: the nightly job.
  erased_by uuid references person,
  -- First and last day of what was erased.
  from_on date,
  to_on date,
  row_count integer not null
);
create index client_erasure_client on client_erasure (client_id);
create index client_erasure_team on client_erasure (team_id, erased_on);

-- What is counted of erased files: numbers by one code and the months, of nobody.
create table client_count (
  team_id uuid not null references team,
  what text not null,
  from_month text not null,
  -- Empty: nothing that lasts.
  to_month text not null,
  dimension text not null,
  value text not null,
  count integer not null check (count > 0),
  primary key (team_id, what, from_month, to_month, dimension, value)
);
