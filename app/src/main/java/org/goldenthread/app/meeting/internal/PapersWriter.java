package org.goldenthread.app.meeting.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.goldenthread.app.audit.ExemptLines;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.AttendanceDraft;
import org.goldenthread.intake.draft.ExemptPartDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the papers of one document, table by table. */
public final class PapersWriter {
  private static final String PLACE_AND_EXEMPTION =
      "line, part, exempt_paragraph, exempt_board, made_by";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final long change;
  private final long document;
  private final PapersDraft papers;
  private final List<ExemptLines> exempt;
  private final Map<String, Long> meetings = new HashMap<>();
  private final Map<MinuteDraft, Long> minutes = new HashMap<>();
  private final Map<String, Long> items = new HashMap<>();

  public PapersWriter(
      JdbcClient jdbc,
      JdbcTemplate batch,
      long change,
      long document,
      PapersDraft papers,
      List<ExemptLines> exempt) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.change = change;
    this.document = document;
    this.papers = papers;
    this.exempt = exempt;
  }

  public void write() {
    papers.meetings().forEach(m -> meetings.put(m.key(), meeting(m)));
    papers();
    agenda();
    minutes();
    references();
    resolutions();
    attendance();
    actions();
    reports();
    versions();
    glossary();
  }

  /** The meeting of a board and a day; papers that do not name both have one of their own. */
  private long meeting(MeetingDraft m) {
    String board = m.board() == null ? "" : letters(m.board());
    return jdbc.sql(
            """
            select id from meeting.meeting
             where board_key = :board and held_on = :date and :board <> ''
            """)
        .param("board", board)
        .param("date", m.date(), java.sql.Types.DATE)
        .query(Long.class)
        .optional()
        .orElseGet(
            () ->
                jdbc.sql(
                        """
                        insert into meeting.meeting (number, board_key, held_on, made_by)
                        values ((select coalesce(max(number), 0) + 1 from meeting.meeting),
                          :board, :date, :change)
                        returning id
                        """)
                    .param("board", board)
                    .param("date", m.date(), java.sql.Types.DATE)
                    .param("change", change)
                    .query(Long.class)
                    .single());
  }

  private static String letters(String board) {
    return board.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private long meeting(String key) {
    Long id = meetings.get(key);
    if (id == null) {
      throw new IllegalArgumentException("no meeting has the key " + key);
    }
    return id;
  }

  private @Nullable Long meetingOrNone(@Nullable String key) {
    return key == null ? null : meetings.get(key);
  }

  private void papers() {
    insert(
        "paper",
        "document, meeting, kind, board, date_printed, starts_at, venue, line, part, made_by",
        papers.meetings().stream()
            .map(
                m ->
                    row(
                        document,
                        meeting(m.key()),
                        m.kind(),
                        m.board(),
                        m.dateAsPrinted(),
                        m.time(),
                        m.venue(),
                        m.place().line(),
                        m.place().part(),
                        change))
            .toList());
  }

  private void agenda() {
    List<Long> ids = ids("agenda_item", papers.agendaItems().size());
    var open = new ArrayList<Object[]>();
    var texts = new ArrayList<Object[]>();
    for (int n = 0; n < ids.size(); n++) {
      AgendaItemDraft a = papers.agendaItems().get(n);
      items.put(a.meeting() + "/" + a.number(), ids.get(n));
      ExemptPartDraft part = papers.exemptAt(a.place().line());
      open.add(
          row(
              ids.get(n),
              document,
              meeting(a.meeting()),
              n + 1,
              a.number(),
              part != null,
              part == null ? null : part.paragraph(),
              change));
      texts.add(
          placed(
              a.place(),
              ids.get(n),
              a.section(),
              a.title(),
              a.author(),
              a.pages(),
              a.underTitle()));
    }
    insert(
        "agenda_item",
        "id, document, meeting, position, number, closed, closed_under, made_by",
        open);
    insert(
        "agenda_text",
        "agenda_item, section, title, author, pages, below, " + PLACE_AND_EXEMPTION,
        texts);
  }

  private void minutes() {
    List<Long> ids = ids("minute", papers.minutes().size());
    var open = new ArrayList<Object[]>();
    var texts = new ArrayList<Object[]>();
    for (int n = 0; n < ids.size(); n++) {
      MinuteDraft m = papers.minutes().get(n);
      minutes.put(m, ids.get(n));
      ExemptPartDraft part = papers.exemptAt(m.place().line());
      open.add(
          row(
              ids.get(n),
              document,
              meeting(m.meeting()),
              n + 1,
              m.number(),
              part != null,
              part == null ? null : part.paragraph(),
              change));
      texts.add(placed(m.place(), ids.get(n), m.title(), m.text()));
    }
    insert(
        "minute", "id, document, meeting, position, number, closed, closed_under, made_by", open);
    insert("minute_text", "minute, title, body, " + PLACE_AND_EXEMPTION, texts);
  }

  /** The minute that a line of a meeting's minutes belongs to. */
  private @Nullable Long minute(String meeting, @Nullable String number, SourcePlace place) {
    MinuteDraft last = null;
    for (MinuteDraft m : papers.minutes()) {
      boolean above = m.place().line() <= place.line();
      if (m.meeting().equals(meeting) && above && (last == null || !above(last, m))) {
        last = number == null || number.equals(m.number()) ? m : last;
      }
    }
    return last == null ? null : minutes.get(last);
  }

  private static boolean above(MinuteDraft one, MinuteDraft other) {
    return other.place().line() < one.place().line();
  }

  private void references() {
    insert(
        "minute_reference",
        "document, meeting, minute, to_number, to_date, printed, " + PLACE_AND_EXEMPTION,
        papers.references().stream()
            .map(
                r ->
                    placed(
                        r.place(),
                        document,
                        meeting(r.meeting()),
                        minute(r.meeting(), r.minute(), r.place()),
                        r.toNumber(),
                        r.toDate(),
                        r.asPrinted()))
            .toList());
  }

  private void resolutions() {
    var rows = new ArrayList<Object[]>();
    for (var r : papers.resolutions()) {
      rows.add(
          placed(
              r.place(),
              document,
              meeting(r.meeting()),
              minute(r.meeting(), r.minute(), r.place()),
              rows.size() + 1,
              r.part(),
              r.leadIn(),
              r.text()));
    }
    insert(
        "resolution",
        "document, meeting, minute, position, part_mark, lead_in, body, " + PLACE_AND_EXEMPTION,
        rows);
  }

  private void attendance() {
    List<Long> ids = ids("attendance", papers.attendance().size());
    var rows = new ArrayList<Object[]>();
    var names = new ArrayList<Object[]>();
    for (int n = 0; n < ids.size(); n++) {
      AttendanceDraft a = papers.attendance().get(n);
      var name = PrintedName.of(a.person(), a.asPrinted());
      rows.add(
          row(
              ids.get(n),
              document,
              meeting(a.meeting()),
              n + 1,
              a.role(),
              a.post(),
              a.attendance(),
              name.digest(),
              a.place().line(),
              a.place().part(),
              change));
      names.add(row(ids.get(n), name.salt(), name.person(), name.printed()));
    }
    insert(
        "attendance",
        "id, document, meeting, position, role, post, attendance, digest, line, part, made_by",
        rows);
    insert("attendance_name", "attendance, salt, person, printed", names);
  }

  private void actions() {
    var rows = new ArrayList<Object[]>();
    for (var a : papers.actions()) {
      rows.add(
          placed(
              a.place(),
              document,
              meetingOrNone(a.meeting()),
              rows.size() + 1,
              a.log(),
              a.number(),
              a.owner(),
              a.fromItem(),
              a.details(),
              a.update(),
              a.due(),
              a.state()));
    }
    insert(
        "action_point",
        "document, meeting, position, log, number, owner, from_item, details, progress, due, state, "
            + PLACE_AND_EXEMPTION,
        rows);
  }

  private void reports() {
    var rows = new ArrayList<Object[]>();
    for (var r : papers.reports()) {
      rows.add(
          placed(
              r.place(),
              document,
              meetingOrNone(r.meeting()),
              items.get(r.report()),
              rows.size() + 1,
              r.report(),
              r.title(),
              r.section(),
              r.heading(),
              r.text()));
    }
    insert(
        "report_section",
        "document, meeting, agenda_item, position, report, title, number, heading, body, "
            + PLACE_AND_EXEMPTION,
        rows);
  }

  private void versions() {
    var rows = new ArrayList<Object[]>();
    for (var v : papers.versions()) {
      rows.add(
          placed(
              v.place(),
              document,
              rows.size() + 1,
              v.document(),
              v.kind(),
              v.version(),
              v.date(),
              v.summary(),
              v.changeBy(),
              v.accepted(),
              v.approvalBy()));
    }
    insert(
        "document_version",
        "document, position, title, kind, version, dated, summary, changed_by, accepted,"
            + " approved_by, "
            + PLACE_AND_EXEMPTION,
        rows);
  }

  private void glossary() {
    var rows = new ArrayList<Object[]>();
    for (var g : papers.glossary()) {
      rows.add(placed(g.place(), document, rows.size() + 1, g.abbreviation(), g.meaning()));
    }
    insert(
        "glossary_term", "document, position, abbreviation, meaning, " + PLACE_AND_EXEMPTION, rows);
  }

  private static Object[] row(@Nullable Object... values) {
    return values;
  }

  /** The values, then where they stand, by what they are exempt, and the change. */
  private Object[] placed(SourcePlace place, @Nullable Object... values) {
    Exemption exemption = ExemptLines.at(exempt, place.line());
    var all = new ArrayList<@Nullable Object>(java.util.Arrays.asList(values));
    all.add(place.line());
    all.add(place.part());
    all.add(exemption == null ? null : exemption.paragraph());
    all.add(exemption == null ? null : exemption.board());
    all.add(change);
    return all.toArray();
  }

  /** Ids for rows that others refer to, taken before they are written. */
  private List<Long> ids(String table, int count) {
    return jdbc.sql(
            "select nextval(pg_get_serial_sequence('meeting.%s', 'id')) from generate_series(1, :count)"
                .formatted(table))
        .param("count", count)
        .query(Long.class)
        .list();
  }

  private void insert(String table, String columns, List<Object[]> rows) {
    String marks = "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
    batch.batchUpdate(
        "insert into meeting.%s (%s) values (%s)".formatted(table, columns, marks), rows);
  }
}
