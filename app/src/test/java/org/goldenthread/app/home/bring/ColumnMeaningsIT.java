package org.goldenthread.app.home.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What columns hold, as the documents that stand taught it. */
@DatabaseTest
class ColumnMeaningsIT {
  private static final LocalDate DAY = LocalDate.of(2012, 3, 20);

  private TestDatabase database;
  private Partnership partnership;
  private Changes changes;
  private ColumnMeanings meanings;

  ColumnMeaningsIT() {
    database = TestDatabase.create();
    partnership = new Partnerships(database.sql()).findOrCreate("Wexmere");
    changes = AuditFixtures.changes(database.sql());
    meanings = new ColumnMeanings(database.sql());
  }

  @BeforeEach
  void knowsNothing() {
    assertThat(remembered()).isEmpty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long document(@Nullable ColumnRole role) {
    return write(
        change ->
            meanings.remember(
                change, List.of(new SaidCorrections.Column("wer | bis", 1, "Bis", role))));
  }

  private void takeBack(long brought) {
    write(change -> meanings.takeBack(new TakingBack(change, brought, DAY)));
  }

  private long write(java.util.function.LongConsumer work) {
    return database
        .tenancy()
        .write(
            partnership.id(),
            () -> {
              long change = changes.record(DAY, Author.program("Test"), "Test");
              work.accept(change);
              return change;
            });
  }

  private Map<String, Map<Integer, ColumnRole>> remembered() {
    return database.tenancy().read(partnership.id(), meanings::remembered);
  }

  private static Map<String, Map<Integer, ColumnRole>> says(ColumnRole role) {
    return Map.of("wer | bis", Map.of(1, role));
  }

  @Test
  void remembersAgainWhatWasSaidBefore() {
    document(ColumnRole.DUE);
    long otherwise = document(ColumnRole.TARGET);
    assertThat(remembered()).isEqualTo(says(ColumnRole.TARGET));

    takeBack(otherwise);

    assertThat(remembered()).isEqualTo(says(ColumnRole.DUE));
  }

  @Test
  void keepsWhatAnotherDocumentConfirmed() {
    long first = document(ColumnRole.DUE);
    document(ColumnRole.DUE);
    takeBack(first);
    assertThat(remembered()).isEqualTo(says(ColumnRole.DUE));
  }

  @Test
  void forgetsWhatNoDocumentSays() {
    takeBack(document(ColumnRole.DUE));
    assertThat(remembered()).isEmpty();
  }

  @Test
  void knowsAColumnByItsHeaderAgainWhenThatWasSaidLast() {
    document(ColumnRole.DUE);
    long plain = document(null);
    assertThat(remembered()).isEmpty();
    takeBack(plain);
    assertThat(remembered()).isEqualTo(says(ColumnRole.DUE));
  }
}
