package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of a partnership, present and to come: evidence, or left outside with a reason. */
@DatabaseTest
class EvidenceTablesTest {
  private static final String TENANT_TABLES =
      """
      select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join gt.outside_evidence o on o.table_name = format('%I.%I', n.nspname, c.relname)
       where c.relkind in ('r', 'p') and c.relforcerowsecurity and
      """;

  private final JdbcClient owner;

  EvidenceTablesTest(TestDatabase database) {
    this.owner = database.ownerSql();
  }

  private List<String> tablesWhere(String condition) {
    return owner.sql(TENANT_TABLES + condition).query(String.class).list();
  }

  private static String lacks(String column) {
    return """
        not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = '%s'
                      and a.atttypid = 'bigint'::regtype and a.attnotnull)
        """
        .formatted(column);
  }

  @Test
  void everyTenantTableNamesTheChangeThatMadeEachRowOrStandsOutsideWithAReason() {
    assertThat(
            tablesWhere(
                "o.reason is null and c.oid <> 'audit.change'::regclass and ("
                    + lacks("made_by")
                    + " or "
                    + lacks("id")
                    + ")"))
        .as("needs id and made_by, both bigint not null, or gt.leave_outside_evidence")
        .isEmpty();
  }

  @Test
  void namesOnlyTablesThatAreThere() {
    assertThat(
            owner
                .sql(
                    "select table_name from gt.outside_evidence where to_regclass(table_name) is null")
                .query(String.class)
                .list())
        .isEmpty();
  }

  /** Its text leaves out nulls at any depth, so a null within a value would not be sealed. */
  @Test
  void noEvidenceIsKeptAsJson() {
    assertThat(
            tablesWhere(
                """
                o.reason is null and exists (select from pg_attribute a where a.attrelid = c.oid
                  and a.atttypid in ('json'::regtype, 'jsonb'::regtype))
                """))
        .isEmpty();
  }

  @Test
  void theServingRoleMayChangeNothingOfARowButWhatEndsIt() {
    assertThat(
            owner
                .sql(
                    """
                    select distinct a.attname
                      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                      left join gt.outside_evidence o on o.table_name = c.oid::regclass::text
                     where c.relforcerowsecurity and o.reason is null
                       and has_column_privilege('gt_app', c.oid, a.attnum, 'update')
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("ended_by", "seal");
  }

  @Test
  void whatStandsOutsideIsInTheDocs() throws java.io.IOException {
    String docs =
        java.nio.file.Files.readString(
            java.nio.file.Path.of(System.getProperty("gt.root", ".."), "docs", "evidence.md"));
    assertThat(owner.sql("select table_name from gt.outside_evidence").query(String.class).list())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(docs).contains("`" + table + "`"));
  }
}
