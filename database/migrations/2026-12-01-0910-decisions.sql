-- Decisions of one's own and those of others that are written down; what a period's history rests on.

alter table client_decision
  -- What is done about a reflection period; null for the other types.
  add column deed text check (deed in ('given', 'extended', 'interrupted')),
  -- Made by another authority, or under older law: written down here, not signed here.
  add column recorded_at timestamptz,
  -- By which contact it was served, and the court that its appeal instructions name.
  add column sealed_service bytea,
  add check ((type = 'reflection-period') = (deed is not null)),
  add check (recorded_at is null or signed_at is null);

-- One draft of a type waits at a time.
create unique index client_decision_waiting on client_decision (client_id, type)
  where signed_at is null and withdrawn_at is null and recorded_at is null;

alter table client_period_event add column decision_id uuid references client_decision;
create index client_period_event_decision on client_period_event (decision_id);

-- A time to appeal that is over needs nobody.
create index client_deadline_appeal on client_deadline (due_on) where kind = 'appeal' and done_on is null;
