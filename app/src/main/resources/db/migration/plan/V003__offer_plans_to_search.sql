-- What a search finds of plans. Each row is one text with the days on which it was known: from
-- known_from until the day before known_until.

-- The days on which what is said of an item changed: its own words, its leads, its board's name.
create view plan.search_item_day with (security_invoker = true) as
select touched.item, c.known_on as day
  from (
    select item, made_by as change from plan.item_version
    union all select item, ended_by from plan.item_version
    union all select item, made_by from plan.lead
    union all select item, ended_by from plan.lead
    union all
    select v.item, b.made_by from plan.item_version v join people.party_version b on b.party = v.board
    union all
    select v.item, b.ended_by from plan.item_version v join people.party_version b on b.party = v.board
  ) touched
  join audit.change c on c.id = touched.change
 group by touched.item, c.known_on;

-- An item in each version of its words: several days with the same words are one row.
create view plan.search_item with (security_invoker = true) as
select said.item, said.plan, said.ref, said.title, said.body,
       lower(known) as known_from, coalesce(upper(known), 'infinity') as known_until
  from (
    select said.item, v.plan, v.ref, v.body as title,
           concat_ws(E'\n', v.heading, v.note, v.target, v.due, nullif(array_to_string(v.tags, ', '), ''),
             b.name, leads.names) as body,
           range_agg(daterange(said.day, said.next_day)) as days
      from (
        select item, day, lead(day) over (partition by item order by day) as next_day
          from plan.search_item_day
      ) said
      join plan.item_version v on v.item = said.item
      join audit.change made on made.id = v.made_by and made.known_on <= said.day
      left join audit.change ended on ended.id = v.ended_by
      left join lateral (
        select b.name from people.party_version b
          join audit.change m on m.id = b.made_by
          left join audit.change e on e.id = b.ended_by
         where b.party = v.board and (e.id is null or e.known_on > said.day)
         order by m.known_on <= said.day desc, m.known_on, b.id limit 1
      ) b on true
      left join lateral (
        select string_agg(l.as_printed, '; ' order by l.position, l.id) as names
          from plan.lead l
          join audit.change m on m.id = l.made_by and m.known_on <= said.day
          left join audit.change e on e.id = l.ended_by
         where l.item = v.item and (e.id is null or e.known_on > said.day)
      ) leads on true
     where ended.id is null or ended.known_on > said.day
     group by 1, 2, 3, 4, 5
  ) said, unnest(said.days) known;

-- What was reported of an item under one change, with the judges' reasons, under the item's words of
-- that day and as long as the item is in its plan.
create view plan.search_update with (security_invoker = true) as
select reported.item, then_said.plan, then_said.ref, then_said.title, reported.body,
       lower(known) as known_from, coalesce(upper(known), 'infinity') as known_until
  from (
    select item, made_by, string_agg(words, E'\n' order by part, id) as body
      from (
        select item, made_by, 1 as part, id, concat_ws(E'\n', body, supporting_data) as words
          from plan.progress where ended_by is null
        union all
        select item, made_by, 2, id, concat_ws(': ', qualifier, basis)
          from plan.status where ended_by is null
      ) parts
     where words <> ''
     group by item, made_by
  ) reported
  join audit.change c on c.id = reported.made_by
  join lateral (
    select v.plan, v.ref, v.body as title
      from plan.item_version v
      join audit.change m on m.id = v.made_by
      left join audit.change e on e.id = v.ended_by
     where v.item = reported.item and (e.id is null or e.known_on > m.known_on)
     order by m.known_on <= c.known_on desc, abs(m.known_on - c.known_on), v.id desc limit 1
  ) then_said on true
  join lateral (
    select range_agg(daterange(m.known_on, e.known_on)) * multirange(daterange(c.known_on, null))
             as days
      from plan.item_version v
      join audit.change m on m.id = v.made_by
      left join audit.change e on e.id = v.ended_by
     where v.item = reported.item and (e.id is null or e.known_on > m.known_on)
  ) valid on true,
  unnest(valid.days) known;

create view plan.search_source with (security_invoker = true) as
select 'plan' as source, p.id as subject, 'items' as kind, p.id as plan, null::bigint as item,
       '/plans/' || p.slug as path, null::text as ref, v.title, concat_ws(' ', v.period_start,
         v.period_end, v.covers_period) as body,
       m.known_on as known_from, coalesce(e.known_on, 'infinity') as known_until
  from plan.plan_version v
  join plan.plan p on p.id = v.plan
  join audit.change m on m.id = v.made_by
  left join audit.change e on e.id = v.ended_by
 where e.id is null or e.known_on > m.known_on
union all
select 'item', s.item, 'items', s.plan, s.item, '/plans/' || p.slug || '/items/' || i.slug, s.ref,
       s.title, s.body, s.known_from, s.known_until
  from plan.search_item s join plan.item i on i.id = s.item join plan.plan p on p.id = s.plan
union all
select 'update', s.item, 'updates', s.plan, s.item,
       '/plans/' || p.slug || '/items/' || i.slug || '#updates', s.ref, s.title, s.body,
       s.known_from, s.known_until
  from plan.search_update s join plan.item i on i.id = s.item join plan.plan p on p.id = s.plan;

-- Which of these a change touched.
create view plan.search_touched with (security_invoker = true) as
select made_by as change, 'plan' as source, plan as subject from plan.plan_version
union all select ended_by, 'plan', plan from plan.plan_version where ended_by is not null
union all
select touched.change, of.source, touched.item
  from (
    select made_by as change, item from plan.item_version
    union all select ended_by, item from plan.item_version where ended_by is not null
    union all select made_by, item from plan.lead
    union all select ended_by, item from plan.lead where ended_by is not null
    union all select made_by, item from plan.progress
    union all select made_by, item from plan.status
    union all select ended_by, item from plan.progress where ended_by is not null
    union all select ended_by, item from plan.status where ended_by is not null
    union all
    select b.made_by, v.item from people.party_version b join plan.item_version v on v.board = b.party
    union all
    select b.ended_by, v.item from people.party_version b join plan.item_version v on v.board = b.party
     where b.ended_by is not null
  ) touched
  cross join (values ('item'), ('update')) as of (source);
create index on plan.item_version (board) where board is not null;
