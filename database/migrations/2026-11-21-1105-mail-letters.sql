-- What a mail carries beside one of our fixed texts: words of the moment, a letter that people wrote, a calendar entry,
-- how its list is left. One sealed value, gone as soon as it has left or was refused.
alter table mail add column sealed_letter bytea;
-- Whose failing address it would be, for the modules that ask for it. A row of theirs; they know which.
alter table mail add column bounced uuid;
alter table mail add column refused_at timestamptz;

drop index mail_waiting;
create index mail_waiting on mail (not_before) where sent_at is null and refused_at is null;

-- A mailbox that was full, a server that was away: three such days within two weeks count as a refusal.
create table mail_deferral (
  id uuid primary key,
  bounced uuid not null,
  deferred_on date not null,
  unique (bounced, deferred_on)
);
