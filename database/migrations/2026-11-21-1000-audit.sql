-- Who did what to which object, when and why. Only ever added to; each row's hash covers the row before it, under a
-- key that the database does not know. No content, no personal data, no network address.
create table audit (
  seq bigint primary key check (seq > 0),
  at timestamptz(3) not null,
  actor text not null check (actor <> ''),
  action text not null check (action <> ''),
  object_type text not null,
  object_id text,
  purpose text,
  outcome text not null check (outcome in ('done', 'refused')),
  note bytea,
  key_id text not null,
  previous bytea not null check (octet_length(previous) = 32),
  hash bytea not null check (octet_length(hash) = 32)
);

comment on column audit.at is 'UTC; only the day where the actor is anyone';
comment on column audit.actor is 'id of a person, or anyone, sender, system, job:<name>';
comment on column audit.purpose is 'a code, never free text';
comment on column audit.note is 'sealed purpose note';
comment on column audit.key_id is 'which key made the hash';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

-- Also for the owner, and also where replication would switch triggers off.
create trigger audit_only_added_to before update or delete or truncate on audit
  for each statement execute function refuse_change();
alter table audit enable always trigger audit_only_added_to;

revoke all on audit from polku_app;
grant select, insert on audit to polku_app;
