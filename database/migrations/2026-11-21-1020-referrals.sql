-- Questions and proposals, from a sender's draft to an answered decision. What anybody told is sealed; what stands open
-- is coarse: codes and days. Rows of senders without an account carry days only, and their ids tell no time.

create table draft (
  -- Made from the visit's secret: without the cookie nobody finds whose draft it is, nor opens it.
  hash bytea primary key,
  sealed bytea not null,
  version integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index draft_expiry on draft (expires_at);

create table referral (
  id uuid primary key,
  -- Order of arrival without telling the time.
  arrival bigint generated always as identity,
  reference text not null unique,
  team_id uuid not null references team,
  kind text not null check (kind in ('question', 'proposal')),
  edition text not null check (edition in ('self', 'other')),
  channel text not null check (channel in ('web', 'phone')),
  form text not null,
  lang text not null,
  received_on date not null,
  lane text not null check (lane in ('danger-to-life', 'child', 'ongoing-recruitment', 'ordinary', 'low')),
  child boolean not null,
  consent text not null check (consent in ('given', 'refused', 'not-asked')),
  -- Codes for queue and figures.
  proposer text,
  exploitation text,
  region text,
  sex text,
  age_group text,
  assignee_id uuid references person,
  assigned_at timestamptz,
  opened_on date,
  answered_on date,
  waiting_since date,
  closed_on date,
  spam_at timestamptz,
  spam_by uuid references person,
  turned_from uuid references referral,
  active_on date not null,
  erased_on date,
  hold_reason text
);
create index referral_queue on referral (team_id, lane, arrival) where closed_on is null and spam_at is null and erased_on is null;
create index referral_assignee on referral (assignee_id) where closed_on is null;
create index referral_active on referral (active_on) where erased_on is null;

-- The keys of a referral's content, apart from the content, so that one deletion makes every copy unreadable.
-- 'told': what the sender told. 'thread': replies and everything said later.
create table content_key (
  referral_id uuid not null references referral,
  kind text not null check (kind in ('told', 'thread')),
  team_key_id uuid not null references team_key,
  wrapped bytea not null,
  -- For the sender's inbox, where the sender may read it.
  inbox_wrapped bytea,
  primary key (referral_id, kind)
);

create table told (
  referral_id uuid primary key references referral,
  sealed bytea not null
);

create table message (
  id uuid primary key,
  referral_id uuid not null references referral,
  number integer not null,
  kind text not null check (kind in ('sent', 'reply', 'question', 'acknowledgement', 'decision')),
  author_id uuid references person,
  sealed bytea not null,
  sent_on date not null,
  opened_on date,
  -- Answered question cards point from the sender's message to the card.
  answers uuid references message,
  unique (referral_id, number)
);

create table note (
  id uuid primary key,
  referral_id uuid not null references referral,
  author_id uuid not null references person,
  sealed bytea not null,
  written_at timestamptz not null
);
create index note_referral on note (referral_id);

create table handover (
  id uuid primary key,
  referral_id uuid not null references referral,
  from_id uuid references person,
  to_id uuid references person,
  to_team_id uuid references team,
  by_id uuid not null references person,
  at timestamptz not null,
  sealed_note bytea
);
create index handover_referral on handover (referral_id);

create table look_up_tag (
  referral_id uuid not null references referral,
  what text not null,
  tag bytea not null,
  primary key (referral_id, what, tag)
);
create index look_up_tag_tag on look_up_tag (tag);

create table duplicate_link (
  referral_id uuid not null references referral,
  other_id uuid not null references referral,
  linked_by uuid not null references person,
  linked_at timestamptz not null,
  unlinked_at timestamptz,
  primary key (referral_id, other_id),
  check (referral_id < other_id)
);

create table receipt (
  id uuid primary key,
  referral_id uuid not null references referral,
  lookup bytea not null unique,
  pepper_id text not null,
  box_public_key bytea not null,
  locked_box bytea not null,
  made_on date not null,
  -- Made by a worker on the phone: the first use must renew it.
  must_renew boolean not null default false,
  voided_on date
);
create unique index receipt_current on receipt (referral_id) where voided_on is null;

-- A browser in which a referral was sent or its inbox opened. Everything of use is sealed under the visit's secret.
create table sender_session (
  once bytea primary key,
  visit bytea not null,
  -- Claimed before the referral is stored, so that of ten posts at once one goes on.
  referral_id uuid not null references referral deferrable initially deferred,
  sealed bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  seen_at timestamptz not null
);
create index sender_session_visit on sender_session (visit);
create index sender_session_expiry on sender_session (expires_at);

create table safe_contact (
  referral_id uuid primary key references referral,
  sealed bytea not null,
  changed_on date not null
);

create table decision (
  id uuid primary key,
  referral_id uuid not null references referral,
  outcome text not null check (outcome in ('admitted', 'not-admitted')),
  -- Grounds on both legal tests of section 35, the ground of admission, and the text to the person; sealed.
  sealed bytea not null,
  provision text not null,
  law_day date not null,
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  second_needed boolean not null,
  reviewed_by uuid references person,
  reviewed_at timestamptz,
  signed_by uuid references person,
  signed_at timestamptz,
  withdrawn_at timestamptz,
  appeal_until date,
  check (reviewed_by is null or reviewed_by <> drafted_by),
  check (signed_at is null or not second_needed or reviewed_at is not null)
);
create unique index decision_current on decision (referral_id) where withdrawn_at is null;

-- Wrong codes in the last minutes, counted for the alarm; nothing of the code or of who typed it.
create table wrong_code (
  id uuid primary key,
  at timestamptz not null
);
create index wrong_code_at on wrong_code (at);

-- What outlives erasure: counts without persons are computed from these codes.
create table referral_figure (
  referral_id uuid primary key,
  month text not null,
  kind text not null,
  edition text not null,
  child boolean not null,
  proposer text,
  exploitation text,
  region text,
  sex text,
  age_group text,
  outcome text
);

comment on table draft is 'transient: lives an hour, opens only with its browser';
comment on table sender_session is 'transient: a restored inbox must not stand open again';
