-- The search by need and place, narrow: all that its order asks for stands in one index, so that a search reads no wide rows.

create table map_sought (
  -- A need with an area, as `soughtBy` writes them.
  term text not null,
  service_id uuid not null references map_service on delete cascade,
  audience text not null,
  always boolean not null,
  on_holidays boolean not null,
  week int4multirange not null,
  sort_name text not null,
  primary key (term, service_id)
);
create index map_sought_term on map_sought (term, audience) include (service_id, sort_name, always, on_holidays, week);
create index map_sought_service on map_sought (service_id);

insert into map_sought (term, service_id, audience, always, on_holidays, week, sort_name)
  select distinct unnest(sought), service_id, audience, always, on_holidays, week, sort_name from map_find;

-- The few services with days of their own hours.
create index map_find_special on map_find using gist (special_days) where not isempty(special_days);
create index map_find_places on map_find using gin (places) with (fastupdate = off);
drop index map_find_sought;
alter table map_find drop column sought;
