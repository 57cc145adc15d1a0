-- What a search finds of documents and of the parts kept whole, from the day they were known.
create view audit.search_source with (security_invoker = true) as
with document as not materialized (
  select d.*, c.known_on,
         case when d.plan_title is null then coalesce(d.title, d.file_name)
              when d.kinds[1] = 'plan' then d.plan_title
              else d.plan_title || ' (' || replace(d.kinds[1], '-', ' ') || ')' end as name
    from audit.document d join audit.change c on c.id = d.made_by
   where d.ended_by is null)
select 'document' as source, d.id as subject, 'documents' as kind, d.id as document,
       '/documents/' || d.number as path, null::text as within, d.name as title,
       concat_ws(E'\n', d.title, d.file_name, d.publisher, d.covers_period) as body,
       d.known_on as known_from, null::smallint as exempt_paragraph, null::bigint as exempt_board
  from document d
union all
select 'section', s.document, 'documents', s.document,
       '/documents/' || d.number || '#section-' || s.position,
       d.name, coalesce(s.heading, upper(left(s.kind, 1)) || replace(substr(s.kind, 2), '-', ' ')),
       s.body, d.known_on, s.exempt_paragraph, s.exempt_board
  from audit.document_section s join document d on d.id = s.document;

-- Which of these a change touched.
create view audit.search_touched with (security_invoker = true) as
select d.made_by as change, of.source, d.id as subject
  from audit.document d cross join (values ('document'), ('section')) as of (source)
union all
select d.ended_by, of.source, d.id
  from audit.document d cross join (values ('document'), ('section')) as of (source)
 where d.ended_by is not null;
