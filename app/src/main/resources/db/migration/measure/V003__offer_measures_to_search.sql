-- What a search finds of measures, with the days on which it was known.
create view measure.search_source with (security_invoker = true) as
select 'measure' as source, v.measure as subject, 'measures' as kind, i.plan, m.item,
       '/measures/' || v.slug as path, v.ref, v.title,
       concat_ws(E'\n', v.set_name, v.number, v.group_heading, v.rationale, v.numerator, v.denominator,
         v.data_source, v.survey, v.redefined_how, nullif(array_to_string(v.flags, ', '), '')) as body,
       made.known_on as known_from, coalesce(ended.known_on, 'infinity') as known_until
  from measure.measure_version v
  join measure.measure m on m.id = v.measure
  left join plan.item i on i.id = m.item
  join audit.change made on made.id = v.made_by
  left join audit.change ended on ended.id = v.ended_by
 where (ended.id is null or ended.known_on > made.known_on) and m.partnership <> 0;

-- Which of these a change touched.
create view measure.search_touched with (security_invoker = true) as
select made_by as change, 'measure' as source, measure as subject from measure.measure_version
union all
select ended_by, 'measure', measure from measure.measure_version where ended_by is not null;
