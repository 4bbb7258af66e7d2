-- A named part of a file shared with another organisation, for a purpose, on a basis, until a day; and the export of files, which a
-- second person agrees to. What anybody wrote is sealed.

create table client_share (
  id uuid primary key,
  client_id uuid not null references client,
  organisation_id uuid not null references organisation,
  purpose text not null,
  basis text not null,
  -- What is asked of the organisation; under the file's key, as the two texts below.
  sealed_request bytea not null,
  shared_by uuid not null references person,
  shared_at timestamptz not null,
  ends_on date not null,
  answer text check (answer in ('accepted', 'declined')),
  sealed_reason bytea,
  answered_by uuid references person,
  answered_at timestamptz,
  sealed_note bytea,
  done_by uuid references person,
  done_at timestamptz,
  revoked_by uuid references person,
  revoked_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'declined' or sealed_reason is not null),
  check (done_at is null or answer = 'accepted')
);
create index client_share_client on client_share (client_id, shared_at);
create index client_share_organisation on client_share (organisation_id, ends_on);

-- The fields that are shared, by their ids.
create table client_share_field (
  share_id uuid not null references client_share,
  field text not null,
  primary key (share_id, field)
);

-- Who of the organisation looked, and on which days.
create table client_share_look (
  share_id uuid not null references client_share,
  person_id uuid not null references person,
  seen_on date not null,
  primary key (share_id, person_id, seen_on)
);
create index client_share_look_person on client_share_look (person_id);

create table client_export (
  id uuid primary key,
  team_id uuid not null references team,
  purpose text not null,
  sealed_why bytea not null,
  form text not null check (form in ('core-csv', 'core-sheet', 'full-sheet')),
  identity text not null check (identity in ('without', 'with')),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  verdict text check (verdict in ('agreed', 'refused')),
  answered_by uuid references person,
  answered_at timestamptz,
  expires_at timestamptz not null,
  check ((verdict is null) = (answered_at is null)),
  check (answered_by is null or answered_by <> asked_by)
);
create index client_export_team on client_export (team_id, asked_at);
create index client_export_asker on client_export (asked_by, asked_at);

create table client_export_file (
  export_id uuid not null references client_export,
  client_id uuid not null references client,
  primary key (export_id, client_id)
);
create index client_export_file_client on client_export_file (client_id);

create table client_export_fetch (
  id uuid primary key,
  export_id uuid not null references client_export,
  fetched_by uuid not null references person,
  fetched_at timestamptz not null
);
create index client_export_fetch_export on client_export_fetch (export_id);
