package org.goldenthread.app.home;

import java.util.List;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.load.Loading;

/**
 * A row in every table of rounds, mail, exceptions, actions, clinics, meetings and documents that
 * wait, for a partnership that has items, measures and parties already.
 */
final class LaterRoomsContents {
  private static final List<String> ROWS =
      List.of(
          """
          insert into people.contact (party, email, made_by)
          values (:party, 'team@example.org', :change)
          """,
          """
          insert into people.cover (party, covered_by, from_day, until_day, made_by)
          select :party, min(id), '2026-04-01', '2026-04-14', :change from people.party
           where id <> :party
          """,
          """
          insert into cycle.round (slug, plan, made_by)
          select 'spring', plan, :change from plan.item where id = :item
          """,
          """
          insert into cycle.round_version (round, name, covers_from, covers_until, opens_on,
            closes_on, kind, state, made_by)
          select id, 'Spring', '2026-01-01', '2026-03-31', '2026-04-01', '2026-04-30', 'quarterly',
            'open', :change from cycle.round
          """,
          """
          insert into cycle.request (round, item, made_by)
          select id, :item, :change from cycle.round
          """,
          """
          insert into cycle.request_version (request, asked, state, due_on, made_by)
          select id, :party, 'submitted', '2026-04-30', :change from cycle.request
          """,
          """
          insert into cycle.draft (request, number, names, typed, saved_at, saved_by, page)
          select id, 1, '{headline}', '{Two advisers}', '2026-04-02T09:00Z', 'Lead', 'a page'
            from cycle.request
          """,
          """
          insert into cycle.prepared_sheet (round, file_name, bytes, sent_at)
          select id, 'updates.xlsx', '\\x00', '2026-04-02T09:00Z' from cycle.round
          """,
          """
          insert into cycle.offered_figure (request, measure, printed, made_by)
          select r.id, (select min(id) from measure.measure), '23%', :change from cycle.request r
          """,
          """
          insert into cycle.update (request, kind, headline, made_by)
          select id, 'report', 'Two advisers', :change from cycle.request
          """,
          """
          insert into cycle.judged (update, entry, status, made_by)
          select id, 1, 'Green', :change from cycle.update
          """,
          """
          insert into cycle.wording (update, headline, made_by)
          select id, 'Two advisers began', :change from cycle.update
          """,
          """
          insert into cycle.objection (wording, reason, made_by)
          select id, 'They began in May', :change from cycle.wording
          """,
          """
          insert into cycle.snapshot (round, content, digest, made_by)
          select id, '{}', repeat('0', 64), :change from cycle.round
          """,
          """
          insert into cycle.link (round, party, sent_to, expires_at, made_by)
          select id, :party, :party, '2026-05-04T00:00Z', :change from cycle.round
          """,
          "insert into cycle.link_address (link, email) select id, 'team@example.org' from cycle.link",
          """
          insert into cycle.mail (kind, recipient, day, subject, body, next_try_at, message_id,
            queued_at)
          values ('due', 'team@example.org', '2026-04-01', 'Updates', 'Due', '2026-04-01T08:00Z',
            '<' || :change || '@example.org>', '2026-04-01T08:00Z')
          """,
          """
          insert into cycle.mail_part (mail, round, party, step, for_day)
          select m.id, r.id, :party, 'opened', '2026-04-01' from cycle.mail m, cycle.round r
          """,
          "insert into cycle.exception_rule (body, made_by) values ('red', :change)",
          """
          insert into cycle.acknowledgement (item, rule, choice, reason, expires_on, made_by)
          values (:item, 'overdue', 'note', 'Known', '2026-06-30', :change)
          """,
          """
          insert into action.action (number, source, source_id, item, made_by)
          values (1, 'item', :item, :item, :change)
          """,
          """
          insert into action.action_version (action, body, owner, due_on, state, made_by)
          select id, 'Write a plan', :party, '2026-06-30', 'open', :change from action.action
          """,
          """
          insert into action.progress (action, body, made_by)
          select id, 'Begun', :change from action.action
          """,
          "insert into clinic.clinic (number, item, made_by) values (1, :item, :change)",
          """
          insert into clinic.clinic_version (clinic, state, why, made_by)
          select id, 'called', 'Red twice', :change from clinic.clinic
          """,
          """
          insert into clinic.asked (clinic, party, made_by)
          select id, :party, :change from clinic.clinic
          """,
          """
          insert into clinic.forecast (clinic, method, confidence, no_result, periods, middles,
            lowers, uppers, made_by)
          select id, 'line', 0.95, 'too few values', '{}', '{}', '{}', '{}', :change
            from clinic.clinic
          """,
          """
          insert into clinic.finding (clinic, verdict, period, pattern, target_met, rule, made_by)
          select id, 'turned', '2026', 'improvement', true, 'turn 1', :change from clinic.clinic
          """,
          """
          insert into meeting.meeting (number, board_key, held_on, made_by)
          values (999, 'trust', '2026-03-04', :change)
          """,
          """
          insert into meeting.paper (document, meeting, kind, board, line, made_by)
          select (select min(id) from audit.document), id, 'minutes', 'Trust', 1, :change
            from meeting.meeting where number = 999
          """,
          """
          insert into meeting.agenda_item (document, meeting, position, number, closed, made_by)
          select document, meeting, 1, '1', false, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.agenda_text (agenda_item, title, line, made_by)
          select max(id), 'Apologies', 2, :change from meeting.agenda_item
          """,
          """
          insert into meeting.minute (document, meeting, position, number, closed, made_by)
          select document, meeting, 1, 'D84', false, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.minute_text (minute, title, body, line, made_by)
          select max(id), 'Minutes', 'They were read.', 3, :change from meeting.minute
          """,
          """
          insert into meeting.minute_reference (document, meeting, to_number, printed, line, made_by)
          select document, meeting, 'D12', 'Minute No. D12', 3, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.resolution (document, meeting, position, body, line, made_by)
          select document, meeting, 1, 'That they be approved', 4, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.attendance (document, meeting, position, attendance, digest, line,
            made_by)
          select document, meeting, 1, 'present', repeat('0', 64), 5, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.attendance_name (attendance, salt, person, printed)
          select id, '\\x00', 'The Chair', 'The Chair' from meeting.attendance where digest = repeat('0', 64)
          """,
          """
          insert into meeting.action_point (document, meeting, position, details, state, line,
            made_by)
          select document, meeting, 1, 'Write a plan', 'open', 6, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.report_section (document, meeting, position, report, heading, body,
            line, made_by)
          select document, meeting, 1, 'r', 'Summary', 'All is well.', 7, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.document_version (document, position, kind, version, line, made_by)
          select document, 1, 'current', '2.0', 8, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into meeting.glossary_term (document, position, abbreviation, meaning, line, made_by)
          select document, 1, 'CSE', 'Child sexual exploitation', 9, :change from meeting.paper where line = 1 and board = 'Trust'
          """,
          """
          insert into home.prepared_document (file_name, digest, bytes, corrections, prepared_at,
            prepared_by)
          values ('plan.txt', repeat('0', 64), '\\x00', '{}', '2026-04-02T09:00Z', 'Officer')
          """,
          """
          insert into home.column_meaning (shape, position, header, role, made_by)
          values ('what | who', 1, 'Who', 'LEAD', :change)
          """);

  private LaterRoomsContents() {}

  static void write(TestDatabase database, int partnership) {
    var sql = database.sql();
    database
        .tenancy()
        .write(
            partnership,
            () -> {
              long change =
                  AuditFixtures.changes(sql)
                      .record(Loading.FIRST_DAY, Author.program("Test"), "Filled the later rooms");
              long item =
                  sql.sql("select min(id) from plan.item where partnership = :p")
                      .param("p", partnership)
                      .query(Long.class)
                      .single();
              long party =
                  sql.sql("select min(id) from people.party where partnership = :p")
                      .param("p", partnership)
                      .query(Long.class)
                      .single();
              for (String row : ROWS) {
                sql.sql(row)
                    .param("item", item)
                    .param("party", party)
                    .param("change", change)
                    .update();
              }
              return change;
            });
  }
}
