-- Workshops held on a version of a scenario in a network: what was answered, what was found, what came of it.
-- Participants have no account: an organisation type, a name for the day, a table.

create table workshop (
  id uuid primary key,
  scenario_version_id uuid not null references scenario_version,
  network_id uuid not null references network,
  held_on date not null,
  -- The language in which the answers are written.
  lang text not null check (lang in ('fi', 'sv', 'en')),
  -- What participants type to come in. Null while nobody may.
  code text unique,
  planned_at timestamptz not null,
  planned_by uuid references person
);
create index workshop_version on workshop (scenario_version_id);
create index workshop_network on workshop (network_id, held_on);

-- What the facilitators did, in order. Two of them who act on the same number: the later is told of the earlier (409).
create table workshop_event (
  workshop_id uuid not null references workshop,
  number integer not null check (number > 0),
  kind text not null check (
    kind in ('opened', 'shown', 'timer', 'paused', 'resumed', 'stopped', 'consolidating', 'closed')
  ),
  -- The last step that is shown, or null for none.
  step text,
  seconds integer check (seconds > 0),
  at timestamptz not null,
  acted_by uuid references person,
  primary key (workshop_id, number)
);

create table workshop_table (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  number integer not null check (number between 1 and 12),
  unique (workshop_id, number)
);

create table workshop_participant (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  table_id uuid not null references workshop_table,
  organisation_type text not null,
  -- A name for the day; both are gone when the workshop is closed.
  name text,
  hash bytea,
  feedback_on date,
  unique (workshop_id, hash)
);
create index workshop_participant_table on workshop_participant (table_id);
create index workshop_participant_hash on workshop_participant (hash) where hash is not null;

-- One answer at one step: who leads, acts, must be asked, must be told; or what is missing, or disputed.
create table workshop_card (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  step text not null,
  table_id uuid not null references workshop_table,
  participant_id uuid references workshop_participant,
  -- The facilitator who typed it in from paper.
  typed_by uuid references person,
  source text not null check (source in ('live', 'paper')),
  -- Hash of the form's single-use number: the same form sent twice makes one card.
  once bytea not null unique,
  word text not null check (word in ('leads', 'acts', 'asked', 'told', 'missing', 'disputed')),
  organisation_type text,
  organisation text not null,
  need text,
  text text not null,
  condition text not null,
  doubt text not null,
  -- Function, telephone, e-mail: sealed, because on the map the organisation decides who sees them.
  sealed_contact bytea,
  written_on date not null,
  version integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person
);
create index workshop_card_step on workshop_card (workshop_id, step);
create index workshop_card_table on workshop_card (table_id);
create index workshop_card_participant on workshop_card (participant_id);

create table workshop_mark (
  card_id uuid not null references workshop_card on delete cascade,
  table_id uuid not null references workshop_table,
  kind text not null check (kind in ('agree', 'dispute')),
  primary key (card_id, table_id)
);
create index workshop_mark_table on workshop_mark (table_id);

-- What the facilitator decided about one item of the consolidation. Without a row the computed verdict stands.
create table workshop_decision (
  workshop_id uuid not null references workshop,
  step text not null,
  item text not null,
  verdict text not null check (verdict in ('agreed', 'disputed', 'gap', 'overlap')),
  reason text not null,
  version integer not null default 1,
  decided_at timestamptz not null,
  decided_by uuid references person,
  primary key (workshop_id, step, item)
);

-- What came of it, once each: a draft on the map, an item on the agenda, a gap in the register.
create table workshop_outcome (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  key text not null,
  kind text not null check (kind in ('contact', 'agenda', 'gap')),
  step text not null,
  label text not null,
  target_id uuid,
  made_at timestamptz not null,
  unique (workshop_id, key)
);

create table workshop_report (
  workshop_id uuid primary key references workshop,
  strengths text not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid references person,
  published_at timestamptz,
  published_by uuid references person
);

create table workshop_action (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  step text,
  what text not null,
  owner text not null,
  due_on date,
  added_at timestamptz not null,
  added_by uuid references person,
  done_at timestamptz,
  done_by uuid references person,
  version integer not null default 1
);
create index workshop_action_workshop on workshop_action (workshop_id);

-- Joined to nobody: no participant, no moment, an id without time.
create table workshop_feedback (
  id uuid primary key,
  workshop_id uuid not null references workshop,
  edition integer not null,
  source text not null check (source in ('live', 'paper')),
  useful integer not null check (useful between 1 and 5),
  clear integer not null check (clear between 1 and 5),
  together integer not null check (together between 1 and 5),
  again text not null check (again in ('yes', 'maybe', 'no')),
  sealed_text bytea,
  given_on date not null,
  shown_at timestamptz,
  shown_by uuid references person,
  left_out_at timestamptz,
  left_out_by uuid references person
);
create index workshop_feedback_workshop on workshop_feedback (workshop_id);

-- Wrong codes, so that guessing slows down. No address of anybody; gone after a day.
create table workshop_guess (
  id uuid primary key,
  visit bytea not null,
  at timestamptz not null
);
create index workshop_guess_at on workshop_guess (at);

comment on table workshop_guess is 'transient: lives a day';
