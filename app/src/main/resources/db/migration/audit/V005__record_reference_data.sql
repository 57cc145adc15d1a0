-- Reference data has a record and a chain like a partnership's. The run that loads it seals it, as
-- the owner: the sealer of the serving role could not, so nothing of it waits for that one.
select gt.open_to_reference('audit.change');
select gt.open_to_reference('audit.seal');
select gt.open_to_reference('audit.sealed_row');
select gt.open_to_reference('audit.sealed_ending');

create or replace function audit.partnerships_to_seal() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct partnership from audit.change where seal is null and partnership > 0 order by 1
$$;
