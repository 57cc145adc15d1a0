-- What a search finds of meetings: each meeting with its agenda, minutes with what they resolved,
-- actions. What is exempt is found by those entitled alone.
create view meeting.search_source with (security_invoker = true) as
with document as not materialized (
  select d.id, c.known_on from audit.document d join audit.change c on c.id = d.made_by
   where d.ended_by is null)
select 'papers' as source, p.document as subject, 'meetings' as kind,
       '/meetings/' || m.number as path, null::text as within, null::text as ref,
       concat_ws(', ', coalesce(p.board, 'Meeting'), to_char(m.held_on, 'FMDD FMMonth YYYY'))
         as title,
       concat_ws(E'\n', p.date_printed, p.starts_at, p.venue) as body,
       d.known_on as known_from, 'infinity'::date as known_until,
       null::smallint as exempt_paragraph, null::bigint as exempt_board
  from meeting.paper p
  join meeting.meeting m on m.id = p.meeting
  join document d on d.id = p.document
 where p.ended_by is null
union all
select 'papers', i.document, 'meetings', '/meetings/' || m.number || '#item-' || i.id, p.board,
       null, concat_ws(' ', 'Item', i.number, '-', replace(t.title, E'\n', ' ')),
       concat_ws(E'\n', t.author, t.below), d.known_on, 'infinity', t.exempt_paragraph,
       t.exempt_board
  from meeting.agenda_text t
  join meeting.agenda_item i on i.id = t.agenda_item
  join meeting.meeting m on m.id = i.meeting
  join meeting.paper p on p.meeting = m.id and p.document = i.document
  join document d on d.id = i.document
 where t.ended_by is null
union all
select 'papers', r.document, 'minutes', '/meetings/' || m.number || '#minute-'
         || coalesce(regexp_replace(r.number, '[^A-Za-z0-9]+', '-', 'g'), r.id::text), p.board,
       r.number, t.title,
       concat_ws(E'\n', 'Minute ' || r.number, t.body,
         (select string_agg(concat_ws(' ', 'Resolved:', '(' || s.part_mark || ')', s.lead_in, s.body),
                   E'\n' order by s.position)
            from meeting.resolution s where s.minute = r.id)),
       d.known_on, 'infinity', t.exempt_paragraph, t.exempt_board
  from meeting.minute_text t
  join meeting.minute r on r.id = t.minute
  join meeting.meeting m on m.id = r.meeting
  join meeting.paper p on p.meeting = m.id and p.document = r.document
  join document d on d.id = r.document
 where t.ended_by is null
union all
select 'papers', s.document, 'minutes', '/meetings/' || m.number || '#resolution-' || s.id, p.board,
       null, 'Resolved', concat_ws(' ', s.lead_in, s.body), d.known_on, 'infinity',
       s.exempt_paragraph, s.exempt_board
  from meeting.resolution s
  join meeting.meeting m on m.id = s.meeting
  join meeting.paper p on p.meeting = m.id and p.document = s.document
  join document d on d.id = s.document
 where s.ended_by is null and s.minute is null
union all
select 'papers', a.document, 'actions',
       coalesce('/meetings/' || m.number, '/meetings/actions') || '#action-' || a.id,
       coalesce(a.log, a.from_item), a.number, a.details,
       concat_ws(E'\n', a.owner, a.progress, a.due), d.known_on, 'infinity', a.exempt_paragraph,
       a.exempt_board
  from meeting.action_point a
  left join meeting.meeting m on m.id = a.meeting
  join document d on d.id = a.document
 where a.ended_by is null;

-- Which of these a change touched: papers come and go with their document.
create view meeting.search_touched with (security_invoker = true) as
select made_by as change, 'papers' as source, id as subject from audit.document
union all
select ended_by, 'papers', id from audit.document where ended_by is not null;
