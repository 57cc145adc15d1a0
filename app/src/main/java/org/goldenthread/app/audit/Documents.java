package org.goldenthread.app.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.DocumentDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents a partnership brought in, with what was kept of them as text. */
@Component
public class Documents {
  private static final String SELECT =
      """
      select d.*, c.known_on, c.entered_at, r.number as replaces_number
        from audit.document d
        join audit.change c on c.id = d.made_by
        left join audit.document r on r.id = d.replaces
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  public Documents(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** All documents known by then, in order of loading. */
  public List<DocumentRecord> all(KnownBy knownBy) {
    return jdbc.sql(
            SELECT + " where d.ended_by is null and c.known_on <= :knownBy order by d.number")
        .param("knownBy", knownBy.date())
        .query(Documents::document)
        .list();
  }

  public Optional<DocumentRecord> byNumber(int number) {
    return jdbc.sql(SELECT + " where d.number = :number and d.ended_by is null")
        .param("number", number)
        .query(Documents::document)
        .optional();
  }

  public Optional<DocumentRecord> byId(long id) {
    return jdbc.sql(SELECT + " where d.id = :id")
        .param("id", id)
        .query(Documents::document)
        .optional();
  }

  /** The document with exactly these bytes, if it was loaded before. */
  public Optional<DocumentRecord> byDigest(String digest) {
    return jdbc.sql(SELECT + " where d.digest = :digest and d.ended_by is null")
        .param("digest", digest)
        .query(Documents::document)
        .optional();
  }

  /**
   * How a document was taken back.
   *
   * @param document as it was
   * @param by the post of who did it
   */
  public record TakenBack(DocumentRecord document, Instant at, String by, String reason) {}

  /** The document with this number, if it was taken back. */
  public Optional<TakenBack> takenBack(int number) {
    return jdbc.sql(
            SELECT.replace(
                    "select d.*,",
                    "select e.entered_at as ended_at, e.made_by as ended_post, e.reason as why, d.*,")
                + " join audit.change e on e.id = d.ended_by where d.number = :number")
        .param("number", number)
        .query(
            (rs, n) ->
                new TakenBack(
                    document(rs, n),
                    rs.getTimestamp("ended_at").toInstant(),
                    rs.getString("ended_post"),
                    rs.getString("why")))
        .optional();
  }

  /** The change that brought a document in. */
  public long broughtBy(DocumentRecord document) {
    return jdbc.sql("select made_by from audit.document where id = :id")
        .param("id", document.id())
        .query(Long.class)
        .single();
  }

  /**
   * By change, the documents that these changes brought in; a change that brought none is absent.
   */
  public Map<Long, DocumentRecord> broughtBy(Collection<Long> changes) {
    Map<Long, DocumentRecord> byChange = new HashMap<>();
    jdbc.sql(SELECT + " where d.made_by = any(:changes)")
        .param("changes", changes.toArray(Long[]::new))
        .query(
            rs -> {
              byChange.put(rs.getLong("made_by"), document(rs, 0));
            });
    return byChange;
  }

  /** Takes back a document with its sections and warnings. */
  public void takeBack(TakingBack taking) {
    taking.end(jdbc, "audit.document");
    taking.end(jdbc, "audit.document_section");
    taking.end(jdbc, "audit.document_warning");
  }

  /**
   * Waits until nobody else brings in a document: two of the same bytes, or two at once that ask
   * for the next number. The turn ends with the transaction.
   */
  public void takeTurn() {
    jdbc.sql(
            """
            select 1 from (select pg_advisory_xact_lock(
              hashtextextended('document ' || current_setting('gt.partnership'), 0))) turn
            """)
        .query(Integer.class)
        .single();
  }

  /**
   * Stores what the reading says of the document itself, with its sections and warnings.
   *
   * @param replaces id of the document this is a new version of, or null
   * @param exempt which of its lines are; no section has exempt lines and others
   * @return the new document's id
   */
  public long add(long change, Reading reading, @Nullable Long replaces, List<ExemptLines> exempt) {
    DocumentDraft d = reading.document();
    long id =
        jdbc.sql(
                """
                insert into audit.document (made_by, number, file_name, digest, byte_size, kinds,
                    title, publisher, plan_title, period_start, period_end, covers_period,
                    known_on_basis, replaces)
                values (:change, (select coalesce(max(number), 0) + 1 from audit.document),
                    :file, :digest, :size, :kinds, :title, :publisher, :planTitle, :start, :end,
                    :covers, :basis, :replaces)
                returning id
                """)
            .param("change", change)
            .param("file", d.file())
            .param("digest", reading.digest())
            .param("size", reading.byteSize())
            .param("kinds", d.kinds().toArray(String[]::new))
            .param("title", d.title())
            .param("publisher", d.publisher())
            .param("planTitle", d.planTitle())
            .param("start", d.periodStart())
            .param("end", d.periodEnd())
            .param("covers", d.coversPeriod())
            .param("basis", d.knownOnBasis())
            .param("replaces", replaces)
            .query(Long.class)
            .single();
    addSections(change, id, reading, exempt);
    addWarnings(change, id, reading, exempt);
    return id;
  }

  public List<DocumentRecord.Section> sections(long document) {
    return jdbc.sql(
            """
            select position, kind, heading, body, first_line, last_line
              from audit.document_section where document = :document order by position
            """)
        .param("document", document)
        .query(
            (rs, n) ->
                new DocumentRecord.Section(
                    rs.getInt("position"),
                    rs.getString("kind"),
                    rs.getString("heading"),
                    rs.getString("body"),
                    rs.getInt("first_line"),
                    rs.getInt("last_line")))
        .list();
  }

  public List<DocumentRecord.Warning> warnings(long document) {
    return jdbc.sql(
            """
            select message, line from audit.document_warning
             where document = :document order by position
            """)
        .param("document", document)
        .query((rs, n) -> new DocumentRecord.Warning(rs.getString("message"), rs.getInt("line")))
        .list();
  }

  private void addSections(long change, long document, Reading reading, List<ExemptLines> exempt) {
    batch.batchUpdate(
        """
        insert into audit.document_section
            (made_by, document, position, kind, heading, body, first_line, last_line,
             exempt_paragraph, exempt_board)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.sections(),
        500,
        (ps, s) -> {
          ps.setLong(1, change);
          ps.setLong(2, document);
          ps.setInt(3, s.order());
          ps.setString(4, s.kind());
          ps.setString(5, s.heading());
          ps.setString(6, s.text());
          ps.setInt(7, s.place().line());
          ps.setInt(8, s.lastLine());
          setExempt(ps, 9, ExemptLines.at(exempt, s.place().line()));
        });
  }

  private void addWarnings(long change, long document, Reading reading, List<ExemptLines> exempt) {
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into audit.document_warning
            (made_by, document, position, message, line, exempt_paragraph, exempt_board)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        reading.warnings(),
        500,
        (ps, w) -> {
          ps.setLong(1, change);
          ps.setLong(2, document);
          ps.setInt(3, ++position[0]);
          ps.setString(4, w.message());
          ps.setInt(5, w.place().line());
          setExempt(ps, 6, ExemptLines.at(exempt, w.place().line()));
        });
  }

  /** Fills the columns of paragraph and board. */
  public static void setExempt(
      PreparedStatement ps, int paragraph, Attachment.@Nullable Exemption exemption)
      throws SQLException {
    ps.setObject(paragraph, exemption == null ? null : exemption.paragraph(), Types.SMALLINT);
    ps.setObject(paragraph + 1, exemption == null ? null : exemption.board(), Types.BIGINT);
  }

  private static DocumentRecord document(ResultSet rs, int n) throws SQLException {
    return new DocumentRecord(
        rs.getLong("id"),
        rs.getInt("number"),
        rs.getString("file_name"),
        rs.getString("digest"),
        rs.getLong("byte_size"),
        List.of((String[]) rs.getArray("kinds").getArray()),
        rs.getString("title"),
        rs.getString("publisher"),
        rs.getString("plan_title"),
        rs.getString("period_start"),
        rs.getString("period_end"),
        rs.getString("covers_period"),
        rs.getObject("known_on", java.time.LocalDate.class),
        rs.getString("known_on_basis"),
        rs.getTimestamp("entered_at").toInstant(),
        rs.getObject("replaces_number", Integer.class));
  }
}
