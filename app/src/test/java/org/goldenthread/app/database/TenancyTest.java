package org.goldenthread.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Partnerships never see each other's rows, whatever the program asks for. */
@DatabaseTest
class TenancyTest {
  private final JdbcClient sql;
  private final Tenancy tenancy;

  TenancyTest(JdbcClient sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  @BeforeAll
  static void makeATenantTable(TestDatabase database) {
    JdbcClient owner = database.ownerSql();
    owner.sql("create table plan.note (partnership integer not null, text text)").update();
    // The row of the server itself is there before the policy, as reference data is.
    owner.sql("insert into plan.note values (0, 'of everybody')").update();
    owner.sql("select gt.protect('plan.note')").query().listOfRows();
    owner
        .sql(
            """
            create table plan.paper (partnership integer not null, text text,
              exempt_paragraph smallint, exempt_board bigint)
            """)
        .update();
    owner
        .sql(
            """
            insert into plan.paper values (1, 'open', null, null),
              (1, 'exempt, no board', 1, null), (1, 'exempt, board 7', 3, 7),
              (1, 'exempt, board 8', 3, 8)
            """)
        .update();
    owner
        .sql("select gt.protect('plan.paper'), gt.protect_exempt('plan.paper')")
        .query()
        .listOfRows();
    for (int partnership : new int[] {1, 2}) {
      database
          .tenancy()
          .write(partnership, () -> note(database.sql(), partnership, "of " + partnership));
    }
  }

  private static int note(JdbcClient sql, int partnership, String text) {
    return sql.sql("insert into plan.note values (?, ?)").param(partnership).param(text).update();
  }

  private List<String> notes() {
    return sql.sql("select text from plan.note order by text").query(String.class).list();
  }

  @Test
  void showsAPartnershipItsOwnRowsAndTheReferenceData() {
    assertThat(tenancy.read(1, this::notes)).containsExactly("of 1", "of everybody");
    assertThat(tenancy.read(2, this::notes)).containsExactly("of 2", "of everybody");
  }

  @Test
  void showsNoRowOfAnyPartnershipWhenNoneIsSet() {
    tenancy.read(1, this::notes);
    // The pooled connection has carried a partnership before; its setting is now empty, not unset.
    assertThat(notes()).containsExactly("of everybody");
  }

  private static Question<List<String>> notesLike(String like) {
    return Question.list(
        "select text from plan.note where text like :like order by text",
        Map.of("like", like),
        (rs, n) -> rs.getString(1));
  }

  @Test
  void whatAReadingOpensWithSeesNoMoreThanTheReading() {
    for (int partnership : new int[] {1, 2}) {
      List<String> seen =
          tenancy.read(partnership, List.of(notesLike("of%")), () -> notesLike("of%").ask(sql));
      assertThat(seen).containsExactly("of " + partnership, "of everybody");
    }
    assertThat(notesLike("of%").ask(sql)).containsExactly("of everybody");
  }

  @Test
  void answersEachOfSeveralQuestionsAReadingOpensWith() {
    Question<List<String>> other =
        Question.list(
            "select p.text from plan.paper p where p.text = any(:texts)",
            Map.of("texts", List.of("open", "exempt, board 7")),
            (rs, n) -> rs.getString("text"));
    tenancy.read(
        new Scope(1, Scope.Exemption.of(Set.of(7L))),
        // The third means another thing by a name the first has, so it is asked when needed.
        List.of(notesLike("of 1"), other, notesLike("of every%")),
        () -> {
          assertThat(notesLike("of 1").ask(sql)).containsExactly("of 1");
          assertThat(other.ask(sql)).containsExactlyInAnyOrder("open", "exempt, board 7");
          assertThat(notesLike("of every%").ask(sql)).containsExactly("of everybody");
          return 0;
        });
  }

  @Test
  void asksAgainWithinAWriteThatWantsToSeeWhatItWrote() {
    List<String> seen =
        tenancy.rehearse(
            Scope.of(1),
            () -> {
              assertThat(notesLike("fresh").ask(sql)).isEmpty();
              note(sql, 1, "fresh");
              return notesLike("fresh").ask(sql);
            });
    assertThat(seen).containsExactly("fresh");
  }

  @Test
  void refusesARowOfAnotherPartnershipAndOfTheServer() {
    assertThatThrownBy(() -> tenancy.write(1, () -> note(sql, 2, "slipped in")))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> tenancy.write(1, () -> note(sql, 0, "slipped in")))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void takesARehearsalBackOnceItWasLookedAt() {
    List<String> seen =
        tenancy.rehearse(
            Scope.of(1),
            () -> {
              note(sql, 1, "tried out");
              return notes();
            });

    assertThat(seen).contains("tried out");
    assertThat(tenancy.read(1, this::notes)).doesNotContain("tried out");
    assertThatThrownBy(() -> tenancy.write(1, () -> tenancy.rehearse(Scope.of(1), this::notes)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsExemptRowsOnlyToWhoIsEntitled() {
    Scope.Exemption ofBoard = Scope.Exemption.of(Set.of(7L, 9L));
    assertThat(tenancy.read(1, this::papers)).containsExactly("open");
    assertThat(tenancy.read(new Scope(1, Scope.Exemption.NONE), this::papers))
        .containsExactly("open");
    assertThat(tenancy.read(new Scope(1, ofBoard), this::papers))
        .containsExactly("exempt, board 7", "open");
    assertThat(tenancy.read(new Scope(1, Scope.Exemption.ALL), this::papers))
        .containsExactly("exempt, board 7", "exempt, board 8", "exempt, no board", "open");
    assertThat(tenancy.read(new Scope(2, Scope.Exemption.ALL), this::papers)).isEmpty();
    assertThat(papers()).isEmpty();
  }

  @Test
  void refusesToWidenTheExemptionWithin() {
    assertThatThrownBy(
            () ->
                tenancy.read(
                    1, () -> tenancy.read(new Scope(1, Scope.Exemption.ALL), this::papers)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("exemption");
  }

  private List<String> papers() {
    return sql.sql("select text from plan.paper order by text").query(String.class).list();
  }

  @Test
  void refusesARowWhenNoPartnershipIsSet() {
    assertThatThrownBy(() -> note(sql, 1, "slipped in"))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void refusesChangesTheMigrationDidNotGrant() {
    assertThatThrownBy(
            () -> tenancy.write(1, () -> sql.sql("update plan.note set text = ''").update()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> tenancy.write(1, () -> sql.sql("delete from plan.note").update()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void refusesWorkForAnotherPartnershipWithin() {
    assertThatThrownBy(() -> tenancy.read(1, () -> tenancy.read(2, this::notes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("work for partnership 2 within work for partnership 1");
    assertThat(tenancy.read(2, this::notes)).contains("of 2");
  }

  @Test
  void joinsWorkForTheSamePartnership() {
    assertThat(tenancy.write(1, () -> tenancy.read(1, this::notes))).contains("of 1");
  }

  @Test
  void refusesAWriteWithinARead() {
    assertThatThrownBy(
            () -> tenancy.read(1, () -> tenancy.write(1, () -> note(sql, 1, "slipped in"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a write within a read");
  }

  @Test
  void keepsNothingOfAWriteThatFails() {
    assertThatThrownBy(
            () ->
                tenancy.write(
                    1,
                    () -> {
                      note(sql, 1, "half-loaded");
                      throw new IllegalStateException("the second half is missing");
                    }))
        .hasMessage("the second half is missing");
    assertThat(tenancy.read(1, this::notes)).doesNotContain("half-loaded");
  }

  @Test
  void readsAsOfOneMomentAndOnlyReads() {
    String isolation = tenancy.read(1, () -> setting("transaction_isolation"));
    assertThat(isolation).isEqualTo("repeatable read");
    assertThat(tenancy.<String>read(1, () -> setting("transaction_read_only"))).isEqualTo("on");
    assertThat(tenancy.<String>write(1, () -> setting("transaction_read_only"))).isEqualTo("off");
  }

  @Test
  void asksAQuestionOnceInAReadingAndAnewInTheNext() {
    var asked = new AtomicInteger();
    List<Integer> answers =
        tenancy.read(
            1,
            () ->
                List.of(
                    Reading.once(asked::incrementAndGet, "how many", 1),
                    tenancy.read(1, () -> Reading.once(asked::incrementAndGet, "how many", 1)),
                    Reading.once(asked::incrementAndGet, "how many", 2)));
    assertThat(answers).containsExactly(1, 1, 2);
    assertThat(tenancy.read(1, () -> Reading.once(asked::incrementAndGet, "how many", 1)))
        .isEqualTo(3);
  }

  @Test
  void showsWhoWritesWhatTheyWrote() {
    List<Integer> counts =
        tenancy.rehearse(
            Scope.of(2),
            () -> {
              int before = Reading.once(() -> notes().size(), "notes");
              note(sql, 2, "written meanwhile");
              return List.of(before, Reading.once(() -> notes().size(), "notes"));
            });
    assertThat(counts.get(1)).isEqualTo(counts.get(0) + 1);
  }

  private String setting(String name) {
    return sql.sql("select current_setting(?)").param(name).query(String.class).single();
  }

  @Test
  void refusesPartnershipZero() {
    assertThatThrownBy(() -> tenancy.read(0, this::notes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("partnership must be 1 or more but is 0");
  }
}
