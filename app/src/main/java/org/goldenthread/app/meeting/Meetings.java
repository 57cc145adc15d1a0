package org.goldenthread.app.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what papers say of meetings, as known by a day. Call inside a transaction for the visit:
 * what its reader is not entitled to is not there.
 */
@Component
public class Meetings {
  /** Where the row of an alias stands in the document {@code d}. */
  private static final String PLACE =
      """
       d.number as document_number, d.file_name, %1$s.line, %1$s.part,
       (select s.position from audit.document_section s
         where s.document = d.id and %1$s.line between s.first_line and s.last_line
         order by s.position limit 1) as section
      """;

  private static final String PRINTED = PLACE.formatted("v");
  private static final String PRINTED_TEXT = PLACE.formatted("x");

  private final JdbcClient jdbc;

  public Meetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a meeting holds, all papers taken together. */
  public record Holds(int items, int minutes, int resolutions, int actions, int reports) {}

  /**
   * What one document holds; what its reader is not entitled to is not counted.
   *
   * @param reports sections of reports
   */
  public record Contents(
      int meetings,
      int items,
      int minutes,
      int resolutions,
      int attendance,
      int actions,
      int reports) {}

  /** How much a document holds. */
  public Contents contents(long document) {
    String count = "(select count(*) from meeting.%1$s x where x.document = :document) as %2$s";
    return jdbc.sql(
            "select "
                + String.join(
                    ", ",
                    count.formatted("paper", "meetings"),
                    count.formatted("agenda_item", "items"),
                    count.formatted("minute", "minutes"),
                    count.formatted("resolution", "resolutions"),
                    count.formatted("attendance", "attendance"),
                    count.formatted("action_point", "actions"),
                    count.formatted("report_section", "reports")))
        .param("document", document)
        .query(Contents.class)
        .single();
  }

  /** Every meeting, the latest first; those without a date last. */
  public List<Meeting> all(KnownBy knownBy) {
    return meetings("", knownBy, Map.of());
  }

  /** The meeting of a number. */
  public Optional<Meeting> find(int number, KnownBy knownBy) {
    return meetings(" and m.number = :number", knownBy, Map.of("number", number)).stream()
        .findFirst();
  }

  /** The meetings that a document speaks of. */
  public List<Meeting> ofDocument(long document, KnownBy knownBy) {
    return meetings(
        " and m.id in (select p.meeting from meeting.paper p where p.document = :document"
            + " and p.ended_by is null)",
        knownBy,
        Map.of("document", document));
  }

  private List<Meeting> meetings(String which, KnownBy knownBy, Map<String, Object> parameters) {
    Map<Long, List<Meeting.Paper>> papers = new LinkedHashMap<>();
    Map<Long, Meeting> meetings = new LinkedHashMap<>();
    jdbc.sql(
            """
            select m.id, m.number as meeting_number, m.held_on, v.document, v.kind, v.board,
                   v.date_printed, v.starts_at, v.venue, board.key as board_address,
            """
                + PRINTED
                + """
                 from meeting.paper v
                 join meeting.meeting m on m.id = v.meeting
                 join audit.document d on d.id = v.document
                 left join lateral (
                   select p.key from people.party_version b join people.party p on p.id = b.party
                    where b.kind = 'board' and md5(lower(b.name)) = md5(lower(v.board))
                      and b.ended_by is null limit 1) board on true
                """
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID
                + which
                + " order by m.held_on desc nulls last, m.number, v.kind = 'future', v.id")
        .param("knownBy", knownBy.date())
        .params(parameters)
        .query(
            rs -> {
              long id = rs.getLong("id");
              papers.computeIfAbsent(id, k -> new ArrayList<>()).add(paper(rs));
              meetings.putIfAbsent(
                  id,
                  new Meeting(
                      id,
                      rs.getInt("meeting_number"),
                      rs.getObject("held_on", LocalDate.class),
                      rs.getString("board"),
                      rs.getObject("board_address", UUID.class),
                      List.of()));
            });
    return meetings.values().stream()
        .map(
            m ->
                new Meeting(
                    m.id(),
                    m.number(),
                    m.heldOn(),
                    m.board(),
                    m.known(),
                    papers.getOrDefault(m.id(), List.of())))
        .toList();
  }

  private static Meeting.Paper paper(ResultSet rs) throws SQLException {
    return new Meeting.Paper(
        rs.getLong("document"),
        rs.getString("kind"),
        rs.getString("board"),
        rs.getString("date_printed"),
        rs.getString("starts_at"),
        rs.getString("venue"),
        printed(rs));
  }

  /** How much each meeting holds, by its id. */
  public Map<Long, Holds> holds(KnownBy knownBy) {
    Map<Long, Holds> holds = new LinkedHashMap<>();
    jdbc.sql(
            """
            select m.id, %s as items, %s as minutes, %s as resolutions, %s as actions, %s as reports
              from meeting.meeting m
            """
                .formatted(
                    counted("agenda_item", "*"),
                    counted("minute", "*"),
                    counted("resolution", "*"),
                    counted("action_point", "*"),
                    counted("report_section", "distinct (v.document, v.report)")))
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              holds.put(
                  rs.getLong("id"),
                  new Holds(
                      rs.getInt("items"),
                      rs.getInt("minutes"),
                      rs.getInt("resolutions"),
                      rs.getInt("actions"),
                      rs.getInt("reports")));
            });
    return holds;
  }

  private static String counted(String table, String what) {
    return "(select count(%s) from meeting.%s v %s where v.meeting = m.id and %s)"
        .formatted(what, table, KnownBy.KNOWN, KnownBy.VALID);
  }

  /** The items of a meeting's agenda, in order. */
  public List<AgendaItem> agenda(long meeting, KnownBy knownBy) {
    return list(
        """
        select v.id, v.document, v.number, v.closed, v.closed_under, x.section as heading, x.title,
               x.author, x.pages, x.below, %s
          from meeting.agenda_item v
          join audit.document d on d.id = v.document
          left join meeting.agenda_text x on x.agenda_item = v.id
        """,
        "v.meeting = :of",
        meeting,
        knownBy,
        (rs, n) ->
            new AgendaItem(
                rs.getLong("id"),
                rs.getLong("document"),
                rs.getString("number"),
                closed(rs),
                rs.getString("title") == null
                    ? null
                    : new AgendaItem.Text(
                        rs.getString("heading"),
                        rs.getString("title"),
                        rs.getString("author"),
                        rs.getString("pages"),
                        rs.getString("below"),
                        printed(rs))));
  }

  /** A meeting's minutes, in order. */
  public List<Minute> minutes(long meeting, KnownBy knownBy) {
    return list(
        """
        select v.id, v.document, v.number, v.closed, v.closed_under, x.title, x.body, %s
          from meeting.minute v
          join audit.document d on d.id = v.document
          left join meeting.minute_text x on x.minute = v.id
        """,
        "v.meeting = :of",
        meeting,
        knownBy,
        (rs, n) ->
            new Minute(
                rs.getLong("id"),
                rs.getLong("document"),
                rs.getString("number"),
                closed(rs),
                rs.getString("title") == null
                    ? null
                    : new Minute.Text(rs.getString("title"), rs.getString("body"), printed(rs))));
  }

  /** What a meeting resolved, in order. */
  public List<Minute.Resolution> resolutions(long meeting, KnownBy knownBy) {
    return list(
        """
        select v.id, v.document, v.minute, v.part_mark, v.lead_in, v.body, %s
          from meeting.resolution v join audit.document d on d.id = v.document
        """,
        "v.meeting = :of",
        meeting,
        knownBy,
        (rs, n) ->
            new Minute.Resolution(
                rs.getLong("id"),
                rs.getLong("document"),
                rs.getObject("minute", Long.class),
                rs.getString("part_mark"),
                rs.getString("lead_in"),
                rs.getString("body"),
                printed(rs)));
  }

  /**
   * Where a meeting's minutes point to earlier ones. The minute of that number is meant which
   * stands in the minutes of the day printed beside it, else in the latest ones before the meeting:
   * of its own board, where that has one.
   */
  public List<Minute.Reference> references(long meeting, KnownBy knownBy) {
    return jdbc.sql(
            """
            select v.minute, v.to_number, v.printed, found.meeting as to_meeting, found.id as to_id
              from meeting.minute_reference v
              join meeting.meeting own on own.id = v.meeting
              left join lateral (
                select r.id, m.number as meeting
                  from meeting.minute r join meeting.meeting m on m.id = r.meeting
                 where r.number = v.to_number and r.ended_by is null
                   and case when v.to_date is null
                            then m.held_on <= own.held_on and r.id is distinct from v.minute
                            else m.held_on = v.to_date end
                   and (m.board_key = own.board_key or v.to_date is not null)
                 order by m.board_key = own.board_key desc, m.held_on desc, r.id limit 1) found on true
            """
                + KnownBy.KNOWN
                + " where v.meeting = :of and "
                + KnownBy.VALID
                + " order by v.id")
        .param("of", meeting)
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) -> {
              Integer to = rs.getObject("to_meeting", Integer.class);
              String number = rs.getString("to_number");
              return new Minute.Reference(
                  rs.getObject("minute", Long.class),
                  number,
                  rs.getString("printed"),
                  to,
                  to == null ? null : Minute.anchor(number, rs.getLong("to_id")));
            })
        .list();
  }

  /** Who was there, sent apologies or belongs to the board, in order. */
  public List<Attendance> attendance(long meeting, KnownBy knownBy) {
    return list(
        """
        select v.id, v.document, named.person, v.role, v.post, v.attendance, %s
          from meeting.attendance v join audit.document d on d.id = v.document
          left join meeting.attendance_name named on named.attendance = v.id
        """,
        "v.meeting = :of",
        meeting,
        knownBy,
        (rs, n) ->
            new Attendance(
                rs.getLong("id"),
                rs.getLong("document"),
                rs.getString("person"),
                rs.getString("role"),
                rs.getString("post"),
                rs.getString("attendance"),
                printed(rs)));
  }

  /** The actions that a meeting's papers print, in order. */
  public List<ActionPoint> actions(long meeting, KnownBy knownBy) {
    return list(ACTIONS, "v.meeting = :of", meeting, knownBy, Meetings::action);
  }

  /** The actions that all papers print, those of the latest meeting first. */
  public List<ActionPoint> actions(KnownBy knownBy) {
    return list(ACTIONS, "0 = :of", 0, knownBy, Meetings::action);
  }

  private static final String ACTIONS =
      """
      select v.id, v.document, m.number as meeting_number, v.log, v.number, v.owner, v.from_item,
             v.details, v.progress, v.due, v.state, %s
        from meeting.action_point v join audit.document d on d.id = v.document
        left join meeting.meeting m on m.id = v.meeting
      """;

  private static ActionPoint action(ResultSet rs, int n) throws SQLException {
    return new ActionPoint(
        rs.getLong("id"),
        rs.getLong("document"),
        rs.getObject("meeting_number", Integer.class),
        rs.getString("log"),
        rs.getString("number"),
        rs.getString("owner"),
        rs.getString("from_item"),
        rs.getString("details"),
        rs.getString("progress"),
        rs.getString("due"),
        rs.getString("state"),
        printed(rs));
  }

  /** The sections of the reports to a meeting, in order. */
  public List<ReportSection> reports(long meeting, KnownBy knownBy) {
    return list(
        """
        select v.id, v.document, v.agenda_item, v.report, v.title, v.number, v.heading, v.body, %s
          from meeting.report_section v join audit.document d on d.id = v.document
        """,
        "v.meeting = :of",
        meeting,
        knownBy,
        (rs, n) ->
            new ReportSection(
                rs.getLong("id"),
                rs.getLong("document"),
                rs.getObject("agenda_item", Long.class),
                rs.getString("report"),
                rs.getString("title"),
                rs.getString("number"),
                rs.getString("heading"),
                rs.getString("body"),
                printed(rs)));
  }

  /** The version and approval tables of a document, in order. */
  public List<DocumentVersion> versions(long document, KnownBy knownBy) {
    return list(
        """
        select v.title, v.kind, v.version, v.dated, v.summary, v.changed_by, v.accepted,
               v.approved_by, %s
          from meeting.document_version v join audit.document d on d.id = v.document
        """,
        "v.document = :of",
        document,
        knownBy,
        (rs, n) ->
            new DocumentVersion(
                rs.getString("title"),
                rs.getString("kind"),
                rs.getString("version"),
                rs.getString("dated"),
                rs.getString("summary"),
                rs.getString("changed_by"),
                rs.getString("accepted"),
                rs.getString("approved_by"),
                printed(rs)));
  }

  /** The glossary of a document, in order. */
  public List<GlossaryTerm> glossary(long document, KnownBy knownBy) {
    return list(
        """
        select v.abbreviation, v.meaning, %s
          from meeting.glossary_term v join audit.document d on d.id = v.document
        """,
        "v.document = :of",
        document,
        knownBy,
        (rs, n) ->
            new GlossaryTerm(rs.getString("abbreviation"), rs.getString("meaning"), printed(rs)));
  }

  private <T> List<T> list(
      String select, String which, long of, KnownBy knownBy, RowMapper<T> mapper) {
    String order =
        which.startsWith("0") ? "m.held_on desc nulls last, v.id" : "v.document, v.position";
    return jdbc.sql(
            select.formatted(select.contains("_text x") ? PRINTED_TEXT : PRINTED)
                + KnownBy.KNOWN
                + " where "
                + which
                + " and "
                + KnownBy.VALID
                + " order by "
                + order)
        .param("of", of)
        .param("knownBy", knownBy.date())
        .query(mapper)
        .list();
  }

  private static @Nullable Closed closed(ResultSet rs) throws SQLException {
    return rs.getBoolean("closed") ? new Closed(rs.getString("closed_under")) : null;
  }

  private static Printed printed(ResultSet rs) throws SQLException {
    return new Printed(
        rs.getInt("document_number"),
        rs.getString("file_name"),
        rs.getInt("line"),
        rs.getString("part"),
        rs.getObject("section", Integer.class));
  }
}
