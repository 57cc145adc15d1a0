-- What a search finds of actions: their words in each version, and each report about them under the
-- words of that day.
create view action.search_source with (security_invoker = true) as
select 'action' as source, v.action as subject, 'actions' as kind, i.plan, a.item,
       '/actions/' || a.number as path, v.body as title, coalesce(v.reason, '') as body,
       made.known_on as known_from, coalesce(ended.known_on, 'infinity') as known_until
  from action.action_version v
  join action.action a on a.id = v.action
  left join plan.item i on i.id = a.item
  join audit.change made on made.id = v.made_by
  left join audit.change ended on ended.id = v.ended_by
 where ended.id is null or ended.known_on > made.known_on
union all
select 'action', p.action, 'actions', i.plan, a.item, '/actions/' || a.number, said.body, p.body,
       c.known_on, 'infinity'
  from action.progress p
  join action.action a on a.id = p.action
  left join plan.item i on i.id = a.item
  join audit.change c on c.id = p.made_by
  join lateral (
    select v.body from action.action_version v join audit.change m on m.id = v.made_by
     where v.action = p.action
     order by m.known_on <= c.known_on desc, m.known_on desc, v.id desc limit 1
  ) said on true;

-- Which of these a change touched.
create view action.search_touched with (security_invoker = true) as
select made_by as change, 'action' as source, action as subject from action.action_version
union all
select ended_by, 'action', action from action.action_version where ended_by is not null
union all
select made_by, 'action', action from action.progress;
