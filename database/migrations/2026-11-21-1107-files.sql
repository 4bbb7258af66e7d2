-- Files that people add: papers of meetings, documents of networks. Name and content are sealed; the type is what the
-- content showed, never what the sender said.

create table stored_file (
  id uuid primary key,
  -- Whose it is: a table of the module that shows it, and the row there.
  owner_table text not null,
  owner_id uuid not null,
  type text not null,
  -- Bytes before sealing.
  size integer not null check (size > 0),
  content_hash bytea not null,
  sealed_name bytea not null,
  sealed_content bytea not null,
  kept_at timestamptz not null
);
create index stored_file_owner on stored_file (owner_table, owner_id);
