package org.goldenthread.app.home.bring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.goldenthread.intake.sourced.SourcedReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents that were sent and are not in the record yet. Call inside a transaction for the
 * partnership.
 */
@Component
public class PreparedDocuments {
  /** So many may wait at once; nobody reviews more. */
  public static final int MOST = 40;

  /** Characters of all that may be said of one document. */
  private static final int MOST_SAID = 2_000_000;

  private static final String SELECT =
      """
      select id, key, file_name, digest, corrections, version, prepared_at, prepared_by
        from home.prepared_document
      """;

  private final JdbcClient jdbc;

  public PreparedDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a document until somebody accepts it or throws it away. */
  public PreparedDocument keep(SentDocument document, Instant now, Author by) {
    UUID key =
        jdbc.sql(
                """
                insert into home.prepared_document
                    (file_name, digest, bytes, corrections, prepared_at, prepared_by, account)
                values (:name, :digest, :bytes, :corrections, :now, :post, :account)
                returning key
                """)
            .param("name", document.name())
            .param("digest", document.digest())
            .param("bytes", document.bytes())
            .param("corrections", ReadingText.write(SaidCorrections.NONE))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("post", by.post())
            .param("account", by.account())
            .query(UUID.class)
            .single();
    return find(key).orElseThrow();
  }

  /** All that wait, the latest first. */
  public List<PreparedDocument> all() {
    return jdbc.sql(SELECT + " order by id desc").query(PreparedDocuments::document).list();
  }

  public Optional<PreparedDocument> find(UUID key) {
    return jdbc.sql(SELECT + " where key = :key")
        .param("key", key)
        .query(PreparedDocuments::document)
        .optional();
  }

  /** True when no more documents may wait. */
  public boolean isFull() {
    return jdbc.sql("select count(*) >= :most from home.prepared_document")
        .param("most", MOST)
        .query(Boolean.class)
        .single();
  }

  /** One with exactly these bytes that waits already. */
  public Optional<PreparedDocument> byDigest(String digest) {
    return jdbc.sql(SELECT + " where digest = :digest order by id limit 1")
        .param("digest", digest)
        .query(PreparedDocuments::document)
        .optional();
  }

  /** As {@link #find}, and nobody else does anything with it until the transaction ends. */
  public Optional<PreparedDocument> take(UUID key) {
    return jdbc.sql(SELECT + " where key = :key for update")
        .param("key", key)
        .query(PreparedDocuments::document)
        .optional();
  }

  /** What was sent. */
  SentDocument sent(PreparedDocument document) {
    return jdbc.sql("select file_name, bytes from home.prepared_document where id = :id")
        .param("id", document.id())
        .query((rs, n) -> new SentDocument(rs.getString(1), rs.getBytes(2)))
        .single();
  }

  /** The reading of this version as it was corrected, if it was made. */
  Optional<SourcedReading> reading(PreparedDocument document) {
    return jdbc.sql(
            """
            select reading from home.prepared_document
             where id = :id and reading_version = :version
            """)
        .param("id", document.id())
        .param("version", document.version())
        .query(byte[].class)
        .optional()
        .map(ReadingText::read)
        .map(document.corrections()::of);
  }

  /** The reading before the last correction, if there was one. */
  Optional<SourcedReading> readingBefore(PreparedDocument document) {
    return jdbc.sql(
            """
            select reading_before from home.prepared_document
             where id = :id and reading_before is not null
            """)
        .param("id", document.id())
        .query(byte[].class)
        .optional()
        .map(ReadingText::read);
  }

  /** Keeps the reading of a version, unless another version was said since. */
  void keepReading(PreparedDocument document, SourcedReading reading) {
    jdbc.sql(
            """
            update home.prepared_document set reading = :reading, reading_version = :version
             where id = :id and version = :version
            """)
        .param("reading", ReadingText.write(reading))
        .param("version", document.version())
        .param("id", document.id())
        .update();
  }

  /**
   * Says something of it. What changes nothing of how it is read leaves its reading as it is.
   *
   * @return false when somebody else said something since this was looked at, or when more is said
   *     than any document needs
   */
  public boolean correct(PreparedDocument document, SaidCorrections corrections) {
    String said = ReadingText.write(corrections);
    return said.length() <= MOST_SAID
        && jdbc.sql(
                    """
                update home.prepared_document
                   set corrections = :corrections, version = version + 1,
                       reading_before = case when :otherwise then reading else reading_before end,
                       reading_version = case when :otherwise or reading_version <> version
                                              then reading_version else version + 1 end
                 where id = :id and version = :version
                """)
                .param("corrections", said)
                .param("otherwise", corrections.readsOtherwise(document.corrections()))
                .param("id", document.id())
                .param("version", document.version())
                .update()
            > 0;
  }

  /** Lets go of a document: it was accepted, or nobody wants it. */
  public void throwAway(PreparedDocument document) {
    jdbc.sql("delete from home.prepared_document where id = :id")
        .param("id", document.id())
        .update();
  }

  /** Throws away what waited too long. */
  int sweep(Instant now) {
    return jdbc.sql("delete from home.prepared_document where prepared_at < :before")
        .param("before", now.minus(PreparedDocument.WAITS).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static PreparedDocument document(ResultSet rs, int n) throws SQLException {
    return new PreparedDocument(
        rs.getLong("id"),
        rs.getObject("key", UUID.class),
        rs.getString("file_name"),
        rs.getString("digest"),
        ReadingText.corrections(rs.getString("corrections")),
        rs.getInt("version"),
        rs.getObject("prepared_at", OffsetDateTime.class).toInstant(),
        rs.getString("prepared_by"));
  }
}
