-- What this database is for, written at the first start and never changed: invented people and real ones never mix.

create table installation (
  id boolean primary key default true check (id),
  mode text not null check (mode in ('demo', 'production')),
  since timestamptz not null
);
