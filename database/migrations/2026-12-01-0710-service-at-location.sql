-- The id under which open data tells of a service at a place: what `stableId` makes of the two (hsds-id.ts), so that one
-- of them is found again by it.
create function map_service_at_location(service uuid, place uuid) returns uuid
language sql immutable strict parallel safe as $$
  select encode(
    set_byte(set_byte(hash, 6, (get_byte(hash, 6) & 15) | 128), 8, (get_byte(hash, 8) & 63) | 128), 'hex')::uuid
  from (select substring(
    sha256(('service-at-location\000' || service::text || '\000' || place::text)::bytea) from 1 for 16) as hash) as hashed
$$;
create index map_service_place_id on map_service_place (map_service_at_location(service_id, place_id));
