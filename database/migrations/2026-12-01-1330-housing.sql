-- Safe accommodation (§ 38a): places of a team under a code word. Where they are is sealed, bound to the row.
create table housing_place (
  id uuid primary key,
  team_id uuid not null references team,
  name text not null,
  region text not null,
  capacity integer not null check (capacity > 0),
  suits text[] not null,
  languages text[] not null,
  opened_on date not null,
  closed_on date,
  sealed_address bytea not null,
  unique (team_id, name),
  check (closed_on is null or closed_on >= opened_on)
);

-- Who may read where a place is, from and to which day: given by another, never taken.
create table housing_duty (
  id uuid primary key,
  place_id uuid not null references housing_place,
  person_id uuid not null references person,
  valid_from date not null,
  valid_to date not null,
  -- Taken back before its last day.
  ended_at timestamptz,
  given_by uuid not null references person,
  check (valid_to >= valid_from),
  check (given_by <> person_id)
);
create index housing_duty_place on housing_duty (place_id, person_id);
create index housing_duty_person on housing_duty (person_id);

-- A client's stay in a place.
create table client_stay (
  id uuid primary key,
  client_id uuid not null references client,
  place_id uuid not null references housing_place,
  beds integer not null check (beds > 0),
  starts_on date not null,
  planned_on date,
  ended_on date,
  end_reason text,
  sealed_reason bytea,
  booked_by uuid not null references person,
  check (planned_on is null or planned_on >= starts_on),
  check (ended_on is null or ended_on >= starts_on)
);
create unique index client_stay_current on client_stay (client_id) where ended_on is null;
create index client_stay_client on client_stay (client_id, starts_on);
create index client_stay_place on client_stay (place_id) where ended_on is null;
