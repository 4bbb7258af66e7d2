-- Invented cases for workshops. A version is a draft until it is published; then its text never changes any more.

create table scenario (
  id uuid primary key,
  -- Code of the country pack's scenario where it is one: nobody edits those, one copies them.
  code text unique,
  -- Whose people edit it; null for the pack's.
  organisation_id uuid references organisation,
  copied_from uuid,
  created_at timestamptz not null,
  created_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  check (code is null or organisation_id is null)
);
create index scenario_organisation on scenario (organisation_id);
create index scenario_copied_from on scenario (copied_from);

create table scenario_version (
  id uuid primary key,
  scenario_id uuid not null references scenario,
  number integer not null check (number > 0),
  -- The pack's own count, for what came from it.
  pack_version integer,
  document jsonb not null,
  -- Grows with every change of a draft; what was typed on an older one is shown beside the newer (409).
  revision integer not null default 1,
  begun_at timestamptz not null,
  begun_by uuid references person,
  changed_at timestamptz not null,
  changed_by uuid references person,
  -- Sent to a second person, who confirms that it tells of nobody.
  sent_at timestamptz,
  sent_by uuid references person,
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  published_at timestamptz,
  published_by uuid references person,
  superseded_at timestamptz,
  unique (scenario_id, number),
  check (confirmed_by <> sent_by),
  check (superseded_at is null or published_at is not null),
  check (published_at is null or confirmed_at is not null or pack_version is not null)
);
create unique index scenario_version_draft on scenario_version (scenario_id) where published_at is null;
create unique index scenario_version_in_use on scenario_version (scenario_id)
  where published_at is not null and superseded_at is null;

alter table scenario add foreign key (copied_from) references scenario_version;

-- Immutable once published, whoever asks: only the mark that a newer one took its place may still come.
create function scenario_version_stays() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (
    tg_op = 'DELETE' or new.document <> old.document or new.number <> old.number
    or new.published_at is distinct from old.published_at or new.scenario_id <> old.scenario_id
  ) then
    raise exception 'a published scenario version does not change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger scenario_version_stays before update or delete on scenario_version
  for each row execute function scenario_version_stays();
