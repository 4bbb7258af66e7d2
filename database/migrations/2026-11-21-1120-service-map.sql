-- The service map. `fields` holds the public content of a record and nothing else; what is hidden is sealed in
-- `sealed_hidden`, and `hidden` says of each such field from whom and why. So what reads only `fields` cannot leak.

create table map_provider (
  id uuid primary key,
  -- Code of the pack's organisation where it is one.
  code text unique,
  -- The organisation whose signed-in people may keep these records.
  organisation_id uuid references organisation,
  fields jsonb not null,
  hidden jsonb not null default '{}',
  sealed_hidden bytea,
  origins jsonb not null default '{}',
  confirmed_on date,
  due_on date not null,
  published_at timestamptz,
  published_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  ended_on date,
  ended_reason text,
  ended_by uuid references person,
  -- Codes of the networks whose coordinators keep it; empty: the whole country's, kept by the NAS.
  networks text[] not null default '{}',
  version integer not null default 1
);
create index map_provider_organisation on map_provider (organisation_id);

create table map_service (
  id uuid primary key,
  provider_id uuid not null references map_provider,
  fields jsonb not null,
  hidden jsonb not null default '{}',
  sealed_hidden bytea,
  origins jsonb not null default '{}',
  confirmed_on date,
  due_on date not null,
  published_at timestamptz,
  published_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  ended_on date,
  ended_reason text,
  ended_by uuid references person,
  -- Codes of the networks whose coordinators keep it; empty: the whole country's, kept by the NAS.
  networks text[] not null default '{}',
  version integer not null default 1
);
create index map_service_provider on map_service (provider_id);
create index map_service_changed on map_service (changed_at, id);

create table map_place (
  id uuid primary key,
  provider_id uuid not null references map_provider,
  fields jsonb not null,
  hidden jsonb not null default '{}',
  sealed_hidden bytea,
  origins jsonb not null default '{}',
  confirmed_on date,
  due_on date not null,
  published_at timestamptz,
  published_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  ended_on date,
  ended_reason text,
  ended_by uuid references person,
  -- Codes of the networks whose coordinators keep it; empty: the whole country's, kept by the NAS.
  networks text[] not null default '{}',
  version integer not null default 1
);
create index map_place_provider on map_place (provider_id);

create table map_service_place (
  service_id uuid not null references map_service,
  place_id uuid not null references map_place,
  primary key (service_id, place_id)
);
create index map_service_place_place on map_service_place (place_id);

create table map_contact (
  id uuid primary key,
  provider_id uuid not null references map_provider,
  -- Null: of the provider as a whole.
  service_id uuid references map_service,
  fields jsonb not null,
  hidden jsonb not null default '{}',
  sealed_hidden bytea,
  origins jsonb not null default '{}',
  confirmed_on date,
  due_on date not null,
  published_at timestamptz,
  published_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  ended_on date,
  ended_reason text,
  ended_by uuid references person,
  -- Codes of the networks whose coordinators keep it; empty: the whole country's, kept by the NAS.
  networks text[] not null default '{}',
  version integer not null default 1
);
create index map_contact_provider on map_contact (provider_id);
create index map_contact_service on map_contact (service_id);

-- What happened to a record, by whom. Acts that change the content keep it as it stood from then on.
create table map_history (
  id uuid primary key,
  kind text not null check (kind in ('provider', 'service', 'place', 'contact')),
  record_id uuid not null,
  version integer not null,
  act text not null check (act in ('drafted', 'changed', 'published', 'confirmed', 'ended', 'revived')),
  fields jsonb,
  hidden jsonb,
  sealed_hidden bytea,
  changed_at timestamptz not null,
  changed_by uuid references person
);
create index map_history_record on map_history (kind, record_id, changed_at);

-- What is searched: one row per published service, made anew in the transaction that changes it. Public content and
-- codes only, so that nothing hidden stands here in clear. Times are local to Europe/Helsinki.
create table map_find (
  service_id uuid primary key references map_service on delete cascade,
  -- Who may find it at all, by the tier of its name: 'public', 'professional', 'network:<code>'.
  audience text not null,
  needs text[] not null,
  areas text[] not null,
  -- Each need with each area, 'shelter county:kainuu': one look-up finds both together, however common each is alone.
  sought text[] not null,
  -- Where its public places stand: 'municipality:<code>'.
  places text[] not null,
  -- '*' where the service does not say whom it is for, or has interpreters for any language.
  groups text[] not null,
  languages text[] not null,
  accepts text[] not null,
  refuses text[] not null,
  -- For the matrix of gaps: counties it serves or part of them, or 'finland' alone; parts of the week, '*' not known.
  regions text[] not null,
  times text[] not null,
  provider_type text not null,
  always boolean not null,
  -- Minutes of the week from Monday midnight.
  week int4multirange not null,
  on_holidays boolean not null,
  -- Days that do not follow the week, and when it is open on them.
  special_days datemultirange not null,
  special_hours tsmultirange not null,
  words tsvector not null,
  sort_name text not null
);
-- Without a list of what is pending: it would be read whole at every search.
create index map_find_codes on map_find using gin (needs, areas) with (fastupdate = off);
create index map_find_sought on map_find using gin (sought) with (fastupdate = off);
create index map_find_words on map_find using gin (words) with (fastupdate = off);

-- What somebody says is wrong with a record: by anyone, without a name.
create table map_report (
  id uuid primary key,
  service_id uuid not null references map_service,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  once_hash bytea not null unique,
  sealed_text bytea not null,
  received_on date not null,
  outcome text check (outcome in ('mended', 'right-as-is', 'cannot-tell')),
  closed_at timestamptz,
  closed_by uuid references person
);
create index map_report_service on map_report (service_id);

-- What the organisation says should stand there instead; a keeper takes it or leaves it.
create table map_proposal (
  id uuid primary key,
  provider_id uuid not null references map_provider,
  kind text not null check (kind in ('provider', 'service', 'place', 'contact')),
  record_id uuid not null,
  -- Proposed values of fields and a message, sealed: a field may be one that is hidden.
  sealed_content bytea not null,
  received_on date not null,
  outcome text check (outcome in ('taken', 'left')),
  closed_at timestamptz,
  closed_by uuid references person
);
create index map_proposal_provider on map_proposal (provider_id);

-- Whom we asked to confirm what, or told that nobody does. At most one mail a day to one address.
create table map_ask (
  id uuid primary key,
  provider_id uuid not null references map_provider,
  told text not null check (told in ('organisation', 'coordinator', 'nas')),
  tag bytea not null,
  asked_on date not null,
  answered_at timestamptz,
  unique (tag, asked_on)
);
create index map_ask_provider on map_ask (provider_id, told, asked_on);
