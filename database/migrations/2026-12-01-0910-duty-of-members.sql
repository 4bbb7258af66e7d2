-- An account that is opened for a member gets a duty. Which one, so that it ends with the last membership that carries it.

alter table network_member add column duty_id uuid references membership;
create index network_member_duty on network_member (duty_id);
