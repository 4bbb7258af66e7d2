-- Clients of the assistance system (Act 746/2011, chapter 4). What stands open are codes and days; whatever anybody told or wrote is
-- sealed under the client's own keys, which stand apart so that one deletion makes every copy of it unreadable.

create table client (
  id uuid primary key,
  -- What names a client between people; tells neither order nor time.
  number text not null unique,
  team_id uuid not null references team,
  -- Whose child this is (§ 35(3)).
  parent_id uuid references client,
  lang text not null,
  child boolean not null,
  -- Codes for lists and figures.
  exploitation text,
  sex text,
  age_group text,
  citizenship text,
  region text,
  changed_at timestamptz not null,
  -- The last entry of all, from which the time of keeping is counted (Act 615/2020 § 15).
  entered_on date not null,
  protected_by uuid references person,
  protected_at timestamptz,
  hold_reason text,
  special_erased_on date,
  erased_on date,
  identity_erased_on date
);
create index client_team on client (team_id, changed_at);
create index client_parent on client (parent_id);
create index client_entered on client (entered_on) where identity_erased_on is null;

-- One stay in the system, from admission to removal; a former client may be admitted again.
create table client_admission (
  id uuid primary key,
  client_id uuid not null references client,
  -- The proposal it came by; none for a child admitted with a parent.
  referral_id uuid unique references referral,
  ground text not null check (ground in ('victim', 'assists-investigation', 'child-of-client')),
  provision text not null,
  admitted_on date not null,
  removed_on date,
  removal_ground text,
  -- Measures may go on for a reasonable time (§ 38f(3)).
  measures_end_on date,
  check (removed_on is null or removed_on >= admitted_on)
);
create unique index client_admission_current on client_admission (client_id) where removed_on is null;
create index client_admission_client on client_admission (client_id, admitted_on);
create index client_admission_removed on client_admission (removed_on) where removed_on is not null;

-- The keys of a client's file by compartment, each wrapped to the client's team.
create table client_key (
  client_id uuid not null references client,
  compartment text not null check (compartment in ('identity', 'file', 'special', 'observation', 'address', 'threat')),
  team_key_id uuid not null references team_key,
  wrapped bytea not null,
  primary key (client_id, compartment)
);

-- Who works with the client; the past stays.
create table client_worker (
  id uuid primary key,
  client_id uuid not null references client,
  person_id uuid not null references person,
  part text not null check (part in ('responsible', 'pair')),
  valid_from date not null,
  valid_to date,
  given_by uuid not null references person
);
create unique index client_worker_current on client_worker (client_id, person_id) where valid_to is null;
create unique index client_worker_responsible on client_worker (client_id) where valid_to is null and part = 'responsible';
create index client_worker_person on client_worker (person_id, client_id) where valid_to is null;

-- Who arranges the measures (§ 38b); may change in mid-case.
create table client_organiser (
  id uuid primary key,
  client_id uuid not null references client,
  organiser text not null,
  organisation_id uuid references organisation,
  valid_from date not null,
  valid_to date,
  given_by uuid not null references person
);
create unique index client_organiser_current on client_organiser (client_id) where valid_to is null;
create index client_organiser_client on client_organiser (client_id, valid_from);
create index client_organiser_organisation on client_organiser (organisation_id);

-- What is written in the file, section by section; sealed whole, each version bound to its number.
create table client_entry (
  id uuid primary key,
  client_id uuid not null references client,
  section text not null,
  compartment text not null,
  version integer not null,
  sealed bytea not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  -- Struck out: shown as such, not deleted.
  struck_by uuid references person,
  struck_at timestamptz,
  foreign key (client_id, compartment) references client_key
);
create index client_entry_client on client_entry (client_id, section, made_at);
create index client_entry_key on client_entry (client_id, compartment);

create table client_entry_version (
  entry_id uuid not null references client_entry,
  version integer not null,
  sealed bytea not null,
  changed_by uuid not null references person,
  changed_at timestamptz not null,
  primary key (entry_id, version)
);

-- Sealed look-up tags by which a person is found, and a former client recognised.
create table client_tag (
  client_id uuid not null references client,
  what text not null,
  tag bytea not null,
  primary key (client_id, what, tag)
);
create index client_tag_tag on client_tag (tag);

-- What has to happen by a day, of whatever part of the file.
create table client_deadline (
  id uuid primary key,
  client_id uuid not null references client,
  team_id uuid not null references team,
  kind text not null,
  object_id uuid not null,
  due_on date not null,
  done_on date,
  unique (kind, object_id)
);
create index client_deadline_client on client_deadline (client_id, due_on) where done_on is null;
create index client_deadline_team on client_deadline (team_id, due_on, client_id) where done_on is null;

-- When each person last looked at a file: what changed since, and how many files in an hour.
create table client_look (
  person_id uuid not null references person,
  client_id uuid not null references client,
  seen_at timestamptz not null,
  primary key (person_id, client_id)
);
create index client_look_seen on client_look (person_id, seen_at);
create index client_look_client on client_look (client_id);

-- Opening a file without being its worker: for a reason, for a time, looked at afterwards.
create table client_opening (
  id uuid primary key,
  client_id uuid not null references client,
  person_id uuid not null references person,
  purpose text not null,
  sealed_reason bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  reviewed_by uuid references person,
  reviewed_at timestamptz,
  verdict text check (verdict in ('right', 'wrong')),
  check (reviewed_by is null or reviewed_by <> person_id)
);
create index client_opening_person on client_opening (person_id, client_id, expires_at);
create index client_opening_client on client_opening (client_id);

-- Decisions (§§ 33, 35, 38f; Aliens Act §§ 52b, 52c): drafted, looked at by a second person where set, signed, served.
create table client_decision (
  id uuid primary key,
  client_id uuid not null references client,
  type text not null check (type in ('admission', 'rejection', 'reflection-period', 'removal', 'recovery-period', 'formal-identification')),
  sealed bytea not null,
  provision text not null,
  law_day date not null,
  decider text not null,
  starts_on date,
  ends_on date,
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  second_needed boolean not null,
  reviewed_by uuid references person,
  reviewed_at timestamptz,
  signed_by uuid references person,
  signed_at timestamptz,
  withdrawn_at timestamptz,
  -- A correction leaves the old decision as it was.
  corrects_id uuid references client_decision,
  served_on date,
  served_by uuid references person,
  service text,
  appeal_until date,
  check (reviewed_by is null or reviewed_by <> drafted_by),
  check (signed_at is null or not second_needed or reviewed_at is not null),
  check (served_on is null or signed_at is not null),
  check (ends_on is null or ends_on >= starts_on)
);
create index client_decision_client on client_decision (client_id, drafted_at);
create index client_decision_corrects on client_decision (corrects_id);

-- A statutory or agreed period as it runs; what happened to it stands beside.
create table client_period (
  id uuid primary key,
  client_id uuid not null references client,
  kind text not null,
  provision text,
  decision_id uuid references client_decision,
  starts_on date not null,
  ends_on date not null,
  paused_on date,
  stopped_on date,
  check (ends_on >= starts_on)
);
create index client_period_client on client_period (client_id, starts_on);
create index client_period_decision on client_period (decision_id);

create table client_period_event (
  id uuid primary key,
  period_id uuid not null references client_period,
  what text not null check (what in ('begin', 'extend', 'pause', 'resume', 'stop', 'correct')),
  held_on date not null,
  ends_on date not null,
  sealed_reason bytea not null,
  noted_by uuid not null references person,
  noted_at timestamptz not null
);
create index client_period_event_period on client_period_event (period_id, noted_at);
