-- What all migrations together make. To read only: made by `npm run schema`, and a test compares.
-- Not null is the rule here: `null` marks a column that may stay empty.

create table agenda_item (
  id uuid,
  network_id uuid,
  meeting_id uuid null,
  position integer,
  title text,
  body text,
  presenter text,
  source text null,
  source_id uuid null,
  minutes text,
  decision text,
  added_at timestamptz,
  added_by uuid null,
  constraint agenda_item_pkey primary key (id),
  constraint agenda_item_added_by_fkey foreign key (added_by) references person(id),
  constraint agenda_item_meeting_id_fkey foreign key (meeting_id) references meeting(id),
  constraint agenda_item_network_id_fkey foreign key (network_id) references network(id),
  constraint agenda_item_check check ((source is null) = (source_id is null)),
  constraint agenda_item_source_check check (source = 'workshop')
);
create index agenda_item_meeting on agenda_item (meeting_id, "position");
create index agenda_item_network on agenda_item (network_id) where (meeting_id is null);
grant delete, insert, select, update on agenda_item to polku_app;

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

create table backing (
  id uuid,
  statement_id uuid,
  version integer,
  signatory_id uuid,
  asked_at timestamptz,
  asked_by uuid,
  answer text null,
  representative text null,
  answered_at timestamptz null,
  constraint backing_pkey primary key (id),
  constraint backing_statement_id_version_signatory_id_key unique (statement_id, version, signatory_id),
  constraint backing_asked_by_fkey foreign key (asked_by) references person(id),
  constraint backing_signatory_id_fkey foreign key (signatory_id) references signatory(id),
  constraint backing_statement_id_fkey foreign key (statement_id) references statement(id),
  constraint backing_answer_check check (answer in ('backs', 'declines'))
);
create index backing_signatory on backing (signatory_id);
grant delete, insert, select, update on backing to polku_app;

create table calendar_feed (
  id uuid,
  member_id uuid,
  made_at timestamptz,
  constraint calendar_feed_pkey primary key (id),
  constraint calendar_feed_member_id_key unique (member_id),
  constraint calendar_feed_member_id_fkey foreign key (member_id) references network_member(id) on delete cascade
);
grant delete, insert, select, update on calendar_feed to polku_app;

create table client (
  id uuid,
  number text,
  team_id uuid,
  parent_id uuid null,
  lang text,
  child boolean,
  exploitation text null,
  sex text null,
  age_group text null,
  citizenship text null,
  region text null,
  changed_at timestamptz,
  entered_on date,
  protected_by uuid null,
  protected_at timestamptz null,
  special_erased_on date null,
  erased_on date null,
  identity_erased_on date null,
  child_entry_id uuid null,
  observations_erased_on date null,
  constraint client_pkey primary key (id),
  constraint client_child_entry_id_key unique (child_entry_id),
  constraint client_number_key unique (number),
  constraint client_child_entry_id_fkey foreign key (child_entry_id) references client_entry(id) on delete set null,
  constraint client_parent_id_fkey foreign key (parent_id) references client(id),
  constraint client_protected_by_fkey foreign key (protected_by) references person(id),
  constraint client_team_id_fkey foreign key (team_id) references team(id)
);
create index client_entered on client (entered_on) where (identity_erased_on is null);
create index client_parent on client (parent_id);
create index client_team on client (team_id, changed_at);
grant delete, insert, select, update on client to polku_app;

create table client_admission (
  id uuid,
  client_id uuid,
  referral_id uuid null,
  ground text,
  provision text,
  admitted_on date,
  removed_on date null,
  removal_ground text null,
  measures_end_on date null,
  constraint client_admission_pkey primary key (id),
  constraint client_admission_referral_id_key unique (referral_id),
  constraint client_admission_client_id_fkey foreign key (client_id) references client(id),
  constraint client_admission_referral_id_fkey foreign key (referral_id) references referral(id),
  constraint client_admission_check check ((removed_on is null) or (removed_on >= admitted_on)),
  constraint client_admission_ground_check check (ground in ('victim', 'assists-investigation', 'child-of-client'))
);
create index client_admission_client on client_admission (client_id, admitted_on);
create unique index client_admission_current on client_admission (client_id) where (removed_on is null);
create index client_admission_removed on client_admission (removed_on) where (removed_on is not null);
grant delete, insert, select, update on client_admission to polku_app;

create table client_code (
  id uuid,
  client_id uuid,
  lookup bytea,
  pepper_id text,
  opens text,
  given_by uuid,
  given_on date,
  used_on date null,
  withdrawn_on date null,
  constraint client_code_pkey primary key (id),
  constraint client_code_lookup_key unique (lookup),
  constraint client_code_client_id_fkey foreign key (client_id) references client(id),
  constraint client_code_given_by_fkey foreign key (given_by) references person(id),
  constraint client_code_opens_check check (opens in ('page', 'page-and-copy'))
);
create index client_code_client on client_code (client_id);
create unique index client_code_current on client_code (client_id) where (withdrawn_on is null);
grant delete, insert, select, update on client_code to polku_app;

create table client_count (
  team_id uuid,
  what text,
  from_month text,
  to_month text,
  dimension text,
  value text,
  count integer,
  constraint client_count_pkey primary key (team_id, what, from_month, to_month, dimension, value),
  constraint client_count_team_id_fkey foreign key (team_id) references team(id),
  constraint client_count_count_check check (count > 0)
);
grant delete, insert, select, update on client_count to polku_app;

create table client_deadline (
  id uuid,
  client_id uuid,
  team_id uuid,
  kind text,
  object_id uuid,
  due_on date,
  done_on date null,
  constraint client_deadline_pkey primary key (id),
  constraint client_deadline_kind_object_id_key unique (kind, object_id),
  constraint client_deadline_client_id_fkey foreign key (client_id) references client(id),
  constraint client_deadline_team_id_fkey foreign key (team_id) references team(id)
);
create index client_deadline_appeal on client_deadline (due_on) where ((kind = 'appeal') and (done_on is null));
create index client_deadline_client on client_deadline (client_id, due_on) where (done_on is null);
create index client_deadline_team on client_deadline (team_id, due_on, client_id) where (done_on is null);
grant delete, insert, select, update on client_deadline to polku_app;

create table client_decision (
  id uuid,
  client_id uuid,
  type text,
  sealed bytea,
  provision text,
  law_day date,
  decider text,
  starts_on date null,
  ends_on date null,
  drafted_by uuid,
  drafted_at timestamptz,
  second_needed boolean,
  reviewed_by uuid null,
  reviewed_at timestamptz null,
  signed_by uuid null,
  signed_at timestamptz null,
  withdrawn_at timestamptz null,
  corrects_id uuid null,
  served_on date null,
  served_by uuid null,
  service text null,
  appeal_until date null,
  deed text null,
  recorded_at timestamptz null,
  sealed_service bytea null,
  constraint client_decision_pkey primary key (id),
  constraint client_decision_client_id_fkey foreign key (client_id) references client(id),
  constraint client_decision_corrects_id_fkey foreign key (corrects_id) references client_decision(id),
  constraint client_decision_drafted_by_fkey foreign key (drafted_by) references person(id),
  constraint client_decision_reviewed_by_fkey foreign key (reviewed_by) references person(id),
  constraint client_decision_served_by_fkey foreign key (served_by) references person(id),
  constraint client_decision_signed_by_fkey foreign key (signed_by) references person(id),
  constraint client_decision_check check ((reviewed_by is null) or (reviewed_by <> drafted_by)),
  constraint client_decision_check1 check ((signed_at is null) or (not second_needed) or (reviewed_at is not null)),
  constraint client_decision_check2 check ((served_on is null) or (signed_at is not null)),
  constraint client_decision_check3 check ((ends_on is null) or (ends_on >= starts_on)),
  constraint client_decision_check4 check ((type = 'reflection-period') = (deed is not null)),
  constraint client_decision_check5 check ((recorded_at is null) or (signed_at is null)),
  constraint client_decision_deed_check check (deed in ('given', 'extended', 'interrupted')),
  constraint client_decision_type_check check (type in ('admission', 'rejection', 'reflection-period', 'removal', 'recovery-period', 'formal-identification'))
);
create index client_decision_client on client_decision (client_id, drafted_at);
create index client_decision_corrects on client_decision (corrects_id);
create unique index client_decision_waiting on client_decision (client_id, type) where ((signed_at is null) and (withdrawn_at is null) and (recorded_at is null));
grant delete, insert, select, update on client_decision to polku_app;

create table client_entry (
  id uuid,
  client_id uuid,
  section text,
  compartment text,
  version integer,
  sealed bytea,
  made_by uuid,
  made_at timestamptz,
  changed_by uuid null,
  changed_at timestamptz,
  struck_by uuid null,
  struck_at timestamptz null,
  constraint client_entry_pkey primary key (id),
  constraint client_entry_changed_by_fkey foreign key (changed_by) references person(id),
  constraint client_entry_client_id_fkey foreign key (client_id) references client(id),
  constraint client_entry_made_by_fkey foreign key (made_by) references person(id),
  constraint client_entry_struck_by_fkey foreign key (struck_by) references person(id)
);
create index client_entry_client on client_entry (client_id, section, made_at);
create index client_entry_key on client_entry (client_id, compartment);
grant delete, insert, select, update on client_entry to polku_app;

create table client_entry_version (
  entry_id uuid,
  version integer,
  sealed bytea,
  changed_by uuid null,
  changed_at timestamptz,
  constraint client_entry_version_pkey primary key (entry_id, version),
  constraint client_entry_version_changed_by_fkey foreign key (changed_by) references person(id),
  constraint client_entry_version_entry_id_fkey foreign key (entry_id) references client_entry(id)
);
grant delete, insert, select, update on client_entry_version to polku_app;

create table client_erasure (
  id uuid,
  client_id uuid,
  number text,
  team_id uuid,
  data_class text,
  basis text,
  erased_on date,
  erased_by uuid null,
  from_on date null,
  to_on date null,
  row_count integer,
  constraint client_erasure_pkey primary key (id),
  constraint client_erasure_client_id_fkey foreign key (client_id) references client(id),
  constraint client_erasure_erased_by_fkey foreign key (erased_by) references person(id),
  constraint client_erasure_team_id_fkey foreign key (team_id) references team(id),
  constraint client_erasure_basis_check check (basis in ('time-over', 'need-ended'))
);
create index client_erasure_client on client_erasure (client_id);
create index client_erasure_team on client_erasure (team_id, erased_on);
grant delete, insert, select, update on client_erasure to polku_app;

create table client_export (
  id uuid,
  team_id uuid,
  purpose text,
  sealed_why bytea,
  form text,
  identity text,
  asked_by uuid,
  asked_at timestamptz,
  verdict text null,
  answered_by uuid null,
  answered_at timestamptz null,
  expires_at timestamptz,
  constraint client_export_pkey primary key (id),
  constraint client_export_answered_by_fkey foreign key (answered_by) references person(id),
  constraint client_export_asked_by_fkey foreign key (asked_by) references person(id),
  constraint client_export_team_id_fkey foreign key (team_id) references team(id),
  constraint client_export_check check ((verdict is null) = (answered_at is null)),
  constraint client_export_check1 check ((answered_by is null) or (answered_by <> asked_by)),
  constraint client_export_form_check check (form in ('core-csv', 'core-sheet', 'full-sheet')),
  constraint client_export_identity_check check (identity in ('without', 'with')),
  constraint client_export_verdict_check check (verdict in ('agreed', 'refused'))
);
create index client_export_asker on client_export (asked_by, asked_at);
create index client_export_team on client_export (team_id, asked_at);
grant delete, insert, select, update on client_export to polku_app;

create table client_export_fetch (
  id uuid,
  export_id uuid,
  fetched_by uuid,
  fetched_at timestamptz,
  constraint client_export_fetch_pkey primary key (id),
  constraint client_export_fetch_export_id_fkey foreign key (export_id) references client_export(id),
  constraint client_export_fetch_fetched_by_fkey foreign key (fetched_by) references person(id)
);
create index client_export_fetch_export on client_export_fetch (export_id);
grant delete, insert, select, update on client_export_fetch to polku_app;

create table client_export_file (
  export_id uuid,
  client_id uuid,
  constraint client_export_file_pkey primary key (export_id, client_id),
  constraint client_export_file_client_id_fkey foreign key (client_id) references client(id),
  constraint client_export_file_export_id_fkey foreign key (export_id) references client_export(id)
);
create index client_export_file_client on client_export_file (client_id);
grant delete, insert, select, update on client_export_file to polku_app;

create table client_hold (
  id uuid,
  client_id uuid,
  reason text,
  sealed_note bytea null,
  held_by uuid,
  held_on date,
  lifted_by uuid null,
  lifted_on date null,
  constraint client_hold_pkey primary key (id),
  constraint client_hold_client_id_fkey foreign key (client_id) references client(id),
  constraint client_hold_held_by_fkey foreign key (held_by) references person(id),
  constraint client_hold_lifted_by_fkey foreign key (lifted_by) references person(id)
);
create index client_hold_client on client_hold (client_id);
create unique index client_hold_current on client_hold (client_id) where (lifted_on is null);
grant delete, insert, select, update on client_hold to polku_app;

create table client_key (
  client_id uuid,
  compartment text,
  team_key_id uuid,
  wrapped bytea,
  constraint client_key_pkey primary key (client_id, compartment),
  constraint client_key_client_id_fkey foreign key (client_id) references client(id),
  constraint client_key_team_key_id_fkey foreign key (team_key_id) references team_key(id),
  constraint client_key_compartment_check check (compartment in ('identity', 'file', 'special', 'observation', 'address', 'threat'))
);
grant delete, insert, select, update on client_key to polku_app;

create table client_look (
  person_id uuid,
  client_id uuid,
  seen_at timestamptz,
  constraint client_look_pkey primary key (person_id, client_id),
  constraint client_look_client_id_fkey foreign key (client_id) references client(id),
  constraint client_look_person_id_fkey foreign key (person_id) references person(id)
);
create index client_look_client on client_look (client_id);
create index client_look_seen on client_look (person_id, seen_at);
grant delete, insert, select, update on client_look to polku_app;

create table client_message (
  id uuid,
  client_id uuid,
  author_id uuid null,
  sealed bytea,
  sent_at timestamptz,
  opened_on date null,
  constraint client_message_pkey primary key (id),
  constraint client_message_author_id_fkey foreign key (author_id) references person(id),
  constraint client_message_client_id_fkey foreign key (client_id) references client(id)
);
create index client_message_client on client_message (client_id, sent_at);
grant delete, insert, select, update on client_message to polku_app;

create table client_opening (
  id uuid,
  client_id uuid,
  person_id uuid,
  purpose text,
  sealed_reason bytea,
  opened_at timestamptz,
  expires_at timestamptz,
  reviewed_by uuid null,
  reviewed_at timestamptz null,
  verdict text null,
  constraint client_opening_pkey primary key (id),
  constraint client_opening_client_id_fkey foreign key (client_id) references client(id),
  constraint client_opening_person_id_fkey foreign key (person_id) references person(id),
  constraint client_opening_reviewed_by_fkey foreign key (reviewed_by) references person(id),
  constraint client_opening_check check ((reviewed_by is null) or (reviewed_by <> person_id)),
  constraint client_opening_verdict_check check (verdict in ('right', 'wrong'))
);
create index client_opening_client on client_opening (client_id);
create index client_opening_person on client_opening (person_id, client_id, expires_at);
grant delete, insert, select, update on client_opening to polku_app;

create table client_organiser (
  id uuid,
  client_id uuid,
  organiser text,
  organisation_id uuid null,
  valid_from date,
  valid_to date null,
  given_by uuid,
  sealed_reason bytea null,
  constraint client_organiser_pkey primary key (id),
  constraint client_organiser_client_id_fkey foreign key (client_id) references client(id),
  constraint client_organiser_given_by_fkey foreign key (given_by) references person(id),
  constraint client_organiser_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint client_organiser_check check ((valid_to is null) or (valid_to >= valid_from))
);
create index client_organiser_client on client_organiser (client_id, valid_from);
create unique index client_organiser_current on client_organiser (client_id) where (valid_to is null);
create index client_organiser_organisation on client_organiser (organisation_id);
grant delete, insert, select, update on client_organiser to polku_app;

create table client_period (
  id uuid,
  client_id uuid,
  kind text,
  provision text null,
  decision_id uuid null,
  starts_on date,
  ends_on date,
  paused_on date null,
  stopped_on date null,
  constraint client_period_pkey primary key (id),
  constraint client_period_client_id_fkey foreign key (client_id) references client(id),
  constraint client_period_decision_id_fkey foreign key (decision_id) references client_decision(id),
  constraint client_period_check check (ends_on >= starts_on)
);
create index client_period_client on client_period (client_id, starts_on);
create index client_period_decision on client_period (decision_id);
grant delete, insert, select, update on client_period to polku_app;

create table client_period_event (
  id uuid,
  period_id uuid,
  what text,
  held_on date,
  ends_on date,
  sealed_reason bytea,
  noted_by uuid,
  noted_at timestamptz,
  decision_id uuid null,
  constraint client_period_event_pkey primary key (id),
  constraint client_period_event_decision_id_fkey foreign key (decision_id) references client_decision(id),
  constraint client_period_event_noted_by_fkey foreign key (noted_by) references person(id),
  constraint client_period_event_period_id_fkey foreign key (period_id) references client_period(id),
  constraint client_period_event_what_check check (what in ('begin', 'extend', 'pause', 'resume', 'stop', 'correct'))
);
create index client_period_event_decision on client_period_event (decision_id);
create index client_period_event_period on client_period_event (period_id, noted_at);
grant delete, insert, select, update on client_period_event to polku_app;

create table client_reminder (
  person_id uuid,
  reminded_on date null,
  stopped_at timestamptz null,
  constraint client_reminder_pkey primary key (person_id),
  constraint client_reminder_person_id_fkey foreign key (person_id) references person(id)
);
grant delete, insert, select, update on client_reminder to polku_app;

create table client_request (
  id uuid,
  client_id uuid,
  kind text,
  sealed bytea,
  noted_by uuid null,
  noted_at timestamptz,
  received_on date,
  due_on date,
  extended_by uuid null,
  extended_on date null,
  sealed_extension bytea null,
  answered_by uuid null,
  answered_on date null,
  outcome text null,
  ground text null,
  sealed_answer bytea null,
  constraint client_request_pkey primary key (id),
  constraint client_request_answered_by_fkey foreign key (answered_by) references person(id),
  constraint client_request_client_id_fkey foreign key (client_id) references client(id),
  constraint client_request_extended_by_fkey foreign key (extended_by) references person(id),
  constraint client_request_noted_by_fkey foreign key (noted_by) references person(id),
  constraint client_request_check check (due_on > received_on),
  constraint client_request_check1 check ((answered_on is null) = (outcome is null)),
  constraint client_request_check2 check ((outcome is null) or (outcome = 'granted') or (ground is not null)),
  constraint client_request_kind_check check (kind in ('access', 'rectification', 'restriction', 'objection', 'erasure')),
  constraint client_request_outcome_check check (outcome in ('granted', 'partly', 'refused'))
);
create index client_request_client on client_request (client_id, received_on);
grant delete, insert, select, update on client_request to polku_app;

-- transient: a client's page open in a browser, for an hour at most
create table client_session (
  visit bytea,
  client_id uuid,
  code_id uuid,
  seen_at timestamptz,
  expires_at timestamptz,
  constraint client_session_pkey primary key (visit),
  constraint client_session_client_id_fkey foreign key (client_id) references client(id),
  constraint client_session_code_id_fkey foreign key (code_id) references client_code(id)
);
create index client_session_client on client_session (client_id);
create index client_session_code on client_session (code_id);
create index client_session_expires on client_session (expires_at);
grant delete, insert, select, update on client_session to polku_app;

create table client_share (
  id uuid,
  client_id uuid,
  organisation_id uuid,
  purpose text,
  basis text,
  sealed_request bytea,
  shared_by uuid,
  shared_at timestamptz,
  ends_on date,
  answer text null,
  sealed_reason bytea null,
  answered_by uuid null,
  answered_at timestamptz null,
  sealed_note bytea null,
  done_by uuid null,
  done_at timestamptz null,
  revoked_by uuid null,
  revoked_at timestamptz null,
  constraint client_share_pkey primary key (id),
  constraint client_share_answered_by_fkey foreign key (answered_by) references person(id),
  constraint client_share_client_id_fkey foreign key (client_id) references client(id),
  constraint client_share_done_by_fkey foreign key (done_by) references person(id),
  constraint client_share_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint client_share_revoked_by_fkey foreign key (revoked_by) references person(id),
  constraint client_share_shared_by_fkey foreign key (shared_by) references person(id),
  constraint client_share_answer_check check (answer in ('accepted', 'declined')),
  constraint client_share_check check ((answer is null) = (answered_at is null)),
  constraint client_share_check1 check ((answer is distinct from 'declined') or (sealed_reason is not null)),
  constraint client_share_check2 check ((done_at is null) or (answer = 'accepted'))
);
create index client_share_client on client_share (client_id, shared_at);
create index client_share_organisation on client_share (organisation_id, ends_on);
grant delete, insert, select, update on client_share to polku_app;

create table client_share_field (
  share_id uuid,
  field text,
  constraint client_share_field_pkey primary key (share_id, field),
  constraint client_share_field_share_id_fkey foreign key (share_id) references client_share(id)
);
grant delete, insert, select, update on client_share_field to polku_app;

create table client_share_look (
  share_id uuid,
  person_id uuid,
  seen_on date,
  constraint client_share_look_pkey primary key (share_id, person_id, seen_on),
  constraint client_share_look_person_id_fkey foreign key (person_id) references person(id),
  constraint client_share_look_share_id_fkey foreign key (share_id) references client_share(id)
);
create index client_share_look_person on client_share_look (person_id);
grant delete, insert, select, update on client_share_look to polku_app;

create table client_stay (
  id uuid,
  client_id uuid,
  place_id uuid,
  beds integer,
  starts_on date,
  planned_on date null,
  ended_on date null,
  end_reason text null,
  sealed_reason bytea null,
  booked_by uuid,
  constraint client_stay_pkey primary key (id),
  constraint client_stay_booked_by_fkey foreign key (booked_by) references person(id),
  constraint client_stay_client_id_fkey foreign key (client_id) references client(id),
  constraint client_stay_place_id_fkey foreign key (place_id) references housing_place(id),
  constraint client_stay_beds_check check (beds > 0),
  constraint client_stay_check check ((planned_on is null) or (planned_on >= starts_on)),
  constraint client_stay_check1 check ((ended_on is null) or (ended_on >= starts_on))
);
create index client_stay_client on client_stay (client_id, starts_on);
create unique index client_stay_current on client_stay (client_id) where (ended_on is null);
create index client_stay_place on client_stay (place_id) where (ended_on is null);
grant delete, insert, select, update on client_stay to polku_app;

create table client_tag (
  client_id uuid,
  what text,
  tag bytea,
  constraint client_tag_pkey primary key (client_id, what, tag),
  constraint client_tag_client_id_fkey foreign key (client_id) references client(id)
);
create index client_tag_tag on client_tag (tag);
grant delete, insert, select, update on client_tag to polku_app;

create table client_threat (
  id uuid,
  client_id uuid,
  sealed bytea,
  opened_by uuid,
  opened_at timestamptz,
  version integer default 0,
  effects text[] default '{}'[],
  review_on date null,
  joint_by uuid null,
  joint_at timestamptz null,
  superseded_at timestamptz null,
  constraint client_threat_pkey primary key (id),
  constraint client_threat_client_id_fkey foreign key (client_id) references client(id),
  constraint client_threat_joint_by_fkey foreign key (joint_by) references person(id),
  constraint client_threat_opened_by_fkey foreign key (opened_by) references person(id),
  constraint client_threat_check check ((((joint_at is null) = (version = 0)) and ((joint_at is null) = (review_on is null)))),
  constraint client_threat_check1 check ((superseded_at is null) or (joint_at is not null))
);
create index client_threat_client on client_threat (client_id, opened_at);
create unique index client_threat_unfinished on client_threat (client_id) where (joint_at is null);
grant delete, insert, select, update on client_threat to polku_app;

create table client_threat_joint (
  threat_id uuid,
  version integer,
  sealed bytea,
  written_by uuid,
  written_at timestamptz,
  constraint client_threat_joint_pkey primary key (threat_id, version),
  constraint client_threat_joint_threat_id_fkey foreign key (threat_id) references client_threat(id),
  constraint client_threat_joint_written_by_fkey foreign key (written_by) references person(id)
);
grant delete, insert, select, update on client_threat_joint to polku_app;

create table client_threat_measure (
  id uuid,
  threat_id uuid,
  sealed bytea,
  owner_id uuid,
  due_on date,
  made_by uuid,
  made_at timestamptz,
  ended text null,
  ended_by uuid null,
  ended_at timestamptz null,
  constraint client_threat_measure_pkey primary key (id),
  constraint client_threat_measure_ended_by_fkey foreign key (ended_by) references person(id),
  constraint client_threat_measure_made_by_fkey foreign key (made_by) references person(id),
  constraint client_threat_measure_owner_id_fkey foreign key (owner_id) references person(id),
  constraint client_threat_measure_threat_id_fkey foreign key (threat_id) references client_threat(id),
  constraint client_threat_measure_ended_check check (ended in ('done', 'dropped'))
);
create index client_threat_measure_owner on client_threat_measure (owner_id, threat_id) where (ended is null);
create index client_threat_measure_threat on client_threat_measure (threat_id, due_on);
grant delete, insert, select, update on client_threat_measure to polku_app;

create table client_threat_member (
  id uuid,
  threat_id uuid,
  person_id uuid,
  role text,
  asked_by uuid,
  asked_at timestamptz,
  conflict text null,
  declared_at timestamptz null,
  sealed_rating bytea null,
  rated_at timestamptz null,
  sealed_missing bytea null,
  missing_by uuid null,
  missing_at timestamptz null,
  ended_by uuid null,
  ended_at timestamptz null,
  constraint client_threat_member_pkey primary key (id),
  constraint client_threat_member_threat_id_person_id_key unique (threat_id, person_id),
  constraint client_threat_member_asked_by_fkey foreign key (asked_by) references person(id),
  constraint client_threat_member_ended_by_fkey foreign key (ended_by) references person(id),
  constraint client_threat_member_missing_by_fkey foreign key (missing_by) references person(id),
  constraint client_threat_member_person_id_fkey foreign key (person_id) references person(id),
  constraint client_threat_member_threat_id_fkey foreign key (threat_id) references client_threat(id),
  constraint client_threat_member_check check ((rated_at is null) or (conflict = 'none')),
  constraint client_threat_member_conflict_check check (conflict in ('none', 'declared'))
);
create index client_threat_member_person on client_threat_member (person_id, threat_id) where (ended_at is null);
grant delete, insert, select, update on client_threat_member to polku_app;

create table client_worker (
  id uuid,
  client_id uuid,
  person_id uuid,
  part text,
  valid_from date,
  valid_to date null,
  given_by uuid,
  constraint client_worker_pkey primary key (id),
  constraint client_worker_client_id_fkey foreign key (client_id) references client(id),
  constraint client_worker_given_by_fkey foreign key (given_by) references person(id),
  constraint client_worker_person_id_fkey foreign key (person_id) references person(id),
  constraint client_worker_part_check check (part in ('responsible', 'pair'))
);
create unique index client_worker_current on client_worker (client_id, person_id) where (valid_to is null);
create index client_worker_person on client_worker (person_id, client_id) where (valid_to is null);
create unique index client_worker_responsible on client_worker (client_id) where ((valid_to is null) and (part = 'responsible'));
create index client_worker_responsible_person on client_worker (person_id) where ((valid_to is null) and (part = 'responsible'));
grant delete, insert, select, update on client_worker to polku_app;

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

create table coordination (
  id uuid,
  network_id uuid,
  organisation_id uuid,
  valid_from date null,
  valid_to date null,
  constraint coordination_pkey primary key (id),
  constraint coordination_network_id_organisation_id_valid_from_key unique nulls not distinct (network_id, organisation_id, valid_from),
  constraint coordination_network_id_fkey foreign key (network_id) references network(id),
  constraint coordination_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint coordination_check check (valid_to >= valid_from)
);
create index coordination_organisation on coordination (organisation_id);
grant delete, insert, select, update on coordination to polku_app;

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

create table housing_duty (
  id uuid,
  place_id uuid,
  person_id uuid,
  valid_from date,
  valid_to date,
  ended_at timestamptz null,
  given_by uuid,
  constraint housing_duty_pkey primary key (id),
  constraint housing_duty_given_by_fkey foreign key (given_by) references person(id),
  constraint housing_duty_person_id_fkey foreign key (person_id) references person(id),
  constraint housing_duty_place_id_fkey foreign key (place_id) references housing_place(id),
  constraint housing_duty_check check (valid_to >= valid_from),
  constraint housing_duty_check1 check (given_by <> person_id)
);
create index housing_duty_person on housing_duty (person_id);
create index housing_duty_place on housing_duty (place_id, person_id);
grant delete, insert, select, update on housing_duty to polku_app;

create table housing_place (
  id uuid,
  team_id uuid,
  name text,
  region text,
  capacity integer,
  suits text[],
  languages text[],
  opened_on date,
  closed_on date null,
  sealed_address bytea,
  constraint housing_place_pkey primary key (id),
  constraint housing_place_team_id_name_key unique (team_id, name),
  constraint housing_place_team_id_fkey foreign key (team_id) references team(id),
  constraint housing_place_capacity_check check (capacity > 0),
  constraint housing_place_check check ((closed_on is null) or (closed_on >= opened_on))
);
grant delete, insert, select, update on housing_place to polku_app;

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

-- transient: lives a day
create table join_mail (
  id uuid,
  network_id uuid,
  tag bytea,
  sent_at timestamptz,
  constraint join_mail_pkey primary key (id),
  constraint join_mail_network_id_fkey foreign key (network_id) references network(id)
);
create index join_mail_network on join_mail (network_id);
create index join_mail_tag on join_mail (tag, sent_at);
grant delete, insert, select, update on join_mail to polku_app;

create table list_delivery (
  letter_id uuid,
  subscription_id uuid,
  planned_at timestamptz null,
  constraint list_delivery_pkey primary key (letter_id, subscription_id),
  constraint list_delivery_letter_id_fkey foreign key (letter_id) references list_letter(id),
  constraint list_delivery_subscription_id_fkey foreign key (subscription_id) references list_subscription(id) on delete cascade
);
create index list_delivery_subscription on list_delivery (subscription_id);
create index list_delivery_waiting on list_delivery (subscription_id) where (planned_at is null);
grant delete, insert, select, update on list_delivery to polku_app;

create table list_event (
  id uuid,
  subscription_id uuid,
  purpose text,
  event text,
  detail text,
  text_version text,
  channel text,
  source text,
  at timestamptz,
  acted_by uuid null,
  constraint list_event_pkey primary key (id),
  constraint list_event_acted_by_fkey foreign key (acted_by) references person(id),
  constraint list_event_subscription_id_fkey foreign key (subscription_id) references list_subscription(id) on delete cascade,
  constraint list_event_channel_check check (channel in ('page', 'mail-link', 'one-click', 'membership', 'coordinator', 'system')),
  constraint list_event_event_check check (event in ('asked', 'confirmed', 'pace', 'ended')),
  constraint list_event_purpose_check check (purpose = 'list')
);
create index list_event_subscription on list_event (subscription_id, at);
grant delete, insert, select, update on list_event to polku_app;

create table list_letter (
  id uuid,
  network_id uuid,
  lang text,
  title text,
  body text,
  carries text,
  version integer,
  written_at timestamptz,
  written_by uuid,
  changed_at timestamptz,
  changed_by uuid,
  tested_version integer null,
  offered_at timestamptz null,
  refused_at timestamptz null,
  refused_by uuid null,
  refused_reason text null,
  sent_at timestamptz null,
  sent_by uuid null,
  discarded_at timestamptz null,
  discarded_by uuid null,
  meeting_id uuid null,
  constraint list_letter_pkey primary key (id),
  constraint list_letter_meeting_id_key unique (meeting_id),
  constraint list_letter_changed_by_fkey foreign key (changed_by) references person(id),
  constraint list_letter_discarded_by_fkey foreign key (discarded_by) references person(id),
  constraint list_letter_meeting_id_fkey foreign key (meeting_id) references meeting(id),
  constraint list_letter_network_id_fkey foreign key (network_id) references network(id),
  constraint list_letter_refused_by_fkey foreign key (refused_by) references person(id),
  constraint list_letter_sent_by_fkey foreign key (sent_by) references person(id),
  constraint list_letter_written_by_fkey foreign key (written_by) references person(id),
  constraint list_letter_carries_check check (carries in ('text', 'link')),
  constraint list_letter_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index list_letter_network on list_letter (network_id, sent_at);
grant delete, insert, select, update on list_letter to polku_app;

create table list_setting (
  network_id uuid,
  subscribing text,
  writing text,
  changed_at timestamptz,
  changed_by uuid,
  constraint list_setting_pkey primary key (network_id),
  constraint list_setting_changed_by_fkey foreign key (changed_by) references person(id),
  constraint list_setting_network_id_fkey foreign key (network_id) references network(id),
  constraint list_setting_subscribing_check check (subscribing in ('open', 'members')),
  constraint list_setting_writing_check check (writing in ('coordinator', 'members'))
);
grant delete, insert, select, update on list_setting to polku_app;

create table list_subscription (
  id uuid,
  network_id uuid,
  tag bytea,
  email text null,
  lang text,
  pace text,
  asked_at timestamptz,
  confirmed_at timestamptz null,
  ended_at timestamptz null,
  ended_why text null,
  constraint list_subscription_pkey primary key (id),
  constraint list_subscription_network_id_tag_key unique (network_id, tag),
  constraint list_subscription_network_id_fkey foreign key (network_id) references network(id),
  constraint list_subscription_ended_why_check check (ended_why in ('own-wish', 'refused', 'complaint', 'left', 'removed')),
  constraint list_subscription_lang_check check (lang in ('fi', 'sv', 'en')),
  constraint list_subscription_pace_check check (pace in ('immediate', 'daily', 'weekly'))
);
create index list_subscription_tag on list_subscription (tag);
grant delete, insert, select, update on list_subscription to polku_app;

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
  sealed_letter bytea null,
  bounced uuid null,
  refused_at timestamptz null,
  constraint mail_pkey primary key (id),
  constraint mail_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index mail_waiting on mail (not_before) where ((sent_at is null) and (refused_at is null));
grant delete, insert, select, update on mail to polku_app;

create table mail_deferral (
  id uuid,
  bounced uuid,
  deferred_on date,
  constraint mail_deferral_pkey primary key (id),
  constraint mail_deferral_bounced_deferred_on_key unique (bounced, deferred_on)
);
grant delete, insert, select, update on mail_deferral to polku_app;

create table map_ask (
  id uuid,
  provider_id uuid,
  told text,
  tag bytea,
  asked_on date,
  answered_at timestamptz null,
  constraint map_ask_pkey primary key (id),
  constraint map_ask_tag_asked_on_key unique (tag, asked_on),
  constraint map_ask_provider_id_fkey foreign key (provider_id) references map_provider(id),
  constraint map_ask_told_check check (told in ('organisation', 'coordinator', 'nas'))
);
create index map_ask_provider on map_ask (provider_id, told, asked_on);
grant delete, insert, select, update on map_ask to polku_app;

create table map_contact (
  id uuid,
  provider_id uuid,
  service_id uuid null,
  fields jsonb,
  hidden jsonb default '{}'::jsonb,
  sealed_hidden bytea null,
  origins jsonb default '{}'::jsonb,
  confirmed_on date null,
  due_on date,
  published_at timestamptz null,
  published_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  ended_on date null,
  ended_reason text null,
  ended_by uuid null,
  networks text[] default '{}'[],
  version integer default 1,
  constraint map_contact_pkey primary key (id),
  constraint map_contact_changed_by_fkey foreign key (changed_by) references person(id),
  constraint map_contact_ended_by_fkey foreign key (ended_by) references person(id),
  constraint map_contact_provider_id_fkey foreign key (provider_id) references map_provider(id),
  constraint map_contact_published_by_fkey foreign key (published_by) references person(id),
  constraint map_contact_service_id_fkey foreign key (service_id) references map_service(id)
);
create index map_contact_provider on map_contact (provider_id);
create index map_contact_service on map_contact (service_id);
grant delete, insert, select, update on map_contact to polku_app;

create table map_find (
  service_id uuid,
  audience text,
  needs text[],
  areas text[],
  places text[],
  groups text[],
  languages text[],
  accepts text[],
  refuses text[],
  regions text[],
  times text[],
  provider_type text,
  always boolean,
  week int4multirange,
  on_holidays boolean,
  special_days datemultirange,
  special_hours tsmultirange,
  words tsvector,
  sort_name text,
  constraint map_find_pkey primary key (service_id),
  constraint map_find_service_id_fkey foreign key (service_id) references map_service(id) on delete cascade
);
create index map_find_codes on map_find using gin (needs, areas) with (fastupdate=off);
create index map_find_places on map_find using gin (places) with (fastupdate=off);
create index map_find_special on map_find using gist (special_days) where (not isempty(special_days));
create index map_find_words on map_find using gin (words) with (fastupdate=off);
grant delete, insert, select, update on map_find to polku_app;

create table map_gap (
  id uuid,
  network text,
  networks text[] generated always as (array[network]) stored,
  area text null,
  need text,
  target_group text null,
  language text null,
  time text null,
  access text null,
  said text,
  owner_id uuid null,
  due_on date null,
  named_at timestamptz,
  named_by uuid null,
  begun_at timestamptz null,
  begun_by uuid null,
  closed_at timestamptz null,
  closed_by uuid null,
  closed_how text null,
  accepted_at timestamptz null,
  accepted_by uuid null,
  accepted_why text null,
  version integer default 1,
  constraint map_gap_pkey primary key (id),
  constraint map_gap_accepted_by_fkey foreign key (accepted_by) references person(id),
  constraint map_gap_begun_by_fkey foreign key (begun_by) references person(id),
  constraint map_gap_closed_by_fkey foreign key (closed_by) references person(id),
  constraint map_gap_named_by_fkey foreign key (named_by) references person(id),
  constraint map_gap_owner_id_fkey foreign key (owner_id) references organisation(id),
  constraint map_gap_check check ((closed_at is null) or (accepted_at is null))
);
create index map_gap_network on map_gap (network, need);
create index map_gap_owner on map_gap (owner_id);
grant delete, insert, select, update on map_gap to polku_app;

create table map_gap_event (
  id uuid,
  gap_id uuid,
  act text,
  said text default '',
  noted_at timestamptz,
  noted_by uuid null,
  constraint map_gap_event_pkey primary key (id),
  constraint map_gap_event_gap_id_fkey foreign key (gap_id) references map_gap(id),
  constraint map_gap_event_noted_by_fkey foreign key (noted_by) references person(id),
  constraint map_gap_event_act_check check (act in ('named', 'noticed', 'handed', 'begun', 'closed', 'accepted', 'reopened'))
);
create index map_gap_event_gap on map_gap_event (gap_id, noted_at);
grant delete, insert, select, update on map_gap_event to polku_app;

create table map_gap_source (
  gap_id uuid,
  kind text,
  source_id text,
  label text,
  said text,
  noted_at timestamptz,
  noted_by uuid null,
  constraint map_gap_source_pkey primary key (gap_id, kind, source_id),
  constraint map_gap_source_gap_id_fkey foreign key (gap_id) references map_gap(id),
  constraint map_gap_source_noted_by_fkey foreign key (noted_by) references person(id),
  constraint map_gap_source_kind_check check (kind in ('workshop', 'matrix', 'referral-mechanism'))
);
grant delete, insert, select, update on map_gap_source to polku_app;

create table map_history (
  id uuid,
  kind text,
  record_id uuid,
  version integer,
  act text,
  fields jsonb null,
  hidden jsonb null,
  sealed_hidden bytea null,
  changed_at timestamptz,
  changed_by uuid null,
  constraint map_history_pkey primary key (id),
  constraint map_history_changed_by_fkey foreign key (changed_by) references person(id),
  constraint map_history_act_check check (act in ('drafted', 'changed', 'published', 'confirmed', 'ended', 'revived')),
  constraint map_history_kind_check check (kind in ('provider', 'service', 'place', 'contact'))
);
create index map_history_record on map_history (kind, record_id, changed_at);
grant delete, insert, select, update on map_history to polku_app;

create table map_import (
  id uuid,
  format text,
  catalogue text,
  file_name text,
  file_hash bytea,
  lang text,
  read_at timestamptz,
  read_by uuid null,
  applied_at timestamptz null,
  applied_by uuid null,
  undone_at timestamptz null,
  undone_by uuid null,
  dropped_at timestamptz null,
  dropped_by uuid null,
  constraint map_import_pkey primary key (id),
  constraint map_import_applied_by_fkey foreign key (applied_by) references person(id),
  constraint map_import_dropped_by_fkey foreign key (dropped_by) references person(id),
  constraint map_import_read_by_fkey foreign key (read_by) references person(id),
  constraint map_import_undone_by_fkey foreign key (undone_by) references person(id),
  constraint map_import_format_check check (format in ('hsds-json', 'hsds-csv', 'ptv')),
  constraint map_import_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index map_import_read on map_import (read_at);
grant delete, insert, select, update on map_import to polku_app;

create table map_import_row (
  id uuid,
  import_id uuid,
  place integer,
  kind text,
  source_id text,
  provider_source text,
  service_source text null,
  place_source text[] default '{}'[],
  fields jsonb,
  remainder jsonb default '{}'::jsonb,
  repairs jsonb default '[]'::jsonb,
  verdict text,
  record_id uuid null,
  version_before integer null,
  version_after integer null,
  origins_before jsonb null,
  constraint map_import_row_pkey primary key (id),
  constraint map_import_row_import_id_kind_source_id_key unique (import_id, kind, source_id),
  constraint map_import_row_import_id_fkey foreign key (import_id) references map_import(id) on delete cascade,
  constraint map_import_row_kind_check check (kind in ('provider', 'service', 'place', 'contact')),
  constraint map_import_row_verdict_check check (verdict in ('taken', 'mended', 'not-understood', 'refused'))
);
create index map_import_row_place on map_import_row (import_id, place);
create index map_import_row_record on map_import_row (record_id);
grant delete, insert, select, update on map_import_row to polku_app;

create table map_place (
  id uuid,
  provider_id uuid,
  fields jsonb,
  hidden jsonb default '{}'::jsonb,
  sealed_hidden bytea null,
  origins jsonb default '{}'::jsonb,
  confirmed_on date null,
  due_on date,
  published_at timestamptz null,
  published_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  ended_on date null,
  ended_reason text null,
  ended_by uuid null,
  networks text[] default '{}'[],
  version integer default 1,
  constraint map_place_pkey primary key (id),
  constraint map_place_changed_by_fkey foreign key (changed_by) references person(id),
  constraint map_place_ended_by_fkey foreign key (ended_by) references person(id),
  constraint map_place_provider_id_fkey foreign key (provider_id) references map_provider(id),
  constraint map_place_published_by_fkey foreign key (published_by) references person(id)
);
create index map_place_provider on map_place (provider_id);
grant delete, insert, select, update on map_place to polku_app;

create table map_proposal (
  id uuid,
  provider_id uuid,
  kind text,
  record_id uuid,
  sealed_content bytea,
  received_on date,
  outcome text null,
  closed_at timestamptz null,
  closed_by uuid null,
  constraint map_proposal_pkey primary key (id),
  constraint map_proposal_closed_by_fkey foreign key (closed_by) references person(id),
  constraint map_proposal_provider_id_fkey foreign key (provider_id) references map_provider(id),
  constraint map_proposal_kind_check check (kind in ('provider', 'service', 'place', 'contact')),
  constraint map_proposal_outcome_check check (outcome in ('taken', 'left'))
);
create index map_proposal_provider on map_proposal (provider_id);
grant delete, insert, select, update on map_proposal to polku_app;

create table map_provider (
  id uuid,
  code text null,
  organisation_id uuid null,
  fields jsonb,
  hidden jsonb default '{}'::jsonb,
  sealed_hidden bytea null,
  origins jsonb default '{}'::jsonb,
  confirmed_on date null,
  due_on date,
  published_at timestamptz null,
  published_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  ended_on date null,
  ended_reason text null,
  ended_by uuid null,
  networks text[] default '{}'[],
  version integer default 1,
  constraint map_provider_pkey primary key (id),
  constraint map_provider_code_key unique (code),
  constraint map_provider_changed_by_fkey foreign key (changed_by) references person(id),
  constraint map_provider_ended_by_fkey foreign key (ended_by) references person(id),
  constraint map_provider_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint map_provider_published_by_fkey foreign key (published_by) references person(id)
);
create index map_provider_organisation on map_provider (organisation_id);
grant delete, insert, select, update on map_provider to polku_app;

create table map_report (
  id uuid,
  service_id uuid,
  lang text,
  once_hash bytea,
  sealed_text bytea,
  received_on date,
  outcome text null,
  closed_at timestamptz null,
  closed_by uuid null,
  constraint map_report_pkey primary key (id),
  constraint map_report_once_hash_key unique (once_hash),
  constraint map_report_closed_by_fkey foreign key (closed_by) references person(id),
  constraint map_report_service_id_fkey foreign key (service_id) references map_service(id),
  constraint map_report_lang_check check (lang in ('fi', 'sv', 'en')),
  constraint map_report_outcome_check check (outcome in ('mended', 'right-as-is', 'cannot-tell'))
);
create index map_report_service on map_report (service_id);
grant delete, insert, select, update on map_report to polku_app;

create table map_service (
  id uuid,
  provider_id uuid,
  fields jsonb,
  hidden jsonb default '{}'::jsonb,
  sealed_hidden bytea null,
  origins jsonb default '{}'::jsonb,
  confirmed_on date null,
  due_on date,
  published_at timestamptz null,
  published_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  ended_on date null,
  ended_reason text null,
  ended_by uuid null,
  networks text[] default '{}'[],
  version integer default 1,
  constraint map_service_pkey primary key (id),
  constraint map_service_changed_by_fkey foreign key (changed_by) references person(id),
  constraint map_service_ended_by_fkey foreign key (ended_by) references person(id),
  constraint map_service_provider_id_fkey foreign key (provider_id) references map_provider(id),
  constraint map_service_published_by_fkey foreign key (published_by) references person(id)
);
create index map_service_areas on map_service using gin ((fields -> 'areas'));
create index map_service_changed on map_service (changed_at, id);
create index map_service_needs on map_service using gin ((fields -> 'needs'));
create index map_service_open on map_service (id) where ((published_at is not null) and (fields ? 'name'));
create index map_service_provider on map_service (provider_id);
create index map_service_sure on map_service (id) include (confirmed_on, due_on);
grant delete, insert, select, update on map_service to polku_app;

create table map_service_place (
  service_id uuid,
  place_id uuid,
  constraint map_service_place_pkey primary key (service_id, place_id),
  constraint map_service_place_place_id_fkey foreign key (place_id) references map_place(id),
  constraint map_service_place_service_id_fkey foreign key (service_id) references map_service(id)
);
create index map_service_place_id on map_service_place (map_service_at_location(service_id, place_id));
create index map_service_place_place on map_service_place (place_id);
grant delete, insert, select, update on map_service_place to polku_app;

create table map_sought (
  term text,
  service_id uuid,
  audience text,
  always boolean,
  on_holidays boolean,
  week int4multirange,
  sort_name text,
  constraint map_sought_pkey primary key (term, service_id),
  constraint map_sought_service_id_fkey foreign key (service_id) references map_service(id) on delete cascade
);
create index map_sought_service on map_sought (service_id);
create index map_sought_term on map_sought (term, audience) include (service_id, sort_name, always, on_holidays, week);
grant delete, insert, select, update on map_sought to polku_app;

create table map_source (
  catalogue text,
  kind text,
  source_id text,
  record_id uuid,
  import_id uuid,
  constraint map_source_pkey primary key (catalogue, kind, source_id),
  constraint map_source_import_id_fkey foreign key (import_id) references map_import(id),
  constraint map_source_kind_check check (kind in ('provider', 'service', 'place', 'contact'))
);
create index map_source_import on map_source (import_id);
create index map_source_record on map_source (record_id);
grant delete, insert, select, update on map_source to polku_app;

create table mechanism_approval (
  version_id uuid,
  revision integer,
  approved_by uuid,
  approved_at timestamptz,
  constraint mechanism_approval_pkey primary key (version_id, revision, approved_by),
  constraint mechanism_approval_approved_by_fkey foreign key (approved_by) references person(id),
  constraint mechanism_approval_version_id_fkey foreign key (version_id) references mechanism_version(id)
);
grant delete, insert, select, update on mechanism_approval to polku_app;

create table mechanism_comment (
  id uuid,
  version_id uuid,
  part text null,
  said text,
  said_at timestamptz,
  said_by uuid,
  organisation text,
  outcome text null,
  answer text null,
  answered_at timestamptz null,
  answered_by uuid null,
  constraint mechanism_comment_pkey primary key (id),
  constraint mechanism_comment_answered_by_fkey foreign key (answered_by) references person(id),
  constraint mechanism_comment_said_by_fkey foreign key (said_by) references person(id),
  constraint mechanism_comment_version_id_fkey foreign key (version_id) references mechanism_version(id),
  constraint mechanism_comment_outcome_check check (outcome in ('accepted', 'partly', 'not'))
);
create index mechanism_comment_version on mechanism_comment (version_id);
grant delete, insert, select, update on mechanism_comment to polku_app;

create table mechanism_revision (
  version_id uuid,
  revision integer,
  document jsonb,
  act text,
  part text null,
  made_at timestamptz,
  made_by uuid null,
  constraint mechanism_revision_pkey primary key (version_id, revision),
  constraint mechanism_revision_made_by_fkey foreign key (made_by) references person(id),
  constraint mechanism_revision_version_id_fkey foreign key (version_id) references mechanism_version(id)
);
grant delete, insert, select, update on mechanism_revision to polku_app;

create table mechanism_version (
  id uuid,
  number integer generated by default as identity,
  based_on_id uuid null,
  revision integer default 1,
  begun_at timestamptz,
  begun_by uuid null,
  opened_at timestamptz null,
  opened_by uuid null,
  comments_until_on date null,
  closed_at timestamptz null,
  closed_by uuid null,
  published_at timestamptz null,
  published_by uuid null,
  valid_from date null,
  without_why text null,
  discarded_at timestamptz null,
  discarded_by uuid null,
  constraint mechanism_version_pkey primary key (id),
  constraint mechanism_version_number_key unique (number),
  constraint mechanism_version_based_on_id_fkey foreign key (based_on_id) references mechanism_version(id),
  constraint mechanism_version_begun_by_fkey foreign key (begun_by) references person(id),
  constraint mechanism_version_closed_by_fkey foreign key (closed_by) references person(id),
  constraint mechanism_version_discarded_by_fkey foreign key (discarded_by) references person(id),
  constraint mechanism_version_opened_by_fkey foreign key (opened_by) references person(id),
  constraint mechanism_version_published_by_fkey foreign key (published_by) references person(id),
  constraint mechanism_version_check check ((published_at is null) = (valid_from is null)),
  constraint mechanism_version_check1 check ((opened_at is null) = (comments_until_on is null)),
  constraint mechanism_version_check2 check ((published_at is null) or (discarded_at is null))
);
create index mechanism_version_based_on on mechanism_version (based_on_id);
grant delete, insert, select, update on mechanism_version to polku_app;

create table meeting (
  id uuid,
  network_id uuid,
  series text null,
  series_year integer null,
  title text,
  starts_at timestamptz,
  ends_at timestamptz,
  city text,
  place text,
  link text,
  capacity integer null,
  note text,
  origin text null,
  made_at timestamptz,
  made_by uuid null,
  sequence integer default 0,
  changed_at timestamptz,
  changed_by uuid null,
  invited_at timestamptz null,
  invited_by uuid null,
  held_at timestamptz null,
  held_by uuid null,
  cancelled_at timestamptz null,
  cancelled_by uuid null,
  cancelled_why text null,
  minutes_at timestamptz null,
  minutes_by uuid null,
  constraint meeting_pkey primary key (id),
  constraint meeting_network_id_origin_key unique (network_id, origin),
  constraint meeting_cancelled_by_fkey foreign key (cancelled_by) references person(id),
  constraint meeting_changed_by_fkey foreign key (changed_by) references person(id),
  constraint meeting_held_by_fkey foreign key (held_by) references person(id),
  constraint meeting_invited_by_fkey foreign key (invited_by) references person(id),
  constraint meeting_made_by_fkey foreign key (made_by) references person(id),
  constraint meeting_minutes_by_fkey foreign key (minutes_by) references person(id),
  constraint meeting_network_id_fkey foreign key (network_id) references network(id),
  constraint meeting_capacity_check check (capacity > 0),
  constraint meeting_check check (ends_at >= starts_at),
  constraint meeting_check1 check ((series is null) = (series_year is null)),
  constraint meeting_check2 check ((held_at is null) or (cancelled_at is null)),
  constraint meeting_series_check check (series in ('spring', 'autumn'))
);
create index meeting_network on meeting (network_id, starts_at);
grant delete, insert, select, update on meeting to polku_app;

create table meeting_action (
  id uuid,
  network_id uuid,
  meeting_id uuid,
  item_id uuid null,
  task text,
  owner text,
  due_on date null,
  added_at timestamptz,
  added_by uuid,
  done_at timestamptz null,
  done_by uuid null,
  constraint meeting_action_pkey primary key (id),
  constraint meeting_action_added_by_fkey foreign key (added_by) references person(id),
  constraint meeting_action_done_by_fkey foreign key (done_by) references person(id),
  constraint meeting_action_item_id_fkey foreign key (item_id) references agenda_item(id) on delete set null,
  constraint meeting_action_meeting_id_fkey foreign key (meeting_id) references meeting(id),
  constraint meeting_action_network_id_fkey foreign key (network_id) references network(id)
);
create index meeting_action_item on meeting_action (item_id);
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_open on meeting_action (network_id) where (done_at is null);
grant delete, insert, select, update on meeting_action to polku_app;

create table meeting_attendance (
  id uuid,
  meeting_id uuid,
  organisation text,
  people integer,
  noted_at timestamptz,
  noted_by uuid,
  constraint meeting_attendance_pkey primary key (id),
  constraint meeting_attendance_meeting_id_organisation_key unique (meeting_id, organisation),
  constraint meeting_attendance_meeting_id_fkey foreign key (meeting_id) references meeting(id) on delete cascade,
  constraint meeting_attendance_noted_by_fkey foreign key (noted_by) references person(id),
  constraint meeting_attendance_people_check check ((people >= 1) and (people <= 500))
);
grant delete, insert, select, update on meeting_attendance to polku_app;

-- transient: lives a week
create table meeting_import (
  id uuid,
  network_id uuid,
  made_at timestamptz,
  made_by uuid,
  left_out integer,
  constraint meeting_import_pkey primary key (id),
  constraint meeting_import_made_by_fkey foreign key (made_by) references person(id),
  constraint meeting_import_network_id_fkey foreign key (network_id) references network(id)
);
create index meeting_import_network on meeting_import (network_id);
grant delete, insert, select, update on meeting_import to polku_app;

-- transient: lives a week
create table meeting_import_entry (
  id uuid,
  import_id uuid,
  position integer,
  origin text null,
  title text,
  starts_at timestamptz null,
  ends_at timestamptz null,
  place text,
  link text,
  note text,
  fault text null,
  raw text null,
  constraint meeting_import_entry_pkey primary key (id),
  constraint meeting_import_entry_import_id_fkey foreign key (import_id) references meeting_import(id) on delete cascade,
  constraint meeting_import_entry_check check ((fault is not null) or (starts_at is not null))
);
create index meeting_import_entry_import on meeting_import_entry (import_id, "position");
grant delete, insert, select, update on meeting_import_entry to polku_app;

create table meeting_move (
  id uuid,
  meeting_id uuid,
  starts_at timestamptz,
  moved_at timestamptz,
  moved_by uuid,
  constraint meeting_move_pkey primary key (id),
  constraint meeting_move_meeting_id_fkey foreign key (meeting_id) references meeting(id) on delete cascade,
  constraint meeting_move_moved_by_fkey foreign key (moved_by) references person(id)
);
create index meeting_move_meeting on meeting_move (meeting_id);
grant delete, insert, select, update on meeting_move to polku_app;

create table meeting_reply (
  id uuid,
  meeting_id uuid,
  member_id uuid,
  invited_at timestamptz,
  answer text null,
  people integer default 1,
  answered_at timestamptz null,
  reminded_week_on date null,
  reminded_day_on date null,
  constraint meeting_reply_pkey primary key (id),
  constraint meeting_reply_meeting_id_member_id_key unique (meeting_id, member_id),
  constraint meeting_reply_meeting_id_fkey foreign key (meeting_id) references meeting(id) on delete cascade,
  constraint meeting_reply_member_id_fkey foreign key (member_id) references network_member(id) on delete cascade,
  constraint meeting_reply_answer_check check (answer in ('yes', 'remote', 'no')),
  constraint meeting_reply_people_check check ((people >= 1) and (people <= 20))
);
create index meeting_reply_member on meeting_reply (member_id);
grant delete, insert, select, update on meeting_reply to polku_app;

create table member_event (
  id uuid,
  seq bigint generated always as identity,
  member_id uuid,
  purpose text,
  event text,
  text_version text null,
  channel text,
  source text,
  at timestamptz,
  acted_by uuid null,
  constraint member_event_pkey primary key (id),
  constraint member_event_acted_by_fkey foreign key (acted_by) references person(id),
  constraint member_event_member_id_fkey foreign key (member_id) references network_member(id) on delete cascade,
  constraint member_event_channel_check check (channel in ('page', 'mail-link', 'coordinator', 'system'))
);
create index member_event_member on member_event (member_id, seq);
grant delete, insert, select, update on member_event to polku_app;

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
  agreed_at timestamptz null,
  agreed_by uuid null,
  constraint membership_pkey primary key (id),
  constraint membership_agreed_by_fkey foreign key (agreed_by) references person(id),
  constraint membership_ended_by_fkey foreign key (ended_by) references person(id),
  constraint membership_granted_by_fkey foreign key (granted_by) references person(id),
  constraint membership_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint membership_person_id_fkey foreign key (person_id) references person(id),
  constraint membership_team_id_fkey foreign key (team_id) references team(id),
  constraint membership_check check (valid_to >= valid_from),
  constraint membership_check1 check ((agreed_by <> granted_by) and (agreed_by <> person_id))
);
create index membership_organisation on membership (organisation_id);
create index membership_person on membership (person_id);
create index membership_team on membership (team_id) where (team_id is not null);
create index membership_waiting on membership (granted_at) where (agreed_at is null);
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

create table network (
  id uuid,
  code text,
  kind text,
  joining text,
  name_fi text,
  name_sv text,
  name_en text,
  about_fi text,
  about_sv text,
  about_en text,
  valid_from date null,
  valid_to date null,
  edited_at timestamptz null,
  edited_by uuid null,
  constraint network_pkey primary key (id),
  constraint network_code_key unique (code),
  constraint network_edited_by_fkey foreign key (edited_by) references person(id),
  constraint network_check check (valid_to >= valid_from),
  constraint network_joining_check check (joining in ('open', 'approval', 'invitation')),
  constraint network_kind_check check (kind in ('regional', 'platform', 'government', 'police'))
);
grant delete, insert, select, update on network to polku_app;

create table network_area (
  network_id uuid,
  area text,
  constraint network_area_pkey primary key (network_id, area),
  constraint network_area_network_id_fkey foreign key (network_id) references network(id)
);
grant delete, insert, select, update on network_area to polku_app;

create table network_change (
  id uuid,
  network_id uuid,
  act text,
  organisation_id uuid null,
  counts_on date null,
  made_at timestamptz,
  made_by uuid,
  constraint network_change_pkey primary key (id),
  constraint network_change_made_by_fkey foreign key (made_by) references person(id),
  constraint network_change_network_id_fkey foreign key (network_id) references network(id),
  constraint network_change_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint network_change_act_check check (act in ('added', 'instead', 'beside', 'ends', 'called-off', 'network-ends', 'network-goes-on'))
);
create index network_change_network on network_change (network_id, made_at);
create index network_change_organisation on network_change (organisation_id);
grant delete, insert, select, update on network_change to polku_app;

create table network_document (
  id uuid,
  network_id uuid,
  title text,
  added_at timestamptz,
  added_by uuid,
  removed_at timestamptz null,
  removed_by uuid null,
  constraint network_document_pkey primary key (id),
  constraint network_document_added_by_fkey foreign key (added_by) references person(id),
  constraint network_document_network_id_fkey foreign key (network_id) references network(id),
  constraint network_document_removed_by_fkey foreign key (removed_by) references person(id)
);
create index network_document_network on network_document (network_id, added_at);
grant delete, insert, select, update on network_document to polku_app;

create table network_member (
  id uuid,
  network_id uuid,
  relation text,
  name text null,
  email text null,
  organisation text null,
  organisation_type text,
  organisation_id uuid null,
  work text null,
  lang text,
  person_id uuid null,
  shown text[],
  asked_at timestamptz,
  mails_asked_at timestamptz null,
  invited_by uuid null,
  confirmed_at timestamptz null,
  approved_at timestamptz null,
  approved_by uuid null,
  renewed_on date null,
  renewal_asked_on date null,
  renewal_reminded_on date null,
  renewal_mailed_on date null,
  ended_at timestamptz null,
  ended_by uuid null,
  ended_why text null,
  ended_reason text null,
  anonymised_on date null,
  duty_id uuid null,
  constraint network_member_pkey primary key (id),
  constraint network_member_approved_by_fkey foreign key (approved_by) references person(id),
  constraint network_member_duty_id_fkey foreign key (duty_id) references membership(id),
  constraint network_member_ended_by_fkey foreign key (ended_by) references person(id),
  constraint network_member_invited_by_fkey foreign key (invited_by) references person(id),
  constraint network_member_network_id_fkey foreign key (network_id) references network(id),
  constraint network_member_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint network_member_person_id_fkey foreign key (person_id) references person(id),
  constraint network_member_check check (approved_at >= confirmed_at),
  constraint network_member_ended_why_check check (ended_why in ('left', 'ended', 'not-renewed', 'refused', 'network-ended')),
  constraint network_member_lang_check check (lang in ('fi', 'sv', 'en')),
  constraint network_member_relation_check check (relation in ('member', 'signatory', 'associated', 'attending'))
);
create index network_member_duty on network_member (duty_id);
create index network_member_email on network_member (lower(email));
create index network_member_network on network_member (network_id, asked_at);
create unique index network_member_once on network_member (network_id, lower(email)) where ((confirmed_at is not null) and (ended_at is null));
create index network_member_organisation on network_member (organisation_id);
create index network_member_person on network_member (person_id);
grant delete, insert, select, update on network_member to polku_app;

create table network_text (
  id uuid,
  network_id uuid,
  about_fi text,
  about_sv text,
  about_en text,
  replaced_at timestamptz,
  replaced_by uuid,
  constraint network_text_pkey primary key (id),
  constraint network_text_network_id_fkey foreign key (network_id) references network(id),
  constraint network_text_replaced_by_fkey foreign key (replaced_by) references person(id)
);
create index network_text_network on network_text (network_id, replaced_at);
grant delete, insert, select, update on network_text to polku_app;

create table news_item (
  id uuid,
  network_id uuid,
  audience text,
  lang text,
  title text,
  body text,
  written_at timestamptz,
  written_by uuid,
  changed_at timestamptz null,
  changed_by uuid null,
  published_at timestamptz null,
  published_by uuid null,
  withdrawn_at timestamptz null,
  withdrawn_by uuid null,
  constraint news_item_pkey primary key (id),
  constraint news_item_changed_by_fkey foreign key (changed_by) references person(id),
  constraint news_item_network_id_fkey foreign key (network_id) references network(id),
  constraint news_item_published_by_fkey foreign key (published_by) references person(id),
  constraint news_item_withdrawn_by_fkey foreign key (withdrawn_by) references person(id),
  constraint news_item_written_by_fkey foreign key (written_by) references person(id),
  constraint news_item_audience_check check (audience in ('members', 'public')),
  constraint news_item_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index news_item_network on news_item (network_id, published_at);
grant delete, insert, select, update on news_item to polku_app;

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

create table platform_body (
  id uuid,
  network_id uuid,
  code text null,
  relation text,
  name_fi text,
  name_sv text,
  name_en text,
  since_on date null,
  added_at timestamptz,
  added_by uuid null,
  ended_on date null,
  ended_by uuid null,
  constraint platform_body_pkey primary key (id),
  constraint platform_body_network_id_code_key unique (network_id, code),
  constraint platform_body_added_by_fkey foreign key (added_by) references person(id),
  constraint platform_body_ended_by_fkey foreign key (ended_by) references person(id),
  constraint platform_body_network_id_fkey foreign key (network_id) references network(id),
  constraint platform_body_relation_check check (relation in ('associated', 'attending'))
);
grant delete, insert, select, update on platform_body to polku_app;

create table principles_comment (
  id uuid,
  text_id uuid,
  signatory_id uuid,
  body text,
  written_at timestamptz,
  constraint principles_comment_pkey primary key (id),
  constraint principles_comment_signatory_id_fkey foreign key (signatory_id) references signatory(id),
  constraint principles_comment_text_id_fkey foreign key (text_id) references principles_text(id)
);
create index principles_comment_signatory on principles_comment (signatory_id);
create index principles_comment_text on principles_comment (text_id, written_at);
grant delete, insert, select, update on principles_comment to polku_app;

create table principles_text (
  id uuid,
  network_id uuid,
  number integer,
  body_fi text,
  body_sv text,
  body_en text,
  change_fi text,
  change_sv text,
  change_en text,
  source text null,
  version integer,
  written_at timestamptz,
  written_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  consulted_at timestamptz null,
  consulted_by uuid null,
  comments_until_on date null,
  in_force_on date null,
  published_at timestamptz null,
  published_by uuid null,
  constraint principles_text_pkey primary key (id),
  constraint principles_text_network_id_number_key unique (network_id, number),
  constraint principles_text_changed_by_fkey foreign key (changed_by) references person(id),
  constraint principles_text_consulted_by_fkey foreign key (consulted_by) references person(id),
  constraint principles_text_network_id_fkey foreign key (network_id) references network(id),
  constraint principles_text_published_by_fkey foreign key (published_by) references person(id),
  constraint principles_text_written_by_fkey foreign key (written_by) references person(id)
);
grant delete, insert, select, update on principles_text to polku_app;

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

-- transient: lives two days
create table reminder_day (
  email text,
  reminded_on date,
  constraint reminder_day_pkey primary key (email)
);
grant delete, insert, select, update on reminder_day to polku_app;

create table safe_contact (
  referral_id uuid,
  sealed bytea,
  changed_on date,
  constraint safe_contact_pkey primary key (referral_id),
  constraint safe_contact_referral_id_fkey foreign key (referral_id) references referral(id)
);
grant delete, insert, select, update on safe_contact to polku_app;

create table scenario (
  id uuid,
  code text null,
  organisation_id uuid null,
  copied_from uuid null,
  created_at timestamptz,
  created_by uuid null,
  withdrawn_at timestamptz null,
  withdrawn_by uuid null,
  constraint scenario_pkey primary key (id),
  constraint scenario_code_key unique (code),
  constraint scenario_copied_from_fkey foreign key (copied_from) references scenario_version(id),
  constraint scenario_created_by_fkey foreign key (created_by) references person(id),
  constraint scenario_organisation_id_fkey foreign key (organisation_id) references organisation(id),
  constraint scenario_withdrawn_by_fkey foreign key (withdrawn_by) references person(id),
  constraint scenario_check check ((code is null) or (organisation_id is null))
);
create index scenario_copied_from on scenario (copied_from);
create index scenario_organisation on scenario (organisation_id);
grant delete, insert, select, update on scenario to polku_app;

create table scenario_version (
  id uuid,
  scenario_id uuid,
  number integer,
  pack_version integer null,
  document jsonb,
  revision integer default 1,
  begun_at timestamptz,
  begun_by uuid null,
  changed_at timestamptz,
  changed_by uuid null,
  sent_at timestamptz null,
  sent_by uuid null,
  confirmed_at timestamptz null,
  confirmed_by uuid null,
  published_at timestamptz null,
  published_by uuid null,
  superseded_at timestamptz null,
  constraint scenario_version_pkey primary key (id),
  constraint scenario_version_scenario_id_number_key unique (scenario_id, number),
  constraint scenario_version_begun_by_fkey foreign key (begun_by) references person(id),
  constraint scenario_version_changed_by_fkey foreign key (changed_by) references person(id),
  constraint scenario_version_confirmed_by_fkey foreign key (confirmed_by) references person(id),
  constraint scenario_version_published_by_fkey foreign key (published_by) references person(id),
  constraint scenario_version_scenario_id_fkey foreign key (scenario_id) references scenario(id),
  constraint scenario_version_sent_by_fkey foreign key (sent_by) references person(id),
  constraint scenario_version_check check (confirmed_by <> sent_by),
  constraint scenario_version_check1 check ((superseded_at is null) or (published_at is not null)),
  constraint scenario_version_check2 check ((published_at is null) or (confirmed_at is not null) or (pack_version is not null)),
  constraint scenario_version_number_check check (number > 0)
);
create unique index scenario_version_draft on scenario_version (scenario_id) where (published_at is null);
create unique index scenario_version_in_use on scenario_version (scenario_id) where ((published_at is not null) and (superseded_at is null));
create trigger scenario_version_stays before delete or update on scenario_version for each row execute function scenario_version_stays();
grant delete, insert, select, update on scenario_version to polku_app;

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

create table signatory (
  id uuid,
  network_id uuid,
  organisation text,
  business_id text null,
  web text null,
  representative text,
  position text,
  email text,
  lang text,
  asked_text_id uuid,
  asked_at timestamptz,
  confirmed_at timestamptz null,
  accepted_at timestamptz null,
  accepted_by uuid null,
  refused_at timestamptz null,
  refused_by uuid null,
  refused_reason text null,
  withdrawn_at timestamptz null,
  withdrawn_by uuid null,
  withdrawn_reason text null,
  constraint signatory_pkey primary key (id),
  constraint signatory_accepted_by_fkey foreign key (accepted_by) references person(id),
  constraint signatory_asked_text_id_fkey foreign key (asked_text_id) references principles_text(id),
  constraint signatory_network_id_fkey foreign key (network_id) references network(id),
  constraint signatory_refused_by_fkey foreign key (refused_by) references person(id),
  constraint signatory_withdrawn_by_fkey foreign key (withdrawn_by) references person(id),
  constraint signatory_check check (accepted_at >= confirmed_at),
  constraint signatory_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index signatory_asked_text on signatory (asked_text_id);
create index signatory_network on signatory (network_id, asked_at);
grant delete, insert, select, update on signatory to polku_app;

create table signing (
  id uuid,
  signatory_id uuid,
  text_id uuid,
  representative text,
  position text,
  channel text,
  signed_at timestamptz,
  constraint signing_pkey primary key (id),
  constraint signing_signatory_id_text_id_key unique (signatory_id, text_id),
  constraint signing_signatory_id_fkey foreign key (signatory_id) references signatory(id) on delete cascade,
  constraint signing_text_id_fkey foreign key (text_id) references principles_text(id),
  constraint signing_channel_check check (channel in ('mail-link', 'coordinator'))
);
create index signing_text on signing (text_id);
grant delete, insert, select, update on signing to polku_app;

create table statement (
  id uuid,
  network_id uuid,
  version integer,
  drafted_at timestamptz,
  drafted_by uuid,
  published_at timestamptz null,
  published_by uuid null,
  withdrawn_at timestamptz null,
  withdrawn_by uuid null,
  withdrawn_reason text null,
  constraint statement_pkey primary key (id),
  constraint statement_drafted_by_fkey foreign key (drafted_by) references person(id),
  constraint statement_network_id_fkey foreign key (network_id) references network(id),
  constraint statement_published_by_fkey foreign key (published_by) references person(id),
  constraint statement_withdrawn_by_fkey foreign key (withdrawn_by) references person(id)
);
create index statement_network on statement (network_id, published_at);
grant delete, insert, select, update on statement to polku_app;

create table statement_comment (
  id uuid,
  statement_id uuid,
  version integer,
  body text,
  written_at timestamptz,
  written_by uuid,
  constraint statement_comment_pkey primary key (id),
  constraint statement_comment_statement_id_fkey foreign key (statement_id) references statement(id),
  constraint statement_comment_written_by_fkey foreign key (written_by) references person(id)
);
create index statement_comment_statement on statement_comment (statement_id, written_at);
grant delete, insert, select, update on statement_comment to polku_app;

create table statement_text (
  id uuid,
  statement_id uuid,
  version integer,
  title_fi text,
  title_sv text,
  title_en text,
  body_fi text,
  body_sv text,
  body_en text,
  written_at timestamptz,
  written_by uuid,
  constraint statement_text_pkey primary key (id),
  constraint statement_text_statement_id_version_key unique (statement_id, version),
  constraint statement_text_statement_id_fkey foreign key (statement_id) references statement(id),
  constraint statement_text_written_by_fkey foreign key (written_by) references person(id)
);
grant delete, insert, select, update on statement_text to polku_app;

create table stored_file (
  id uuid,
  owner_table text,
  owner_id uuid,
  type text,
  size integer,
  content_hash bytea,
  sealed_name bytea,
  sealed_content bytea,
  kept_at timestamptz,
  constraint stored_file_pkey primary key (id),
  constraint stored_file_size_check check (size > 0)
);
create index stored_file_owner on stored_file (owner_table, owner_id);
grant delete, insert, select, update on stored_file to polku_app;

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

create table workshop (
  id uuid,
  scenario_version_id uuid,
  network_id uuid,
  held_on date,
  lang text,
  code text null,
  planned_at timestamptz,
  planned_by uuid null,
  constraint workshop_pkey primary key (id),
  constraint workshop_code_key unique (code),
  constraint workshop_network_id_fkey foreign key (network_id) references network(id),
  constraint workshop_planned_by_fkey foreign key (planned_by) references person(id),
  constraint workshop_scenario_version_id_fkey foreign key (scenario_version_id) references scenario_version(id),
  constraint workshop_lang_check check (lang in ('fi', 'sv', 'en'))
);
create index workshop_network on workshop (network_id, held_on);
create index workshop_version on workshop (scenario_version_id);
grant delete, insert, select, update on workshop to polku_app;

create table workshop_action (
  id uuid,
  workshop_id uuid,
  step text null,
  what text,
  owner text,
  due_on date null,
  added_at timestamptz,
  added_by uuid null,
  done_at timestamptz null,
  done_by uuid null,
  version integer default 1,
  constraint workshop_action_pkey primary key (id),
  constraint workshop_action_added_by_fkey foreign key (added_by) references person(id),
  constraint workshop_action_done_by_fkey foreign key (done_by) references person(id),
  constraint workshop_action_workshop_id_fkey foreign key (workshop_id) references workshop(id)
);
create index workshop_action_workshop on workshop_action (workshop_id);
grant delete, insert, select, update on workshop_action to polku_app;

create table workshop_card (
  id uuid,
  workshop_id uuid,
  step text,
  table_id uuid,
  participant_id uuid null,
  typed_by uuid null,
  source text,
  once bytea,
  word text,
  organisation_type text null,
  organisation text,
  need text null,
  text text,
  condition text,
  doubt text,
  sealed_contact bytea null,
  written_on date,
  version integer default 1,
  withdrawn_at timestamptz null,
  withdrawn_by uuid null,
  constraint workshop_card_pkey primary key (id),
  constraint workshop_card_once_key unique (once),
  constraint workshop_card_participant_id_fkey foreign key (participant_id) references workshop_participant(id),
  constraint workshop_card_table_id_fkey foreign key (table_id) references workshop_table(id),
  constraint workshop_card_typed_by_fkey foreign key (typed_by) references person(id),
  constraint workshop_card_withdrawn_by_fkey foreign key (withdrawn_by) references person(id),
  constraint workshop_card_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_card_source_check check (source in ('live', 'paper')),
  constraint workshop_card_word_check check (word in ('leads', 'acts', 'asked', 'told', 'missing', 'disputed'))
);
create index workshop_card_participant on workshop_card (participant_id);
create index workshop_card_step on workshop_card (workshop_id, step);
create index workshop_card_table on workshop_card (table_id);
grant delete, insert, select, update on workshop_card to polku_app;

create table workshop_decision (
  workshop_id uuid,
  step text,
  item text,
  verdict text,
  reason text,
  version integer default 1,
  decided_at timestamptz,
  decided_by uuid null,
  constraint workshop_decision_pkey primary key (workshop_id, step, item),
  constraint workshop_decision_decided_by_fkey foreign key (decided_by) references person(id),
  constraint workshop_decision_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_decision_verdict_check check (verdict in ('agreed', 'disputed', 'gap', 'overlap'))
);
grant delete, insert, select, update on workshop_decision to polku_app;

create table workshop_event (
  workshop_id uuid,
  number integer,
  kind text,
  step text null,
  seconds integer null,
  at timestamptz,
  acted_by uuid null,
  constraint workshop_event_pkey primary key (workshop_id, number),
  constraint workshop_event_acted_by_fkey foreign key (acted_by) references person(id),
  constraint workshop_event_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_event_kind_check check (kind in ('opened', 'shown', 'timer', 'paused', 'resumed', 'stopped', 'consolidating', 'closed')),
  constraint workshop_event_number_check check (number > 0),
  constraint workshop_event_seconds_check check (seconds > 0)
);
grant delete, insert, select, update on workshop_event to polku_app;

create table workshop_feedback (
  id uuid,
  workshop_id uuid,
  edition integer,
  source text,
  useful integer,
  clear integer,
  together integer,
  again text,
  sealed_text bytea null,
  given_on date,
  shown_at timestamptz null,
  shown_by uuid null,
  left_out_at timestamptz null,
  left_out_by uuid null,
  constraint workshop_feedback_pkey primary key (id),
  constraint workshop_feedback_left_out_by_fkey foreign key (left_out_by) references person(id),
  constraint workshop_feedback_shown_by_fkey foreign key (shown_by) references person(id),
  constraint workshop_feedback_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_feedback_again_check check (again in ('yes', 'maybe', 'no')),
  constraint workshop_feedback_clear_check check ((clear >= 1) and (clear <= 5)),
  constraint workshop_feedback_source_check check (source in ('live', 'paper')),
  constraint workshop_feedback_together_check check ((together >= 1) and (together <= 5)),
  constraint workshop_feedback_useful_check check ((useful >= 1) and (useful <= 5))
);
create index workshop_feedback_workshop on workshop_feedback (workshop_id);
grant delete, insert, select, update on workshop_feedback to polku_app;

-- transient: lives a day
create table workshop_guess (
  id uuid,
  visit bytea,
  at timestamptz,
  constraint workshop_guess_pkey primary key (id)
);
create index workshop_guess_at on workshop_guess (at);
grant delete, insert, select, update on workshop_guess to polku_app;

create table workshop_mark (
  card_id uuid,
  table_id uuid,
  kind text,
  constraint workshop_mark_pkey primary key (card_id, table_id),
  constraint workshop_mark_card_id_fkey foreign key (card_id) references workshop_card(id) on delete cascade,
  constraint workshop_mark_table_id_fkey foreign key (table_id) references workshop_table(id),
  constraint workshop_mark_kind_check check (kind in ('agree', 'dispute'))
);
create index workshop_mark_table on workshop_mark (table_id);
grant delete, insert, select, update on workshop_mark to polku_app;

create table workshop_outcome (
  id uuid,
  workshop_id uuid,
  key text,
  kind text,
  step text,
  label text,
  target_id uuid null,
  made_at timestamptz,
  constraint workshop_outcome_pkey primary key (id),
  constraint workshop_outcome_workshop_id_key_key unique (workshop_id, key),
  constraint workshop_outcome_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_outcome_kind_check check (kind in ('contact', 'agenda', 'gap'))
);
grant delete, insert, select, update on workshop_outcome to polku_app;

create table workshop_participant (
  id uuid,
  workshop_id uuid,
  table_id uuid,
  organisation_type text,
  name text null,
  hash bytea null,
  feedback_on date null,
  constraint workshop_participant_pkey primary key (id),
  constraint workshop_participant_workshop_id_hash_key unique (workshop_id, hash),
  constraint workshop_participant_table_id_fkey foreign key (table_id) references workshop_table(id),
  constraint workshop_participant_workshop_id_fkey foreign key (workshop_id) references workshop(id)
);
create index workshop_participant_hash on workshop_participant (hash) where (hash is not null);
create index workshop_participant_table on workshop_participant (table_id);
grant delete, insert, select, update on workshop_participant to polku_app;

create table workshop_report (
  workshop_id uuid,
  strengths text,
  version integer default 1,
  changed_at timestamptz,
  changed_by uuid null,
  published_at timestamptz null,
  published_by uuid null,
  constraint workshop_report_pkey primary key (workshop_id),
  constraint workshop_report_changed_by_fkey foreign key (changed_by) references person(id),
  constraint workshop_report_published_by_fkey foreign key (published_by) references person(id),
  constraint workshop_report_workshop_id_fkey foreign key (workshop_id) references workshop(id)
);
grant delete, insert, select, update on workshop_report to polku_app;

create table workshop_table (
  id uuid,
  workshop_id uuid,
  number integer,
  constraint workshop_table_pkey primary key (id),
  constraint workshop_table_workshop_id_number_key unique (workshop_id, number),
  constraint workshop_table_workshop_id_fkey foreign key (workshop_id) references workshop(id),
  constraint workshop_table_number_check check ((number >= 1) and (number <= 12))
);
grant delete, insert, select, update on workshop_table to polku_app;

create table wrong_code (
  id uuid,
  at timestamptz,
  constraint wrong_code_pkey primary key (id)
);
create index wrong_code_at on wrong_code (at);
grant delete, insert, select, update on wrong_code to polku_app;

CREATE OR REPLACE FUNCTION map_service_at_location(service uuid, place uuid)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select encode(
    set_byte(set_byte(hash, 6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
  from (select substring(
    sha256(('service-at-location\000' || service::text || '\000' || place::text)::bytea) from 1 for 16) as hash) as hashed
$function$;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is only added to: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION scenario_version_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.published_at is not null and (
    tg_op = 'DELETE' or new.document <> old.document or new.number <> old.number
    or new.published_at is distinct from old.published_at or new.scenario_id <> old.scenario_id
  ) then
    raise exception 'a published scenario version does not change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;
