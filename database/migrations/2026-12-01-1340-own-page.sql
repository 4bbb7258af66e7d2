-- The client's own page: opened by a code that a worker gives; what is asked there, and requests about one's own data.

create table client_code (
  id uuid primary key,
  client_id uuid not null references client,
  lookup bytea not null unique,
  pepper_id text not null,
  -- A copy of the file opens only where identity was shown and the client wished for it (Act 615/2020 § 18).
  opens text not null check (opens in ('page', 'page-and-copy')),
  given_by uuid not null references person,
  given_on date not null,
  used_on date,
  withdrawn_on date
);
create unique index client_code_current on client_code (client_id) where withdrawn_on is null;
create index client_code_client on client_code (client_id);

-- A browser in which a client's page is open: known by what is derived from the visit's secret.
create table client_session (
  visit bytea primary key,
  client_id uuid not null references client,
  code_id uuid not null references client_code,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table client_session is 'transient: a client''s page open in a browser, for an hour at most';
create index client_session_client on client_session (client_id);
create index client_session_code on client_session (code_id);
create index client_session_expires on client_session (expires_at);

-- Talk between a client and those who work with them.
create table client_message (
  id uuid primary key,
  client_id uuid not null references client,
  -- Null: the client.
  author_id uuid references person,
  sealed bytea not null,
  sent_at timestamptz not null,
  -- By the other side.
  opened_on date
);
create index client_message_client on client_message (client_id, sent_at);

-- Requests about one's own data (Regulation (EU) 2016/679, articles 15 to 18 and 21).
create table client_request (
  id uuid primary key,
  client_id uuid not null references client,
  kind text not null check (kind in ('access', 'rectification', 'restriction', 'objection', 'erasure')),
  sealed bytea not null,
  -- Null: the client, on their page.
  noted_by uuid references person,
  noted_at timestamptz not null,
  received_on date not null,
  due_on date not null,
  extended_by uuid references person,
  extended_on date,
  sealed_extension bytea,
  answered_by uuid references person,
  answered_on date,
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  ground text,
  sealed_answer bytea,
  check (due_on > received_on),
  check ((answered_on is null) = (outcome is null)),
  check (outcome is null or outcome = 'granted' or ground is not null)
);
create index client_request_client on client_request (client_id, received_on);

-- The client takes back a consent by themselves: nobody of the staff wrote that.
alter table client_entry alter column changed_by drop not null;
alter table client_entry_version alter column changed_by drop not null;
