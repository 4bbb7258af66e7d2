-- What administrators changed: networks that came and ended, and who coordinates from when. As long as a network has no line
-- here, the country pack keeps its days and its coordinators.
create table network_change (
  id uuid primary key,
  network_id uuid not null references network,
  act text not null
    check (act in ('added', 'instead', 'beside', 'ends', 'called-off', 'network-ends', 'network-goes-on')),
  organisation_id uuid references organisation,
  -- The first day of what begins, the last of what ends.
  counts_on date,
  made_at timestamptz not null,
  made_by uuid not null references person
);
create index network_change_network on network_change (network_id, made_at);
create index network_change_organisation on network_change (organisation_id);

alter table network_member
  drop constraint network_member_ended_why_check,
  add constraint network_member_ended_why_check
    check (ended_why in ('left', 'ended', 'not-renewed', 'refused', 'network-ended'));
