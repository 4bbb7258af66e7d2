-- Threat assessment by a multi-professional team. What is told is sealed under the file's key `threat`; who, when and codes stand open.

create table client_threat (
  id uuid primary key,
  client_id uuid not null references client,
  -- Whom it concerns, the question, the background.
  sealed bytea not null,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  -- The joint view: how often it was written, and the last time.
  version integer not null default 0,
  effects text[] not null default '{}',
  review_on date,
  joint_by uuid references person,
  joint_at timestamptz,
  -- When the joint view of a newer assessment took its place.
  superseded_at timestamptz,
  check ((joint_at is null) = (version = 0) and (joint_at is null) = (review_on is null)),
  check (superseded_at is null or joint_at is not null)
);
create unique index client_threat_unfinished on client_threat (client_id) where joint_at is null;
create index client_threat_client on client_threat (client_id, opened_at);

-- The joint view as it was written each time: level and reasons.
create table client_threat_joint (
  threat_id uuid not null references client_threat,
  version integer not null,
  sealed bytea not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (threat_id, version)
);

create table client_threat_member (
  id uuid primary key,
  threat_id uuid not null references client_threat,
  person_id uuid not null references person,
  role text not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  -- Whether something stands between the member and the matter; who declares so is out.
  conflict text check (conflict in ('none', 'declared')),
  declared_at timestamptz,
  sealed_rating bytea,
  rated_at timestamptz,
  -- Why the rating is missing.
  sealed_missing bytea,
  missing_by uuid references person,
  missing_at timestamptz,
  ended_by uuid references person,
  ended_at timestamptz,
  unique (threat_id, person_id),
  check (rated_at is null or conflict = 'none')
);
create index client_threat_member_person on client_threat_member (person_id, threat_id) where ended_at is null;

create table client_threat_measure (
  id uuid primary key,
  threat_id uuid not null references client_threat,
  sealed bytea not null,
  owner_id uuid not null references person,
  due_on date not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  ended text check (ended in ('done', 'dropped')),
  ended_by uuid references person,
  ended_at timestamptz
);
create index client_threat_measure_threat on client_threat_measure (threat_id, due_on);
create index client_threat_measure_owner on client_threat_measure (owner_id, threat_id) where ended is null;
