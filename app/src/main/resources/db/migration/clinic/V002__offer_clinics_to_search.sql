-- What a search finds of performance clinics: why each was called and what it found, in each version.
create view clinic.search_source with (security_invoker = true) as
select 'clinic' as source, v.clinic as subject, 'clinics' as kind, i.plan, c.item,
       '/clinics/' || c.number as path, 'Performance clinic ' || c.number as title,
       concat_ws(E'\n', v.why, v.story, v.causes, v.partners, v.reason) as body,
       made.known_on as known_from, coalesce(ended.known_on, 'infinity') as known_until
  from clinic.clinic_version v
  join clinic.clinic c on c.id = v.clinic
  left join plan.item i on i.id = c.item
  join audit.change made on made.id = v.made_by
  left join audit.change ended on ended.id = v.ended_by
 where ended.id is null or ended.known_on > made.known_on;

-- Which of these a change touched.
create view clinic.search_touched with (security_invoker = true) as
select made_by as change, 'clinic' as source, clinic as subject from clinic.clinic_version
union all
select ended_by, 'clinic', clinic from clinic.clinic_version where ended_by is not null;
