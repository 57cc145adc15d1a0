package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lookup runs past the row-level policies, so here it is held to what they promise: plain SQL
 * as the serving role, with every check of the application bypassed.
 */
@DatabaseTest
class SearchLeakIT {
  private static final int OURS = 1;
  private static final int THEIRS = 2;
  private static final String FIND =
      """
      select coalesce(entry, -entries)::text from search.find(search.query(:typed),
        array(select key from search.typed_keys(:typed)), null, null, '9999-12-31')
      """;

  private final Tenancy tenancy;
  private final JdbcClient sql;

  SearchLeakIT(Tenancy tenancy, JdbcClient sql) {
    this.tenancy = tenancy;
    this.sql = sql;
  }

  @BeforeAll
  static void entries(Tenancy tenancy, JdbcClient sql) {
    for (int partnership : new int[] {OURS, THEIRS}) {
      tenancy.write(
          new Scope(partnership, Scope.Exemption.ALL),
          () -> {
            add(sql, 1, "public words of " + partnership, null, null);
            add(sql, 2, "secret words of nobody", 3, null);
            add(sql, 3, "secret words of a board", 3, 77L);
            return null;
          });
    }
  }

  private static void add(
      JdbcClient sql,
      int subject,
      String words,
      @org.jspecify.annotations.Nullable Integer paragraph,
      @org.jspecify.annotations.Nullable Long board) {
    sql.sql(
            """
            insert into search.entry (source, subject, kind, path, ref, title, body, known_from,
                known_until, exempt_paragraph, exempt_board)
            values ('test', :subject, 'items', '/x', 'EW013', :words, 'body', '2009-01-01',
                'infinity', :paragraph, :board)
            """)
        .param("subject", subject)
        .param("words", words)
        .param("paragraph", paragraph)
        .param("board", board)
        .update();
  }

  private List<String> found(Scope scope, String typed) {
    return tenancy.read(
        scope, () -> sql.sql(FIND).param("typed", typed).query(String.class).list());
  }

  @Test
  void showsNothingWhenNoPartnershipIsSet() {
    assertThat(sql.sql(FIND).param("typed", "words").query(String.class).list()).isEmpty();
    assertThat(sql.sql(FIND).param("typed", "-nothing").query(String.class).list()).isEmpty();
  }

  @Test
  void showsNothingOfAnotherPartnership() {
    assertThat(found(Scope.of(OURS), "\"public words\"")).hasSize(2);
    assertThat(found(Scope.of(OURS), "\"words of 2\"")).isEmpty();
    assertThat(found(Scope.of(OURS), "-words")).isEmpty();
  }

  @Test
  void neitherListsNorCountsExemptEntriesForWhoIsNotEntitled() {
    assertThat(found(Scope.of(OURS), "secret")).isEmpty();
    assertThat(found(Scope.of(OURS), "ew13")).hasSize(2).contains("-1");
    assertThat(found(new Scope(OURS, Scope.Exemption.of(Set.of(5L))), "secret")).isEmpty();
    assertThat(found(new Scope(OURS, Scope.Exemption.of(Set.of(77L))), "secret"))
        .hasSize(2)
        .contains("-1");
    assertThat(found(new Scope(OURS, Scope.Exemption.ALL), "secret")).hasSize(3).contains("-2");
  }

  @Test
  void readsTheTextsItFoundUnderThePoliciesAgain() {
    List<Long> all =
        tenancy.read(
            new Scope(THEIRS, Scope.Exemption.ALL),
            () -> sql.sql("select id from search.entry").query(Long.class).list());
    assertThat(all).hasSize(3);
    assertThat(
            tenancy.read(
                Scope.of(OURS),
                () ->
                    sql.sql("select id from search.entry where id = any(:ids)")
                        .param("ids", all.toArray(Long[]::new))
                        .query(Long.class)
                        .list()))
        .isEmpty();
  }

  @Test
  void cannotBeAskedWithAQueryThatNamesThePartnershipItself() {
    for (String hostile :
        List.of(
            "'@2'::tsquery",
            "'=ew13 | @2'::tsquery",
            "'!@1'::tsquery",
            "'!x | @2'::tsquery",
            "''::tsquery",
            "null")) {
      assertThat(
              tenancy.read(
                  Scope.of(OURS),
                  () ->
                      sql.sql(
                              "select entry from search.find("
                                  + hostile
                                  + ", '{}', null, null, '9999-12-31') where entry is not null")
                          .query(Long.class)
                          .list()))
          .as(hostile)
          .allMatch(id -> tenancy.<Boolean>read(Scope.of(OURS), () -> visible(id)));
    }
  }

  private boolean visible(long id) {
    return sql.sql("select exists (select from search.entry where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  @Test
  void cannotBeMadeToUseTheCallersFunctions(TestDatabase database) {
    // A function or operator of the caller's would run as the owner if names were looked up in the
    // caller's path: here it would read everything and say so.
    assertThat(
            database
                .ownerSql()
                .sql(
                    """
                    select bool_and(prosecdef and proowner = 'gt_owner'::regrole
                             and proconfig::text like '%search_path=pg_catalog, pg_temp%')
                      from pg_proc where pronamespace = 'search'::regnamespace and prosecdef
                    """)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThatThrownBy(() -> sql.sql("create function search.f() returns int return 1").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void keepsTheWordsToItself() {
    for (String statement :
        List.of(
            "select * from search.lookup",
            "insert into search.lookup select * from search.lookup",
            "update search.lookup set partnership = 1",
            "delete from search.lookup")) {
      assertThatThrownBy(() -> sql.sql(statement).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void cannotDeleteEntriesOfAnotherPartnership() {
    assertThat(
            tenancy.<Integer>write(
                new Scope(OURS, Scope.Exemption.ALL),
                () -> sql.sql("delete from search.entry where partnership = 2").update()))
        .isZero();
  }
}
