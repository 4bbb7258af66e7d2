-- What nobody does yet, and files that other catalogues gave us.

create table map_gap (
  id uuid primary key,
  network text not null,
  -- As the policy asks for it: the networks whose coordinators keep it.
  networks text[] not null generated always as (array[network]) stored,
  -- Codes; null: any. `area` is a code of the service areas.
  area text,
  need text not null,
  target_group text,
  language text,
  time text,
  access text,
  -- What is missing, in the words of who named it.
  said text not null,
  owner_id uuid references organisation,
  due_on date,
  named_at timestamptz not null,
  named_by uuid references person,
  begun_at timestamptz,
  begun_by uuid references person,
  closed_at timestamptz,
  closed_by uuid references person,
  closed_how text,
  accepted_at timestamptz,
  accepted_by uuid references person,
  accepted_why text,
  version integer not null default 1,
  check (closed_at is null or accepted_at is null)
);
create index map_gap_network on map_gap (network, need);
create index map_gap_owner on map_gap (owner_id);

-- Where it was noticed: the same gap may be, more than once.
create table map_gap_source (
  gap_id uuid not null references map_gap,
  kind text not null check (kind in ('workshop', 'matrix', 'referral-mechanism')),
  source_id text not null,
  label text not null,
  said text not null,
  noted_at timestamptz not null,
  noted_by uuid references person,
  primary key (gap_id, kind, source_id)
);

create table map_gap_event (
  id uuid primary key,
  gap_id uuid not null references map_gap,
  act text not null check (act in ('named', 'noticed', 'handed', 'begun', 'closed', 'accepted', 'reopened')),
  said text not null default '',
  noted_at timestamptz not null,
  noted_by uuid references person
);
create index map_gap_event_gap on map_gap_event (gap_id, noted_at);

-- One file from another catalogue: read, looked at, then taken or dropped.
create table map_import (
  id uuid primary key,
  format text not null check (format in ('hsds-json', 'hsds-csv', 'ptv')),
  -- Which catalogue: ids mean something only within it.
  catalogue text not null,
  file_name text not null,
  file_hash bytea not null,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  read_at timestamptz not null,
  read_by uuid references person,
  applied_at timestamptz,
  applied_by uuid references person,
  undone_at timestamptz,
  undone_by uuid references person,
  dropped_at timestamptz,
  dropped_by uuid references person
);
create index map_import_read on map_import (read_at);

-- One record of the file. `remainder`: all that we have no place for, so that nothing is lost silently.
create table map_import_row (
  id uuid primary key,
  import_id uuid not null references map_import on delete cascade,
  place integer not null,
  kind text not null check (kind in ('provider', 'service', 'place', 'contact')),
  source_id text not null,
  provider_source text not null,
  service_source text,
  place_source text[] not null default '{}',
  fields jsonb not null,
  remainder jsonb not null default '{}',
  repairs jsonb not null default '[]',
  verdict text not null check (verdict in ('taken', 'mended', 'not-understood', 'refused')),
  -- The record that it became or changed, with the version before and after.
  record_id uuid,
  version_before integer,
  version_after integer,
  -- From where its values came before, for taking the import back.
  origins_before jsonb,
  unique (import_id, kind, source_id)
);
create index map_import_row_place on map_import_row (import_id, place);
create index map_import_row_record on map_import_row (record_id);

-- Under which id another catalogue knows a record of ours.
create table map_source (
  catalogue text not null,
  kind text not null check (kind in ('provider', 'service', 'place', 'contact')),
  source_id text not null,
  record_id uuid not null,
  import_id uuid not null references map_import,
  primary key (catalogue, kind, source_id)
);
create index map_source_record on map_source (record_id);
create index map_source_import on map_source (import_id);

-- For the open list, which also tells of what has ended and so cannot use `map_find`.
create index map_service_needs on map_service using gin ((fields -> 'needs'));
create index map_service_areas on map_service using gin ((fields -> 'areas'));
-- Its pages, and whether a service was confirmed, without reading the services themselves.
create index map_service_open on map_service (id) where published_at is not null and fields ? 'name';
create index map_service_sure on map_service (id) include (confirmed_on, due_on);
