-- The role under which the running system acts. It owns nothing, so it can change rows but no table, trigger or rule;
-- a migration that makes a table append-only takes rights away from it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'polku_app') then
    create role polku_app nologin;
  end if;
exception
  -- Another database of the same server was first.
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'The role polku_app is missing and % may not create it. As an administrator run: create role polku_app nologin; grant polku_app to %;', current_user, quote_ident(current_user);
end $$;

do $$
declare
  -- Since version 16 a member may lack the right to act as the role.
  acting text := case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
begin
  if not pg_has_role(current_user, 'polku_app', acting) then
    execute format('grant polku_app to %I', current_user);
  end if;
exception
  when unique_violation then null;
  when insufficient_privilege then
    raise exception '% may not act as polku_app. As an administrator run: grant polku_app to %;', current_user, quote_ident(current_user);
end $$;

grant usage on schema public to polku_app;
alter default privileges in schema public grant select, insert, update, delete on tables to polku_app;
alter default privileges in schema public grant usage, select on sequences to polku_app;
