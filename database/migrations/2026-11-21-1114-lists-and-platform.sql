-- A mailing list of each network, and what is the Platform's own: principles, signatures, joint statements.

-- Where a coordinator has decided otherwise than the network's kind does (list.ts).
create table list_setting (
  network_id uuid primary key references network,
  subscribing text not null check (subscribing in ('open', 'members')),
  writing text not null check (writing in ('coordinator', 'members')),
  changed_at timestamptz not null,
  changed_by uuid not null references person
);

-- asked → confirmed → ended; asked again and confirmed anew it goes on. One row for an address and a list, for good: what
-- has ended (own wish, refused, complaint) stays ended until its owner confirms anew. The tag finds it when the address is gone.
create table list_subscription (
  id uuid primary key,
  network_id uuid not null references network,
  tag bytea not null,
  email text,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  pace text not null check (pace in ('immediate', 'daily', 'weekly')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('own-wish', 'refused', 'complaint', 'left', 'removed')),
  unique (network_id, tag)
);
create index list_subscription_tag on list_subscription (tag);

-- Consent and its end: kept also when the address is gone.
create table list_event (
  id uuid primary key,
  subscription_id uuid not null references list_subscription on delete cascade,
  purpose text not null check (purpose = 'list'),
  event text not null check (event in ('asked', 'confirmed', 'pace', 'ended')),
  -- The pace chosen, or why it ended.
  detail text not null,
  -- The version of the words that were agreed to.
  text_version text not null,
  channel text not null check (channel in ('page', 'mail-link', 'one-click', 'membership', 'coordinator', 'system')),
  -- Which door or job.
  source text not null,
  at timestamptz not null,
  acted_by uuid references person
);
create index list_event_subscription on list_event (subscription_id, at);

-- draft → (offered → refused back to draft) → sent. Each change raises the version; what was tested is a version.
create table list_letter (
  id uuid primary key,
  network_id uuid not null references network,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  title text not null,
  body text not null,
  -- 'link': the mail carries a way to the members' side instead of the text.
  carries text not null check (carries in ('text', 'link')),
  version integer not null,
  written_at timestamptz not null,
  written_by uuid not null references person,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  tested_version integer,
  offered_at timestamptz,
  refused_at timestamptz,
  refused_by uuid references person,
  refused_reason text,
  sent_at timestamptz,
  sent_by uuid references person,
  discarded_at timestamptz,
  discarded_by uuid references person
);
create index list_letter_network on list_letter (network_id, sent_at);

create table list_delivery (
  letter_id uuid not null references list_letter,
  subscription_id uuid not null references list_subscription on delete cascade,
  -- When it went into the outbox, alone or in a digest.
  planned_at timestamptz,
  primary key (letter_id, subscription_id)
);
create index list_delivery_waiting on list_delivery (subscription_id) where planned_at is null;
create index list_delivery_subscription on list_delivery (subscription_id);

-- draft → consultation → in force from a day → superseded by the next.
create table principles_text (
  id uuid primary key,
  network_id uuid not null references network,
  number integer not null,
  body_fi text not null,
  body_sv text not null,
  body_en text not null,
  -- What changed and why, to be read beside it.
  change_fi text not null,
  change_sv text not null,
  change_en text not null,
  -- Where it comes from and how well that is known; of the country pack's texts.
  source text,
  version integer not null,
  written_at timestamptz not null,
  written_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  consulted_at timestamptz,
  consulted_by uuid references person,
  comments_until_on date,
  in_force_on date,
  published_at timestamptz,
  published_by uuid references person,
  unique (network_id, number)
);

-- asked → confirmed by mail → accepted by the coordinator (or refused) → withdrawn. Never deleted: an organisation's
-- signature is history. What names the representative goes when an asking came to nothing.
create table signatory (
  id uuid primary key,
  network_id uuid not null references network,
  organisation text not null,
  business_id text,
  web text,
  representative text not null,
  position text not null,
  email text not null,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  -- The version that stood on the form.
  asked_text_id uuid not null references principles_text,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  accepted_at timestamptz check (accepted_at >= confirmed_at),
  accepted_by uuid references person,
  refused_at timestamptz,
  refused_by uuid references person,
  refused_reason text,
  withdrawn_at timestamptz,
  -- Null: by the organisation itself, through its link.
  withdrawn_by uuid references person,
  withdrawn_reason text
);
create index signatory_network on signatory (network_id, asked_at);
create index signatory_asked_text on signatory (asked_text_id);

-- Each version that an organisation has signed, with who signed then.
create table signing (
  id uuid primary key,
  signatory_id uuid not null references signatory on delete cascade,
  text_id uuid not null references principles_text,
  representative text not null,
  position text not null,
  channel text not null check (channel in ('mail-link', 'coordinator')),
  signed_at timestamptz not null,
  unique (signatory_id, text_id)
);
create index signing_text on signing (text_id);

create table principles_comment (
  id uuid primary key,
  text_id uuid not null references principles_text,
  signatory_id uuid not null references signatory,
  body text not null,
  written_at timestamptz not null
);
create index principles_comment_text on principles_comment (text_id, written_at);
create index principles_comment_signatory on principles_comment (signatory_id);

-- Who is close to the Platform without signing (seed 3).
create table platform_body (
  id uuid primary key,
  network_id uuid not null references network,
  -- Code in the country pack, where it stands there.
  code text,
  relation text not null check (relation in ('associated', 'attending')),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  since_on date,
  added_at timestamptz not null,
  added_by uuid references person,
  ended_on date,
  ended_by uuid references person,
  unique (network_id, code)
);

-- draft → published → withdrawn.
create table statement (
  id uuid primary key,
  network_id uuid not null references network,
  version integer not null,
  drafted_at timestamptz not null,
  drafted_by uuid not null references person,
  published_at timestamptz,
  published_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  withdrawn_reason text
);
create index statement_network on statement (network_id, published_at);

-- What stood in each version. A language that is not written is ''.
create table statement_text (
  id uuid primary key,
  statement_id uuid not null references statement,
  version integer not null,
  title_fi text not null,
  title_sv text not null,
  title_en text not null,
  body_fi text not null,
  body_sv text not null,
  body_en text not null,
  written_at timestamptz not null,
  written_by uuid not null references person,
  unique (statement_id, version)
);

create table statement_comment (
  id uuid primary key,
  statement_id uuid not null references statement,
  version integer not null,
  body text not null,
  written_at timestamptz not null,
  written_by uuid not null references person
);
create index statement_comment_statement on statement_comment (statement_id, written_at);

-- Whether an organisation stands behind a version: asked by mail, answered by its representative. A new version asks anew.
create table backing (
  id uuid primary key,
  statement_id uuid not null references statement,
  version integer not null,
  signatory_id uuid not null references signatory,
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  answer text check (answer in ('backs', 'declines')),
  representative text,
  answered_at timestamptz,
  unique (statement_id, version, signatory_id)
);
create index backing_signatory on backing (signatory_id);
