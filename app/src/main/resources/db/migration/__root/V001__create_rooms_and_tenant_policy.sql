-- Runs as gt_owner, which owns everything made here and by later migrations.
-- The serving role gt_app reads and appends. It may update only where a migration grants it,
-- and it may never delete.

do $$
declare
  room text;
begin
  foreach room in array array['audit', 'people', 'plan', 'measure', 'cycle', 'action', 'clinic', 'meeting', 'search', 'publish', 'home'] loop
    execute format('create schema if not exists %I', room);
    execute format('grant usage on schema %I to gt_app', room);
    execute format(
      'alter default privileges in schema %I grant select, insert on tables to gt_app', room);
    execute format(
      'alter default privileges in schema %I grant usage, select on sequences to gt_app', room);
  end loop;
end
$$;

-- Text sorts as British readers expect, also on a server whose default is another collation:
-- name it ("collate gt.en_gb") wherever an order is shown.
create collation gt.en_gb (provider = icu, locale = 'en-GB');

grant usage on schema gt to gt_app;

-- Ties the rows of a table to a partnership. Everybody reads their own partnership's rows and the
-- server's reference data (partnership 0); a row is written only for the partnership that is set,
-- never for 0. With none set, no row of any partnership is visible and none can be written.
-- What a change made and what it ended is found by these columns whenever it is sealed or shown, so
-- both are indexed.
create function gt.protect(tenant_table regclass) returns void
language plpgsql as $$
declare
  link name;
begin
  if not exists (
    select from pg_attribute
    where attrelid = tenant_table and attname = 'partnership'
      and atttypid = 'integer'::regtype and attnotnull and not attisdropped
  ) then
    raise exception 'table % needs a column "partnership integer not null"', tenant_table;
  end if;
  -- A row belongs to the partnership of the transaction that writes it, unless it says otherwise.
  execute format(
    'alter table %s alter column partnership '
    'set default nullif(current_setting(''gt.partnership'', true), '''')::int', tenant_table);
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy partnership_reads on %s for select using (partnership in '
    '(0, (select nullif(current_setting(''gt.partnership'', true), '''')::int)))',
    tenant_table);
  execute format(
    'create policy partnership_appends on %s for insert with check (partnership <> 0 and '
    'partnership = (select nullif(current_setting(''gt.partnership'', true), '''')::int))',
    tenant_table);
  execute format(
    'create policy partnership_updates on %s for update using (partnership <> 0 and '
    'partnership = (select nullif(current_setting(''gt.partnership'', true), '''')::int))',
    tenant_table);
  for link in
    select attname from pg_attribute
     where attrelid = tenant_table and attname in ('made_by', 'ended_by')
       and atttypid = 'bigint'::regtype and not attisdropped
  loop
    execute format('create index on %s (%I) where %I is not null', tenant_table, link, link);
  end loop;
end
$$;
revoke execute on function gt.protect(regclass) from public;

-- Whether this transaction's reader is entitled to the exempt rows of a board (null: of no board).
-- gt.exempt holds 'all' or an array of board ids.
create function gt.sees_exempt(board bigint) returns boolean
language sql stable as $$
  select case coalesce(current_setting('gt.exempt', true), '')
    when 'all' then true
    when '' then false
    else coalesce(board = any (current_setting('gt.exempt', true)::bigint[]), false)
  end
$$;

-- Hides the exempt rows of a tenant table from all who are not entitled. A row is exempt when it
-- names a paragraph of Schedule 12A; the members of its board, if it names one, may read it.
create function gt.protect_exempt(tenant_table regclass) returns void
language plpgsql as $$
begin
  if (select count(*) from pg_attribute
       where attrelid = tenant_table and not attisdropped
         and ((attname = 'exempt_paragraph' and atttypid = 'smallint'::regtype)
           or (attname = 'exempt_board' and atttypid = 'bigint'::regtype))) <> 2 then
    raise exception
      'table % needs columns "exempt_paragraph smallint" and "exempt_board bigint"', tenant_table;
  end if;
  execute format(
    'alter table %s add check (exempt_paragraph between 1 and 7)', tenant_table);
  execute format(
    'alter table %s add check (exempt_paragraph is not null or exempt_board is null)',
    tenant_table);
  execute format(
    'create policy exempt_reads on %s as restrictive for select '
    'using (exempt_paragraph is null or gt.sees_exempt(exempt_board))', tenant_table);
end
$$;
revoke execute on function gt.protect_exempt(regclass) from public;

-- Which set of migration scripts this database last ran, so that a start with the same set need
-- not ask every room.
create table gt.migration_run (
  id bigint generated always as identity primary key,
  scripts text not null,
  finished timestamptz not null default now()
);
