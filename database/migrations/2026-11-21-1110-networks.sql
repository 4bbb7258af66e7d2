-- Networks: what they are, who coordinates them, who belongs to them. Members need no account: they join by mail.

create table network (
  id uuid primary key,
  code text not null unique,
  kind text not null check (kind in ('regional', 'platform', 'government', 'police')),
  joining text not null check (joining in ('open', 'approval', 'invitation')),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  about_fi text not null,
  about_sv text not null,
  about_en text not null,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  -- Null: the text is still the country pack's. Once a coordinator has written, the pack changes it no more.
  edited_at timestamptz,
  edited_by uuid references person
);

create table network_area (
  network_id uuid not null references network,
  area text not null,
  primary key (network_id, area)
);

-- What the text was before each edit.
create table network_text (
  id uuid primary key,
  network_id uuid not null references network,
  about_fi text not null,
  about_sv text not null,
  about_en text not null,
  replaced_at timestamptz not null,
  replaced_by uuid not null references person
);
create index network_text_network on network_text (network_id, replaced_at);

-- Several organisations at once are possible; a day that is not known is null.
create table coordination (
  id uuid primary key,
  network_id uuid not null references network,
  organisation_id uuid not null references organisation,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  unique nulls not distinct (network_id, organisation_id, valid_from)
);
create index coordination_organisation on coordination (organisation_id);

-- asked → confirmed (by mail) → approved → ended. A member is who is approved and not ended. What tells who they are is
-- null 30 days after the end.
create table network_member (
  id uuid primary key,
  network_id uuid not null references network,
  relation text not null check (relation in ('member', 'signatory', 'associated', 'attending')),
  name text,
  email text,
  organisation text,
  organisation_type text not null,
  -- The organisation of ours that it is, where it is one.
  organisation_id uuid references organisation,
  work text,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  -- The account that opens the members' side, linked by the coordinator.
  person_id uuid references person,
  -- What the directory shows: 'name', 'organisation', 'work', 'email'.
  shown text[] not null,
  asked_at timestamptz not null,
  -- They want the mailing list too; it begins when they are taken in.
  mails_asked_at timestamptz,
  -- Who asked for them: null when they did so themselves.
  invited_by uuid references person,
  confirmed_at timestamptz,
  approved_at timestamptz check (approved_at >= confirmed_at),
  approved_by uuid references person,
  renewed_on date,
  renewal_asked_on date,
  renewal_reminded_on date,
  -- The last day on which a mail about renewal went to this address, of whichever network.
  renewal_mailed_on date,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_why text check (ended_why in ('left', 'ended', 'not-renewed', 'refused')),
  -- What the coordinator wrote to the member about it.
  ended_reason text,
  anonymised_on date
);
create unique index network_member_once on network_member (network_id, lower(email))
  where confirmed_at is not null and ended_at is null;
create index network_member_network on network_member (network_id, asked_at);
create index network_member_email on network_member (lower(email));
create index network_member_person on network_member (person_id);
create index network_member_organisation on network_member (organisation_id);

-- Consent and what followed from it: kept also when the name is gone.
create table member_event (
  id uuid primary key,
  -- Things of one moment have an order too.
  seq bigint generated always as identity,
  member_id uuid not null references network_member on delete cascade,
  -- What it is about: 'membership', 'directory', 'list', 'account'.
  purpose text not null,
  -- 'asked', 'invited', 'confirmed', 'approved', 'refused', 'changed', 'renewal-asked', 'renewed', 'left', 'ended' …
  event text not null,
  -- The version of the words that were agreed to, where there were any.
  text_version text,
  channel text not null check (channel in ('page', 'mail-link', 'coordinator', 'system')),
  -- Which door or job.
  source text not null,
  at timestamptz not null,
  acted_by uuid references person
);
create index member_event_member on member_event (member_id, seq);

-- Which addresses were written to lately because somebody typed them; one-way, gone after a day.
create table join_mail (
  id uuid primary key,
  network_id uuid not null references network,
  tag bytea not null,
  sent_at timestamptz not null
);
create index join_mail_tag on join_mail (tag, sent_at);
create index join_mail_network on join_mail (network_id);

create table news_item (
  id uuid primary key,
  network_id uuid not null references network,
  audience text not null check (audience in ('members', 'public')),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  title text not null,
  body text not null,
  written_at timestamptz not null,
  written_by uuid not null references person,
  changed_at timestamptz,
  changed_by uuid references person,
  published_at timestamptz,
  published_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person
);
create index news_item_network on news_item (network_id, published_at);

-- The file itself lies with the base's files (`stored_file`, owner `network_document`).
create table network_document (
  id uuid primary key,
  network_id uuid not null references network,
  title text not null,
  added_at timestamptz not null,
  added_by uuid not null references person,
  removed_at timestamptz,
  removed_by uuid references person
);
create index network_document_network on network_document (network_id, added_at);

comment on table join_mail is 'transient: lives a day';
