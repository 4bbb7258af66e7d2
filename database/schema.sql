-- What all migrations together make. To read only: made by `npm run schema`, and a test compares.
-- Not null is the rule here: `null` marks a column that may stay empty.

create table audit (
  seq bigint,
  at timestamptz(3),
  actor text,
  action text,
  object_type text,
  object_id text null,
  purpose text null,
  outcome text,
  note bytea null,
  key_id text,
  previous bytea,
  hash bytea,
  constraint audit_pkey primary key (seq),
  constraint audit_action_check check (action <> ''),
  constraint audit_actor_check check (actor <> ''),
  constraint audit_hash_check check (octet_length(hash) = 32),
  constraint audit_outcome_check check (outcome in ('done', 'refused')),
  constraint audit_previous_check check (octet_length(previous) = 32),
  constraint audit_seq_check check (seq > 0)
);
create index audit_object on audit (object_type, object_id, seq);
create trigger audit_only_added_to before delete or update or truncate on audit for each statement execute function refuse_change() enabled always;
grant insert, select on audit to polku_app;

create table content_key (
  referral_id uuid,
  kind text,
  team_key_id uuid,
  wrapped bytea,
  inbox_wrapped bytea null,
  constraint content_key_pkey primary key (referral_id, kind),
  constraint content_key_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint content_key_team_key_id_fkey foreign key (team_key_id) references team_key(id),
  constraint content_key_kind_check check (kind in ('told', 'thread'))
);
grant delete, insert, select, update on content_key to polku_app;

create table decision (
  id uuid,
  referral_id uuid,
  outcome text,
  sealed bytea,
  provision text,
  law_day date,
  drafted_by uuid,
  drafted_at timestamptz,
  second_needed boolean,
  reviewed_by uuid null,
  reviewed_at timestamptz null,
  signed_by uuid null,
  signed_at timestamptz null,
  withdrawn_at timestamptz null,
  appeal_until date null,
  constraint decision_pkey primary key (id),
  constraint decision_drafted_by_fkey foreign key (drafted_by) references person(id),
  constraint decision_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint decision_reviewed_by_fkey foreign key (reviewed_by) references person(id),
  constraint decision_signed_by_fkey foreign key (signed_by) references person(id),
  constraint decision_check check ((reviewed_by is null) or (reviewed_by <> drafted_by)),
  constraint decision_check1 check ((signed_at is null) or (not second_needed) or (reviewed_at is not null)),
  constraint decision_outcome_check check (outcome in ('admitted', 'not-admitted'))
);
create unique index decision_current on decision (referral_id) where (withdrawn_at is null);
grant delete, insert, select, update on decision to polku_app;

-- transient: lives an hour, opens only with its browser
create table draft (
  hash bytea,
  sealed bytea,
  version integer,
  created_at timestamptz,
  expires_at timestamptz,
  constraint draft_pkey primary key (hash)
);
create index draft_expiry on draft (expires_at);
grant delete, insert, select, update on draft to polku_app;

create table duplicate_link (
  referral_id uuid,
  other_id uuid,
  linked_by uuid,
  linked_at timestamptz,
  unlinked_at timestamptz null,
  constraint duplicate_link_pkey primary key (referral_id, other_id),
  constraint duplicate_link_linked_by_fkey foreign key (linked_by) references person(id),
  constraint duplicate_link_other_id_fkey foreign key (other_id) references referral(id),
  constraint duplicate_link_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint duplicate_link_check check (referral_id < other_id)
);
create index duplicate_link_other on duplicate_link (other_id);
grant delete, insert, select, update on duplicate_link to polku_app;

create table external_identity (
  id uuid,
  person_id uuid,
  identity_provider_id uuid,
  subject text,
  linked_at timestamptz,
  constraint external_identity_pkey primary key (id),
  constraint external_identity_identity_provider_id_subject_key unique (identity_provider_id, subject),
  constraint external_identity_identity_provider_id_fkey foreign key (identity_provider_id) references identity_provider(id),
  constraint external_identity_person_id_fkey foreign key (person_id) references person(id)
);
create index external_identity_person on external_identity (person_id);
grant delete, insert, select, update on external_identity to polku_app;

create table feedback (
  id uuid,
  once bytea,
  about text,
  lang text,
  sealed_message bytea,
  sealed_email bytea null,
  received_on date,
  due_on date,
  answered_at timestamptz null,
  answered_by uuid null,
  constraint feedback_pkey primary key (id),
  constraint feedback_once_key unique (once),
  constraint feedback_answered_by_fkey foreign key (answered_by) references person(id),
  constraint feedback_about_check check (about in ('site', 'accessibility', 'other')),
  constraint feedback_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index feedback_answered on feedback (answered_at) where (answered_at is not null);
create index feedback_waiting on feedback (due_on, id) where (answered_at is null);
grant delete, insert, select, update on feedback to polku_app;

create table handover (
  id uuid,
  referral_id uuid,
  from_id uuid null,
  to_id uuid null,
  to_team_id uuid null,
  by_id uuid,
  at timestamptz,
  sealed_note bytea null,
  constraint handover_pkey primary key (id),
  constraint handover_by_id_fkey foreign key (by_id) references person(id),
  constraint handover_from_id_fkey foreign key (from_id) references person(id),
  constraint handover_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint handover_to_id_fkey foreign key (to_id) references person(id),
  constraint handover_to_team_id_fkey foreign key (to_team_id) references team(id)
);
create index handover_referral on handover (referral_id);
grant delete, insert, select, update on handover to polku_app;

create table identity_provider (
  id uuid,
  organisation_id uuid,
  name text,
  issuer text,
  client_id text,
  sealed_client_secret bytea,
  added_by uuid null,
  added_at timestamptz,
  ended_at timestamptz null,
  constraint identity_provider_pkey primary key (id),
  constraint identity_provider_issuer_key unique (issuer),
  constraint identity_provider_added_by_fkey foreign key (added_by) references person(id),
  constraint identity_provider_organisation_id_fkey foreign key (organisation_id) references organisation(id)
);
grant delete, insert, select, update on identity_provider to polku_app;

create table installation (
  id boolean default true,
  mode text,
  since timestamptz,
  constraint installation_pkey primary key (id),
  constraint installation_id_check check (id),
  constraint installation_mode_check check (mode in ('demo', 'production'))
);
grant delete, insert, select, update on installation to polku_app;

create table invitation (
  id uuid,
  person_id uuid,
  token_hash bytea,
  invited_by uuid,
  invited_at timestamptz,
  expires_at timestamptz,
  accepted_at timestamptz null,
  withdrawn_at timestamptz null,
  constraint invitation_pkey primary key (id),
  constraint invitation_token_hash_key unique (token_hash),
  constraint invitation_invited_by_fkey foreign key (invited_by) references person(id),
  constraint invitation_person_id_fkey foreign key (person_id) references person(id)
);
create index invitation_person on invitation (person_id);
grant delete, insert, select, update on invitation to polku_app;

create table look_up_tag (
  referral_id uuid,
  what text,
  tag bytea,
  constraint look_up_tag_pkey primary key (referral_id, what, tag),
  constraint look_up_tag_referral_id_fkey foreign key (referral_id) references referral(id)
);
create index look_up_tag_tag on look_up_tag (tag);
grant delete, insert, select, update on look_up_tag to polku_app;

create table mail (
  id uuid,
  kind text,
  lang text,
  sealed_to bytea,
  sealed_token bytea null,
  planned_at timestamptz,
  not_before timestamptz,
  sent_at timestamptz null,
  tries integer default 0,
  constraint mail_pkey primary key (id),
  constraint mail_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index mail_waiting on mail (not_before) where (sent_at is null);
grant delete, insert, select, update on mail to polku_app;

create table membership (
  id uuid,
  person_id uuid,
  organisation_id uuid,
  team_id uuid null,
  role text,
  valid_from date,
  valid_to date null,
  granted_by uuid null,
  granted_at timestamptz,
  ended_by uuid null,
  ended_at timestamptz null,
  constraint membership_pkey primary key (id),
  constraint membership_ended_by_fkey foreign key (ended_by) references person(id),
  constraint membership_granted_by_fkey foreign key (granted_by) references person(id),
  constraint membership_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint membership_person_id_fkey foreign key (person_id) references person(id),
  constraint membership_team_id_fkey foreign key (team_id) references team(id),
  constraint membership_check check (valid_to >= valid_from)
);
create index membership_organisation on membership (organisation_id);
create index membership_person on membership (person_id);
create index membership_team on membership (team_id) where (team_id is not null);
grant delete, insert, select, update on membership to polku_app;

create table message (
  id uuid,
  referral_id uuid,
  number integer,
  kind text,
  author_id uuid null,
  sealed bytea,
  sent_on date,
  opened_on date null,
  answers uuid null,
  constraint message_pkey primary key (id),
  constraint message_referral_id_number_key unique (referral_id, number),
  constraint message_answers_fkey foreign key (answers) references message(id),
  constraint message_author_id_fkey foreign key (author_id) references person(id),
  constraint message_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint message_kind_check check (kind in ('sent', 'reply', 'question', 'acknowledgement', 'decision'))
);
grant delete, insert, select, update on message to polku_app;

create table note (
  id uuid,
  referral_id uuid,
  author_id uuid,
  sealed bytea,
  written_at timestamptz,
  about text default 'note',
  value text null,
  constraint note_pkey primary key (id),
  constraint note_author_id_fkey foreign key (author_id) references person(id),
  constraint note_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint note_about_check check (about in ('note', 'lane', 'consent', 'spam', 'closing', 'hold'))
);
create index note_referral on note (referral_id);
grant delete, insert, select, update on note to polku_app;

create table organisation (
  id uuid,
  code text,
  type text,
  name_fi text,
  name_sv text,
  name_en text,
  web text null,
  valid_from date,
  valid_to date null,
  constraint organisation_pkey primary key (id),
  constraint organisation_code_key unique (code),
  constraint organisation_check check (valid_to >= valid_from)
);
grant delete, insert, select, update on organisation to polku_app;

create table passkey (
  id uuid,
  person_id uuid,
  credential_id text,
  public_key bytea,
  counter bigint,
  transports text[],
  name text,
  created_at timestamptz,
  used_at timestamptz null,
  removed_at timestamptz null,
  constraint passkey_pkey primary key (id),
  constraint passkey_credential_id_key unique (credential_id),
  constraint passkey_person_id_fkey foreign key (person_id) references person(id)
);
create index passkey_person on passkey (person_id) where (removed_at is null);
grant delete, insert, select, update on passkey to polku_app;

create table person (
  id uuid,
  name text,
  email text,
  lang text,
  created_at timestamptz,
  disabled_at timestamptz null,
  disabled_by uuid null,
  constraint person_pkey primary key (id),
  constraint person_disabled_by_fkey foreign key (disabled_by) references person(id),
  constraint person_lang_check check (lang in ('fi', 'sv', 'en'))
);
create unique index person_email on person (lower(email));
grant delete, insert, select, update on person to polku_app;

create table receipt (
  id uuid,
  referral_id uuid,
  lookup bytea,
  pepper_id text,
  box_public_key bytea,
  locked_box bytea,
  made_on date,
  must_renew boolean default false,
  voided_on date null,
  constraint receipt_pkey primary key (id),
  constraint receipt_lookup_key unique (lookup),
  constraint receipt_referral_id_fkey foreign key (referral_id) references referral(id)
);
create unique index receipt_current on receipt (referral_id) where (voided_on is null);
grant delete, insert, select, update on receipt to polku_app;

create table recovery (
  id uuid,
  person_id uuid,
  reason text,
  started_by uuid,
  started_at timestamptz,
  approved_by uuid null,
  approved_at timestamptz null,
  token_hash bytea null,
  expires_at timestamptz,
  used_at timestamptz null,
  cancelled_at timestamptz null,
  constraint recovery_pkey primary key (id),
  constraint recovery_token_hash_key unique (token_hash),
  constraint recovery_approved_by_fkey foreign key (approved_by) references person(id),
  constraint recovery_person_id_fkey foreign key (person_id) references person(id),
  constraint recovery_started_by_fkey foreign key (started_by) references person(id),
  constraint recovery_check check ((approved_by <> started_by) and (approved_by <> person_id)),
  constraint recovery_check1 check (started_by <> person_id)
);
create unique index recovery_open on recovery (person_id) where ((used_at is null) and (cancelled_at is null));
grant delete, insert, select, update on recovery to polku_app;

create table referral (
  id uuid,
  arrival bigint generated always as identity,
  reference text,
  team_id uuid,
  kind text,
  edition text,
  channel text,
  form text,
  lang text,
  received_on date,
  lane text,
  child boolean,
  consent text,
  proposer text null,
  exploitation text null,
  region text null,
  sex text null,
  age_group text null,
  assignee_id uuid null,
  assigned_at timestamptz null,
  opened_on date null,
  answered_on date null,
  waiting_since date null,
  closed_on date null,
  spam_at timestamptz null,
  spam_by uuid null,
  turned_from uuid null,
  active_on date,
  erased_on date null,
  hold_reason text null,
  constraint referral_pkey primary key (id),
  constraint referral_reference_key unique (reference),
  constraint referral_assignee_id_fkey foreign key (assignee_id) references person(id),
  constraint referral_spam_by_fkey foreign key (spam_by) references person(id),
  constraint referral_team_id_fkey foreign key (team_id) references team(id),
  constraint referral_turned_from_fkey foreign key (turned_from) references referral(id),
  constraint referral_channel_check check (channel in ('web', 'phone')),
  constraint referral_consent_check check (consent in ('given', 'refused', 'not-asked')),
  constraint referral_edition_check check (edition in ('self', 'other')),
  constraint referral_kind_check check (kind in ('question', 'proposal')),
  constraint referral_lane_check check (lane in ('danger-to-life', 'child', 'ongoing-recruitment', 'ordinary', 'low'))
);
create index referral_active on referral (active_on) where (erased_on is null);
create index referral_assignee on referral (assignee_id) where (closed_on is null);
create index referral_done on referral (team_id, arrival) where ((closed_on is not null) or (spam_at is not null));
create index referral_queue on referral (team_id, lane, arrival) where ((closed_on is null) and (spam_at is null) and (erased_on is null));
create index referral_waiting on referral (team_id, lane, waiting_since, arrival) include (assignee_id, received_on) where ((closed_on is null) and (spam_at is null) and (erased_on is null));
grant delete, insert, select, update on referral to polku_app;

create table referral_figure (
  referral_id uuid,
  month text,
  kind text,
  edition text,
  child boolean,
  proposer text null,
  exploitation text null,
  region text null,
  sex text null,
  age_group text null,
  outcome text null,
  constraint referral_figure_pkey primary key (referral_id)
);
grant delete, insert, select, update on referral_figure to polku_app;

create table safe_contact (
  referral_id uuid,
  sealed bytea,
  changed_on date,
  constraint safe_contact_pkey primary key (referral_id),
  constraint safe_contact_referral_id_fkey foreign key (referral_id) references referral(id)
);
grant delete, insert, select, update on safe_contact to polku_app;

-- transient: a restored inbox must not stand open again
create table sender_session (
  once bytea,
  visit bytea,
  referral_id uuid,
  sealed bytea,
  opened_at timestamptz,
  expires_at timestamptz,
  seen_at timestamptz,
  constraint sender_session_pkey primary key (once),
  constraint sender_session_referral_id_fkey foreign key (referral_id) references referral(id) deferrable initially deferred
);
create index sender_session_expiry on sender_session (expires_at);
create index sender_session_referral on sender_session (referral_id);
create index sender_session_visit on sender_session (visit);
grant delete, insert, select, update on sender_session to polku_app;

-- transient: a restored session must not come alive again
create table session (
  id uuid,
  hash bytea,
  person_id uuid,
  method text,
  created_at timestamptz,
  seen_at timestamptz,
  confirmed_at timestamptz null,
  ended_at timestamptz null,
  ended_by uuid null,
  constraint session_pkey primary key (id),
  constraint session_hash_key unique (hash),
  constraint session_ended_by_fkey foreign key (ended_by) references person(id),
  constraint session_person_id_fkey foreign key (person_id) references person(id)
);
create index session_person on session (person_id) where (ended_at is null);
grant delete, insert, select, update on session to polku_app;

-- transient: lives five minutes
create table sign_in_challenge (
  id uuid,
  challenge text,
  purpose text,
  person_id uuid null,
  visit_hash bytea,
  created_at timestamptz,
  expires_at timestamptz,
  constraint sign_in_challenge_pkey primary key (id),
  constraint sign_in_challenge_person_id_fkey foreign key (person_id) references person(id)
);
grant delete, insert, select, update on sign_in_challenge to polku_app;

create table sign_in_failure (
  id uuid,
  person_id uuid,
  at timestamptz,
  constraint sign_in_failure_pkey primary key (id),
  constraint sign_in_failure_person_id_fkey foreign key (person_id) references person(id)
);
create index sign_in_failure_person on sign_in_failure (person_id, at);
grant delete, insert, select, update on sign_in_failure to polku_app;

create table team (
  id uuid,
  organisation_id uuid,
  code text,
  name_fi text,
  name_sv text,
  name_en text,
  valid_from date,
  valid_to date null,
  constraint team_pkey primary key (id),
  constraint team_code_key unique (code),
  constraint team_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint team_check check (valid_to >= valid_from)
);
grant delete, insert, select, update on team to polku_app;

create table team_key (
  id uuid,
  team_id uuid,
  public_key bytea,
  sealed_private_key bytea,
  created_at timestamptz,
  retired_at timestamptz null,
  constraint team_key_pkey primary key (id),
  constraint team_key_team_id_fkey foreign key (team_id) references team(id)
);
create unique index team_key_current on team_key (team_id) where (retired_at is null);
grant delete, insert, select, update on team_key to polku_app;

create table told (
  referral_id uuid,
  sealed bytea,
  constraint told_pkey primary key (referral_id),
  constraint told_referral_id_fkey foreign key (referral_id) references referral(id)
);
grant delete, insert, select, update on told to polku_app;

create table wrong_code (
  id uuid,
  at timestamptz,
  constraint wrong_code_pkey primary key (id)
);
create index wrong_code_at on wrong_code (at);
grant delete, insert, select, update on wrong_code to polku_app;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is only added to: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $function$;
