-- Why the organiser of a client's measures changed (§ 38b); the first one follows from admission and has no reason of its own.
alter table client_organiser add sealed_reason bytea;
alter table client_organiser add check (valid_to is null or valid_to >= valid_from);

-- The entry of a parent's file from which a child's own file was opened: once.
alter table client add child_entry_id uuid unique references client_entry on delete set null;
