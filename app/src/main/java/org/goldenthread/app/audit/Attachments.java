package org.goldenthread.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files attached as evidence. All within the caller's transaction, in the caller's scope:
 * exempt files are there only for those entitled.
 */
@Component
public class Attachments {
  /** Read by everybody who sees the change, so they say nothing about the file. */
  private static final String ATTACHED = "Attached a file as evidence";

  private static final String WITHDREW = "Withdrew a file attached as evidence";

  private static final String SELECT =
      """
      select v.*, made.known_on, made.entered_at, made.made_by as author,
             ended.known_on as ended_on, ended.made_by as ended_author, w.reason
        from audit.attachment v
        join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
        left join audit.change ended on ended.id = v.ended_by and ended.known_on <= :knownBy
        left join audit.withdrawal w on w.attachment = v.id and w.made_by = ended.id
      """;

  private final JdbcClient jdbc;
  private final Changes changes;

  public Attachments(JdbcClient jdbc, Changes changes) {
    this.jdbc = jdbc;
    this.changes = changes;
  }

  /** The files attached to a thing by then, the latest first, withdrawn ones too. */
  public List<Attachment> of(Thing thing, KnownBy knownBy) {
    return jdbc.sql(SELECT + " where v.thing_kind = :kind and v.thing = :thing order by v.id desc")
        .param("knownBy", knownBy.date())
        .param("kind", thing.kind())
        .param("thing", thing.id())
        .query(Attachments::attachment)
        .list();
  }

  public Optional<Attachment> find(UUID key, KnownBy knownBy) {
    return jdbc.sql(SELECT + " where v.key = :key")
        .param("knownBy", knownBy.date())
        .param("key", key)
        .query(Attachments::attachment)
        .optional();
  }

  /**
   * The bytes of an attachment.
   *
   * @throws IllegalStateException when they are not those that were attached
   */
  public byte[] bytes(Attachment attachment) {
    byte[] bytes =
        jdbc.sql("select bytes from audit.file_content where digest = :digest")
            .param("digest", attachment.digest())
            .query(byte[].class)
            .single();
    if (!EvidenceFile.digest(bytes).equals(attachment.digest())) {
      throw new IllegalStateException("file " + attachment.key() + " is not what was attached");
    }
    return bytes;
  }

  /**
   * Attaches a file.
   *
   * @return its key
   * @throws org.springframework.dao.DuplicateKeyException when the same bytes are attached to the
   *     thing already, for the same readers; the transaction can only be rolled back then
   */
  public UUID attach(
      Thing thing,
      EvidenceFile file,
      String description,
      @Nullable Exemption exemption,
      LocalDate on,
      Author by) {
    long change = changes.record(on, by, ATTACHED);
    UUID key =
        jdbc.sql(
                """
                insert into audit.attachment (thing_kind, thing, file_name, type, digest,
                    byte_size, description, exempt_paragraph, exempt_board, made_by)
                values (:kind, :thing, :name, :type, :digest, :size, :description,
                    :paragraph, :board, :change)
                returning key
                """)
            .param("kind", thing.kind())
            .param("thing", thing.id())
            .param("name", file.name())
            .param("type", file.type().word())
            .param("digest", file.digest())
            .param("size", file.size())
            .param("description", description)
            .param("paragraph", exemption == null ? null : exemption.paragraph(), Types.SMALLINT)
            .param("board", exemption == null ? null : exemption.board(), Types.BIGINT)
            .param("change", change)
            .query(UUID.class)
            .single();
    keep(file);
    return key;
  }

  private void keep(EvidenceFile file) {
    jdbc.sql(
            """
            insert into audit.file_content (digest, bytes) values (:digest, :bytes)
            on conflict do nothing
            """)
        .param("digest", file.digest())
        .param("bytes", file.bytes())
        .update();
  }

  /**
   * Withdraws a file. It stays in the record, with why it was withdrawn.
   *
   * @return false when somebody has withdrawn it already
   */
  public boolean withdraw(Attachment attachment, String reason, LocalDate on, Author by) {
    boolean stands =
        jdbc.sql(
                """
                select id from audit.attachment where id = :attachment and ended_by is null
                   for update
                """)
            .param("attachment", attachment.id())
            .query(Long.class)
            .optional()
            .isPresent();
    if (stands) {
      end(attachment.id(), changes.record(on, by, WITHDREW), reason);
    }
    return stands;
  }

  private void end(long attachment, long change, String reason) {
    jdbc.sql("update audit.attachment set ended_by = :change where id = :attachment")
        .param("change", change)
        .param("attachment", attachment)
        .update();
    jdbc.sql(
            """
            insert into audit.withdrawal (attachment, reason, exempt_paragraph, exempt_board, made_by)
            select id, :reason, exempt_paragraph, exempt_board, :change
              from audit.attachment where id = :attachment
            """)
        .param("attachment", attachment)
        .param("reason", reason)
        .param("change", change)
        .update();
  }

  private static Attachment attachment(ResultSet rs, int row) throws SQLException {
    return new Attachment(
        rs.getLong("id"),
        rs.getObject("key", UUID.class),
        rs.getString("thing_kind"),
        rs.getLong("thing"),
        rs.getString("file_name"),
        EvidenceType.ofEnding(rs.getString("type")).orElseThrow(),
        rs.getString("digest"),
        rs.getLong("byte_size"),
        rs.getString("description"),
        exemption(rs),
        rs.getObject("known_on", LocalDate.class),
        rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
        rs.getString("author"),
        withdrawal(rs));
  }

  private static @Nullable Exemption exemption(ResultSet rs) throws SQLException {
    int paragraph = rs.getInt("exempt_paragraph");
    return rs.wasNull() ? null : new Exemption(paragraph, rs.getObject("exempt_board", Long.class));
  }

  private static Attachment.@Nullable Withdrawal withdrawal(ResultSet rs) throws SQLException {
    LocalDate on = rs.getObject("ended_on", LocalDate.class);
    return on == null
        ? null
        : new Attachment.Withdrawal(on, rs.getString("ended_author"), rs.getString("reason"));
  }
}
