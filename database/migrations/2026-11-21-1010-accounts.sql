-- Organisations, teams, people, and how they sign in.

create table organisation (
  id uuid primary key,
  code text not null unique,
  type text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  web text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);

create table team (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  code text not null unique,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);

-- The pair to which the team's content keys are sealed; the private half is sealed under the master key.
create table team_key (
  id uuid primary key,
  team_id uuid not null references team,
  public_key bytea not null,
  sealed_private_key bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index team_key_current on team_key (team_id) where retired_at is null;

create table person (
  id uuid primary key,
  name text not null,
  email text not null,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  created_at timestamptz not null,
  disabled_at timestamptz,
  disabled_by uuid references person
);
create unique index person_email on person (lower(email));

create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  team_id uuid references team,
  role text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  granted_by uuid references person,
  granted_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz
);
create index membership_person on membership (person_id);
create index membership_organisation on membership (organisation_id);

create table invitation (
  id uuid primary key,
  person_id uuid not null references person,
  token_hash bytea not null unique,
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);

create table passkey (
  id uuid primary key,
  person_id uuid not null references person,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz
);

-- A challenge lives five minutes and is answered once.
create table sign_in_challenge (
  id uuid primary key,
  challenge text not null,
  purpose text not null,
  person_id uuid references person,
  visit_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table identity_provider (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null,
  issuer text not null unique,
  client_id text not null,
  sealed_client_secret bytea not null,
  added_by uuid references person,
  added_at timestamptz not null,
  ended_at timestamptz
);

create table external_identity (
  id uuid primary key,
  person_id uuid not null references person,
  identity_provider_id uuid not null references identity_provider,
  subject text not null,
  linked_at timestamptz not null,
  unique (identity_provider_id, subject)
);

create table session (
  id uuid primary key,
  hash bytea not null unique,
  person_id uuid not null references person,
  method text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references person
);
create index session_person on session (person_id) where ended_at is null;

-- A person who has lost every key is let in once, by two others together.
create table recovery (
  id uuid primary key,
  person_id uuid not null references person,
  reason text not null,
  started_by uuid not null references person,
  started_at timestamptz not null,
  approved_by uuid references person check (approved_by <> started_by and approved_by <> person_id),
  approved_at timestamptz,
  token_hash bytea unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  cancelled_at timestamptz,
  check (started_by <> person_id)
);
create unique index recovery_open on recovery (person_id) where used_at is null and cancelled_at is null;

-- Wrong tries by account, so that guessing slows down and never locks anybody out for good.
create table sign_in_failure (
  id uuid primary key,
  person_id uuid not null references person,
  at timestamptz not null
);
create index sign_in_failure_person on sign_in_failure (person_id, at);

comment on table session is 'transient: a restored session must not come alive again';
comment on table sign_in_challenge is 'transient: lives five minutes';
