-- References stay as printed; they are found by a key. Letters and digits count, numbers without
-- their leading zeros, groups of digits apart: "E&A03" is ea3, "NI 117" ni117, "M05/6" m5-6.
create function search.ref_key(ref text) returns text
language sql immutable strict parallel safe
return regexp_replace(
  regexp_replace(
    regexp_replace(lower(ref collate "C"), '[^a-z0-9]+', '-', 'g'),
    '(?<![0-9])-|-(?![0-9])', '', 'g'),
  '(?<![0-9])0+(?=[0-9])', '', 'g');

-- The references that a text mentions, as printed: "see NI 117 and S15/17".
create function search.mentions(printed text) returns setof text
language sql immutable strict parallel safe
begin atomic
  select distinct found[1]
    from regexp_matches(printed,
      '\m[A-Z]{1,4}(?:\s?&\s?[A-Z]{1,4})?[ ./-]?[0-9]{1,4}(?:[./-][0-9]{1,4})*[a-z]?\M', 'g') found;
end;

-- What an entry is looked up by: its stemmed words, the title's before the body's; the key of its
-- reference and of those it mentions, after "="; its partnership, after "@". No typed word begins
-- with either sign. More than 200,000 characters of a text would not fit.
create function search.words(partnership int, kind text, ref text, title text, body text)
returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector('pg_catalog.english', title),
    -- An update stands under its item's words, which are more the item's than its own.
    case kind when 'updates' then 'C' else 'A' end::"char")
  || setweight(to_tsvector('pg_catalog.english', left(body, 200000)), 'D')
  || array_to_tsvector(
       array['@' || partnership]
         || array(select '=' || search.ref_key(m)
                    from search.mentions(concat_ws(' ', title, left(body, 200000))) m
                   union select '=' || search.ref_key(ref) where search.ref_key(ref) <> ''));

-- Other spellings of a word, British and American. What is not a word finds nothing, so that the
-- endings need no list of exceptions.
create function search.spellings(word text) returns setof text
language sql immutable strict parallel safe
begin atomic
  select changed
    from (values
        ('(\w{3})is(e|ed|er|es|ing|ation)', '\1iz\2'), ('(\w{3})iz(e|ed|er|es|ing|ation)', '\1is\2'),
        ('(\w{2})ys(e|ed|er|es|ing)', '\1yz\2'), ('(\w{2})yz(e|ed|er|es|ing)', '\1ys\2'),
        ('(\w{2})our', '\1or'), ('(\w{2})or', '\1our'),
        ('(\w{2}t)re', '\1er'), ('(\w{2}t)er', '\1re'),
        ('(\w{2})ence', '\1ense'), ('(\w{2})ense', '\1ence'),
        ('actise', 'actice'), ('actice', 'actise'),
        ('ramme', 'ram'), ('ram', 'ramme'),
        ('dgement', 'dgment'), ('dgment', 'dgement'),
        ('lment', 'llment'), ('llment', 'lment'),
        ('paed', 'ped'), ('ped', 'paed')) as ending (one, other),
      lateral regexp_replace(lower(word), one, other) as changed
   where changed <> lower(word);
end;

-- The keys of the references in what was typed: of one to three words together when they begin with
-- a letter and have a number, and of the whole when it is as short as a reference.
create function search.typed_keys(typed text) returns table (printed text, key text)
language sql immutable strict parallel safe
begin atomic
  with word as (
    select w, n
      from regexp_split_to_table(regexp_replace(typed, '\s*&\s*', '&', 'g'), '[\s"]+')
           with ordinality as parts (w, n)
     where w ~ '[[:alnum:]]'),
  run as (
    select a.w as printed, a.n from word a
    union all select a.w || ' ' || b.w, a.n from word a join word b on b.n = a.n + 1
    union all
    select a.w || ' ' || b.w || ' ' || c.w, a.n
      from word a join word b on b.n = a.n + 1 join word c on c.n = a.n + 2)
  select printed, search.ref_key(printed) from run
   where search.ref_key(printed) ~ '^[a-z]{1,8}[0-9]' and length(printed) <= 20
  union
  select typed, search.ref_key(typed)
   where search.ref_key(typed) ~ '^(.{1,4}$|.*[0-9])' and length(typed) <= 20;
end;

-- What was typed, as a query: words, "phrases", or and -not as in other search boxes. Each word may
-- be spelt otherwise; a reference is also found by its key, and alone is found by nothing else less.
create function search.query(typed text) returns tsquery
language plpgsql immutable strict parallel safe as $$
declare
  query tsquery := websearch_to_tsquery('pg_catalog.english', typed);
  alternative record;
begin
  for alternative in
    select plainto_tsquery('pg_catalog.english', k.printed) as typed,
           quote_literal('=' || k.key)::tsquery as other
      from search.typed_keys(typed) k where k.printed <> typed
     union all
    select plainto_tsquery('pg_catalog.english', word),
           plainto_tsquery('pg_catalog.english', spelling)
      from regexp_split_to_table(typed, '[^[:alpha:]]+') word,
           lateral search.spellings(word) spelling
     where word <> ''
  loop
    query := ts_rewrite(query, alternative.typed, alternative.typed || alternative.other);
  end loop;
  return coalesce(
    (select query || quote_literal('=' || k.key)::tsquery
       from search.typed_keys(typed) k where k.printed = typed limit 1),
    query);
end
$$;

-- What can be found, made from the rows of other rooms and made again from them at any time. It is
-- derived, not evidence: no row names a change, none is sealed, and the serving role may delete.
create table search.entry (
  id bigint generated by default as identity primary key,
  partnership int not null,
  -- What is described, as search.source names it: all entries of one subject are made together.
  source text not null,
  subject bigint not null,
  kind text not null check (kind in ('items', 'measures', 'updates', 'actions', 'clinics',
    'meetings', 'minutes', 'documents')),
  plan bigint,
  item bigint,
  path text not null check (path like '/%'),
  -- What it is a part of, where that never changes: the document of a section.
  within text,
  ref text,
  title text not null,
  body text not null,
  -- Known from this day until the day before that one.
  known_from date not null,
  known_until date not null check (known_from < known_until),
  exempt_paragraph smallint,
  exempt_board bigint
);
create index on search.entry (partnership, source, subject);
select gt.protect('search.entry');
select gt.protect_exempt('search.entry');
create policy partnership_deletes on search.entry for delete using (partnership <> 0 and
  partnership = (select nullif(current_setting('gt.partnership', true), '')::int));
grant delete on search.entry to gt_app;

-- The words of each entry, narrow so that thousands are counted at once. Nobody but its owner may
-- read or write it: the serving role reaches it through search.find alone.
create table search.lookup (
  entry bigint primary key references search.entry on delete cascade,
  partnership int not null,
  kind text not null,
  plan bigint,
  ref_key text,
  known_from date not null,
  known_until date not null,
  exempt_paragraph smallint,
  exempt_board bigint,
  words tsvector not null
);
create index on search.lookup using gin (words) with (fastupdate = off);
revoke all on search.lookup from gt_app;

select gt.leave_outside_evidence('search.entry', 'made from the record, and made again from it');
select gt.leave_outside_evidence('search.lookup', 'made from search.entry');

create function search.look_up_new_entries() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into search.lookup (entry, partnership, kind, plan, ref_key, known_from, known_until,
      exempt_paragraph, exempt_board, words)
  select id, partnership, kind, plan, search.ref_key(ref), known_from, known_until,
         exempt_paragraph, exempt_board, search.words(partnership, kind, ref, title, body)
    from added;
  return null;
end
$$;
create trigger look_up_new_entries after insert on search.entry
  referencing new table as added for each statement
  execute function search.look_up_new_entries();

-- All that can be found, of every room, and which of it a change touched. What is exempt says its
-- paragraph and board.
create view search.source with (security_invoker = true) as
select source, subject, kind, plan, item, path, null::text as within, ref, title, body,
       known_from, known_until, null::smallint as exempt_paragraph, null::bigint as exempt_board
  from plan.search_source
union all
select source, subject, kind, plan, item, path, null, ref, title, body, known_from, known_until,
       null, null
  from measure.search_source
union all
select source, subject, kind, plan, item, path, null, null, title, body, known_from, known_until,
       null, null
  from action.search_source
union all
select source, subject, kind, plan, item, path, null, null, title, body, known_from, known_until,
       null, null
  from clinic.search_source
union all
select source, subject, kind, null, null, path, within, ref, title, body, known_from, known_until,
       exempt_paragraph, exempt_board
  from meeting.search_source
union all
select s.source, s.subject, s.kind,
       (select min(v.plan) from plan.plan_version v where v.document = s.document), null, s.path,
       s.within, null, s.title, s.body, s.known_from, 'infinity', s.exempt_paragraph, s.exempt_board
  from audit.search_source s;

create view search.touched with (security_invoker = true) as
select change, source, subject from plan.search_touched
union all select change, source, subject from measure.search_touched
union all select change, source, subject from action.search_touched
union all select change, source, subject from clinic.search_touched
union all select change, source, subject from meeting.search_touched
union all select change, source, subject from audit.search_touched;

-- The lookup. Under row-level security the index of words would not be used (its operator may not
-- run before the policies), so this function runs as the owner, past them, and does by itself what
-- they do: only rows of the transaction's partnership, exempt ones only for who may see them. It
-- takes data and answers with ids and counts; what it found is read under the policies.
--
-- Answers one row for each kind and plan with how many entries match (entry null), before the
-- chosen kind and plan; then, of those of the chosen kind and plan, the first thousand in order:
-- exact references, then how well the words match.
create function search.find(
  query tsquery, keys text[], chosen_kind text, chosen_plan bigint, day date)
returns table (kind text, plan bigint, entries bigint, entry bigint, place bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
set jit = off
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set work_mem = '32MB'
begin atomic
  with matching as materialized (
    select e.entry as id, e.kind, e.plan, e.known_from, coalesce(e.ref_key = any (keys), false) as exact
      from search.lookup e
     where numnode(query) > 0
       and e.words @@ (query && quote_literal('@' || current_setting('gt.partnership', true))::tsquery)
       and e.partnership = (select nullif(current_setting('gt.partnership', true), '')::int)
       and e.known_from <= day and day < e.known_until
       and (e.exempt_paragraph is null or gt.sees_exempt(e.exempt_board))),
  chosen as (
    select m.id, m.exact, m.kind, m.known_from from matching m
     where (chosen_kind is null or m.kind = chosen_kind)
       and (chosen_plan is null or m.plan = chosen_plan)
     order by m.exact desc, m.known_from desc, m.id
     limit 1000),
  ranked as (
    select c.id, row_number() over (
        order by c.exact desc, (c.exact and c.kind in ('items', 'measures')) desc,
                 ts_rank(e.words, query, 1) desc, c.known_from desc, c.id) as place
      from chosen c join search.lookup e on e.entry = c.id)
  select m.kind, m.plan, count(*), null::bigint, null::bigint from matching m group by m.kind, m.plan
  union all
  select null, null, null, r.id, r.place from ranked r;
end;
revoke execute on function search.find(tsquery, text[], text, bigint, date) from public;
grant execute on function search.find(tsquery, text[], text, bigint, date) to gt_app;
