-- Evidence. Every row that names the change that made it is sealed within about a second: its digest
-- goes into a seal, and every seal of a partnership holds the digest of the one before.
-- docs/evidence.md says what that promises and gives the format.

create table audit.seal (
  partnership int not null,
  number int not null check (number >= 1),
  -- Digest of the seal before; 32 zero bytes for the first.
  previous bytea not null,
  digest bytea not null,
  -- By the program's key, over the digest.
  witness bytea not null,
  sealed_at timestamptz not null,
  changes bigint not null,
  rows bigint not null,
  endings bigint not null,
  primary key (partnership, number)
);

-- What a seal covers. Rows of a change may be many thousands, so nothing is referenced: a row that
-- is gone must stay named here.
create table audit.sealed_row (
  partnership int not null,
  seal int not null,
  change bigint not null,
  table_name text collate "C" not null,
  row_id bigint not null,
  digest bytea not null,
  primary key (partnership, table_name, row_id)
);
create index on audit.sealed_row (partnership, seal);

-- That a change ended a row, in the seal of whichever of the two was sealed later. Of several for a
-- row the latest holds: an edition found its place in between.
create table audit.sealed_ending (
  partnership int not null,
  seal int not null,
  change bigint not null,
  table_name text collate "C" not null,
  row_id bigint not null,
  primary key (partnership, table_name, row_id, seal)
);
create index on audit.sealed_ending (partnership, seal);

select gt.protect('audit.seal');
select gt.protect('audit.sealed_row');
select gt.protect('audit.sealed_ending');

grant update (seal) on audit.change to gt_app;
create index on audit.change (partnership, id) where seal is null;

-- The sealer serves all partnerships, and the serving role sees one at a time. These two functions
-- tell it the numbers of those with work to do, or with a record to check, and nothing else. They
-- read as the owner, whom the policies below let see what it could grant itself anyway.
create policy owner_lists on audit.change for select to current_user using (true);
create policy owner_lists on audit.seal for select to current_user using (true);

create function audit.partnerships_to_seal() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct partnership from audit.change where seal is null order by 1
$$;
create function audit.partnerships_on_record() returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select partnership from audit.change
  union
  select partnership from audit.seal
  order by 1
$$;
revoke execute on function audit.partnerships_to_seal(), audit.partnerships_on_record() from public;
grant execute on function audit.partnerships_to_seal(), audit.partnerships_on_record() to gt_app;

-- Tables of a partnership that are left outside the evidence, each with the reason. All others must
-- have "id bigint" and "made_by bigint"; a test fails otherwise.
create table gt.outside_evidence (
  table_name text primary key,
  reason text not null
);
grant select on gt.outside_evidence to gt_app;

create function gt.leave_outside_evidence(tenant_table regclass, reason text) returns void
language sql as $$
  insert into gt.outside_evidence
  select format('%I.%I', n.nspname, c.relname), reason
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.oid = tenant_table
$$;
revoke execute on function gt.leave_outside_evidence(regclass, text) from public;

select gt.leave_outside_evidence('audit.seal', 'the chain itself');
select gt.leave_outside_evidence('audit.sealed_row', 'the chain itself');
select gt.leave_outside_evidence('audit.sealed_ending', 'the chain itself');
