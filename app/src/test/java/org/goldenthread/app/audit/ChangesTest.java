package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final JdbcClient sql;
  private final Tenancy tenancy;
  private final List<Object> events = new ArrayList<>();
  private final Changes changes;

  ChangesTest(JdbcClient sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.changes = AuditFixtures.changes(sql, events::add);
  }

  @Test
  void keepsThePostAndTheAccount() {
    Author officer = new Author("Performance officer", 7L);
    long change = tenancy.write(3, () -> changes.record(DAY, officer, "Corrected a figure"));
    assertThat(stored(3, change))
        .containsEntry("made_by", "Performance officer")
        .containsEntry("account", 7L)
        .containsEntry("reason", "Corrected a figure");
  }

  @Test
  void keepsAProgramWithoutAnAccount() {
    Author program = Author.program("Reading of documents");
    long change = tenancy.write(3, () -> changes.record(DAY, program, "Loaded plan.txt"));
    assertThat(stored(3, change)).containsEntry("account", null);
  }

  @Test
  void tellsListenersWithinTheTransaction() {
    Author program = Author.program("Reading of documents");
    tenancy.write(
        3,
        () -> {
          long change = changes.record(DAY, program, "Loaded plan.txt");
          assertThat(events).containsExactly(new ChangeRecorded(3, change));
          return change;
        });
  }

  @Test
  void refusesAChangeOfNoPartnership() {
    assertThatThrownBy(() -> changes.record(DAY, Author.program("Anything"), "Anything"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(events).isEmpty();
  }

  @Test
  void refusesABlankPost() {
    assertThatThrownBy(() -> new Author(" ", 7L)).isInstanceOf(IllegalArgumentException.class);
  }

  private Map<String, Object> stored(int partnership, long change) {
    return tenancy.read(
        partnership,
        () ->
            sql.sql("select * from audit.change where id = :id")
                .param("id", change)
                .query()
                .singleRow());
  }
}
