-- A duty that reaches people's content, or administration itself, needs a second administrator (threat A3).
-- Null: waits for one. What stood before was given by one person, as was the rule then.
alter table membership add column agreed_at timestamptz;
alter table membership add column agreed_by uuid references person check (agreed_by <> granted_by and agreed_by <> person_id);
update membership set agreed_at = granted_at;
create index membership_waiting on membership (granted_at) where agreed_at is null;
