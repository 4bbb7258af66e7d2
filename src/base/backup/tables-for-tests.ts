/** All that makes a restore hard: a circle of references, self-reference, triggers, numbering, generated columns. */
export const schema = `
create table team (id int primary key, lead_id int);
create table person (id int primary key, team_id int references team, chief_id int references person);
alter table team add foreign key (lead_id) references person;
create table team_key (id int primary key, team_id int not null references team);
create table referral (
  id int primary key, arrival bigint generated always as identity, team_id int references team,
  sealed bytea, words text, length int generated always as (char_length(words)) stored, at timestamptz, tags text[]
);
create table content_key (referral_id int references referral, kind text, team_key_id int references team_key, wrapped bytea,
  primary key (referral_id, kind));
create table counter (id int primary key);
insert into counter values (1), (2);
create table session (id int primary key);
comment on table session is 'transient: lives for hours';
create function count_up() returns trigger language plpgsql as $$ begin insert into counter values (100 + new.id); return new; end $$;
create trigger counting after insert on referral for each row execute function count_up();
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'only added to'; end $$;
create table audit (seq bigint primary key);
create trigger only_added_to before update or delete or truncate on audit execute function refuse();
alter table audit enable always trigger only_added_to;`

const awkward = "tab\t, line\n\\.\n, quote ', back\\slash, Ääkkönen, \u200F"
/** Rows for them: every character that COPY must escape, and enough bytes to fill more than one sealed chunk. */
export const rows = `
insert into team values (1, null); insert into person values (1, 1, 1), (2, 1, 1); update team set lead_id = 2;
insert into team_key values (1, 1);
insert into referral (id, team_id, sealed, words, at, tags)
  select n, 1, sha256(n::text::bytea), $x$${awkward}$x$, '2026-11-21 09:00:00.123456+02', '{"a b",null,"{}"}'
  from generate_series(1, 3000) n;
insert into referral (id) values (4000);
insert into content_key select id, 'told', 1, sha256(id::text::bytea) from referral;
insert into session values (1); insert into audit values (1), (2); delete from counter where id = 1;`
