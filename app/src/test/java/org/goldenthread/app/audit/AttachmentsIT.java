package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Files in the database: kept once, kept apart, and kept from those not entitled. */
@DatabaseTest
class AttachmentsIT {
  private static final LocalDate DAY = LocalDate.of(2009, 12, 16);
  private static final long BOARD = 70;
  private static int partnerships = 100;

  private final TestDatabase database;
  private final Attachments attachments;
  private final int other = 99;
  private int ours;

  AttachmentsIT(TestDatabase database) {
    this.database = database;
    attachments = new Attachments(database.sql(), AuditFixtures.changes(database.sql()));
  }

  @BeforeEach
  void freshPartnership() {
    ours = partnerships++;
  }

  private static Thing item(long id) {
    return new Thing("item", id, "H02 Reduce smoking", "/plans/p/items/h02");
  }

  private static EvidenceFile file(String name, String text) {
    try {
      return EvidenceFile.of(name, EvidenceFiles.text(text));
    } catch (RefusedFileException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private UUID attach(int partnership, EvidenceFile file, @Nullable Exemption exemption) {
    return attach(partnership, item(1), file, exemption);
  }

  private UUID attach(
      int partnership, Thing thing, EvidenceFile file, @Nullable Exemption exemption) {
    return database
        .tenancy()
        .write(
            new Scope(partnership, Scope.Exemption.ALL),
            () ->
                attachments.attach(
                    thing, file, "Shows it", exemption, DAY, AuditFixtures.PERFORMANCE_OFFICER));
  }

  private List<Attachment> list(Scope scope, LocalDate by) {
    return database.tenancy().read(scope, () -> attachments.of(item(1), new KnownBy(by)));
  }

  /** What the serving role sees with these settings and none of the application between. */
  private int rows(String table, int partnership, String exempt, String where) {
    return database
        .tenancy()
        .read(
            Scope.of(partnership),
            () -> {
              database
                  .sql()
                  .sql("select set_config('gt.exempt', :exempt, true)")
                  .param("exempt", exempt)
                  .query()
                  .singleRow();
              return database
                  .sql()
                  .sql("select count(*) from " + table + " where " + where)
                  .query(Integer.class)
                  .single();
            });
  }

  @Test
  void keepsTheSameBytesOnce() {
    attach(ours, file("a.txt", "the same"), null);
    attach(ours, item(2), file("b.txt", "the same"), null);

    assertThat(rows("audit.attachment", ours, "", "true")).isEqualTo(2);
    assertThat(rows("audit.file_content", ours, "", "true")).isEqualTo(1);
  }

  @Test
  void refusesTheSameBytesTwiceOnOneThing() {
    attach(ours, file("a.txt", "the same"), null);

    assertThatThrownBy(() -> attach(ours, file("b.txt", "the same"), null))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(rows("audit.change", ours, "", "true")).isEqualTo(1);
  }

  @Test
  void keepsPartnershipsApart() {
    UUID key = attach(other, file("a.txt", "theirs"), null);

    assertThat(rows("audit.attachment", ours, "all", "key = '" + key + "'")).isZero();
    assertThat(rows("audit.file_content", ours, "all", "true")).isZero();
    assertThat(database.tenancy().read(ours, () -> attachments.find(key, KnownBy.NOW))).isEmpty();
  }

  @Test
  void hidesExemptFilesAndTheirBytesWithEveryCheckOfTheApplicationOff() {
    attach(ours, file("a.txt", "for one board"), new Exemption(3, BOARD));
    attach(ours, file("b.txt", "for officers"), new Exemption(1, null));

    for (String table : List.of("audit.attachment", "audit.file_content")) {
      assertThat(rows(table, ours, "", "true")).as(table).isZero();
      assertThat(rows(table, ours, "{71}", "true")).as(table).isZero();
      assertThat(rows(table, ours, "{70}", "true")).as(table).isEqualTo(1);
      assertThat(rows(table, ours, "all", "true")).as(table).isEqualTo(2);
    }
  }

  @Test
  void showsBytesThatStandOpenlyTooWhereverTheyAreExempt() {
    attach(ours, file("a.txt", "both"), new Exemption(3, BOARD));
    attach(ours, item(2), file("a.txt", "both"), null);

    assertThat(rows("audit.file_content", ours, "", "true")).isEqualTo(1);
  }

  @Test
  void letsNobodyChangeBytesOrAttachments() {
    UUID key = attach(ours, file("a.txt", "words"), null);

    for (String change :
        List.of(
            "update audit.file_content set bytes = '\\x00'",
            "delete from audit.file_content",
            "update audit.attachment set exempt_paragraph = null",
            "update audit.attachment set file_name = 'b'",
            "insert into audit.file_content (digest, bytes) values (repeat('0', 64), '\\x00')")) {
      assertThatThrownBy(
              () -> database.tenancy().write(ours, () -> database.sql().sql(change).update()))
          .as(change)
          .isInstanceOf(Exception.class);
    }
    assertThat(
            database
                .tenancy()
                .read(
                    ours,
                    () -> attachments.bytes(attachments.find(key, KnownBy.NOW).orElseThrow())))
        .asString()
        .isEqualTo("words");
  }

  @Test
  void keepsAWithdrawnFileWithItsReasonAndShowsThePastAsItStood() {
    attach(ours, file("a.txt", "wrong file"), new Exemption(3, BOARD));
    Scope entitled = new Scope(ours, Scope.Exemption.of(Set.of(BOARD)));
    Attachment attached = list(entitled, DAY).get(0);
    boolean done = database.tenancy().write(entitled, () -> withdraw(attached, DAY.plusDays(5)));

    assertThat(done).isTrue();
    assertThat(list(entitled, DAY.minusDays(1))).isEmpty();
    assertThat(list(entitled, DAY.plusDays(4)))
        .singleElement()
        .satisfies(a -> assertThat(a.withdrawn()).isNull());
    assertThat(list(entitled, DAY.plusDays(5)))
        .singleElement()
        .extracting(Attachment::withdrawn)
        .isEqualTo(
            new Attachment.Withdrawal(DAY.plusDays(5), "Performance officer", "The wrong one"));
    assertThat(database.tenancy().write(entitled, () -> withdraw(attached, DAY.plusDays(6))))
        .isFalse();
    assertThat(rows("audit.withdrawal", ours, "", "true")).isZero();
    assertThat(rows("audit.change", ours, "", "reason like '%wrong%'")).isZero();
    assertThat(rows("audit.change", ours, "", "true")).isEqualTo(2);
    attach(ours, file("a.txt", "wrong file"), new Exemption(3, BOARD));
  }

  private boolean withdraw(Attachment file, LocalDate on) {
    return attachments.withdraw(file, "The wrong one", on, AuditFixtures.PERFORMANCE_OFFICER);
  }
}
