-- What intake writes about its own acts, and indexes for its queue.

-- A note may carry the reason of an act; then it says which act, and to which code.
alter table note
  add column about text not null default 'note'
    check (about in ('note', 'lane', 'consent', 'spam', 'closing', 'hold')),
  add column value text;

comment on column referral.hold_reason is 'a code; the reason in words is a sealed note';

-- The open queue in its usual order: who has waited longest first. Counts come from the index alone.
create index referral_waiting on referral (team_id, lane, waiting_since, arrival) include (assignee_id, received_on)
  where closed_on is null and spam_at is null and erased_on is null;
create index referral_done on referral (team_id, arrival)
  where closed_on is not null or spam_at is not null;

-- Who has looked at one object.
create index audit_object on audit (object_type, object_id, seq);
