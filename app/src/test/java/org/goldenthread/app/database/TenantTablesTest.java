package org.goldenthread.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of every room, present and to come: whose rows it holds and who may see them. */
@DatabaseTest
class TenantTablesTest {
  /** Tables that belong to the server and not to a partnership, each with the reason why. */
  private static final List<String> OF_THE_SERVER =
      List.of(
          "people.partnership", // the directory of which partnerships are here
          "people.account", // one person may belong to two partnerships
          "people.account_identity", // of an account
          "people.membership", // where an account belongs, asked before a partnership is chosen
          "people.session", // of an account, before and after a partnership is chosen
          "people.session_attributes",
          "people.second_factor", // these belong to an account, as its password does
          "people.recovery_code",
          "people.known_device",
          "people.one_time_link",
          "people.sign_in_tries", // counted before anybody is known
          "people.security_event",
          "cycle.job"); // done for every partnership

  /** What the serving role may delete: a session is ended by deleting it, counts are let go. */
  private static final List<String> DELETABLE =
      List.of(
          "people.membership",
          "people.session",
          "people.session_attributes",
          "people.sign_in_tries",
          "cycle.draft", // what a lead has typed and not sent
          "cycle.prepared_sheet", // a spreadsheet of updates nobody confirmed yet
          "cycle.link_address", // these hold addresses of persons, which can be removed
          "cycle.mail",
          "cycle.mail_part",
          "cycle.job", // a job's row goes when the job does
          "measure.prepared_load", // not in the record until somebody accepts it
          "home.prepared_document", // the same
          "search.entry"); // made from the record, and made again from it

  /** What the serving role reaches through a function alone: it may not even look. */
  private static final List<String> OUT_OF_REACH = List.of("search.lookup");

  /** Where the owner of the database may write reference data, in a run of its own. */
  private static final List<String> REFERENCE =
      List.of(
          "audit.change",
          "audit.seal",
          "audit.sealed_row",
          "audit.sealed_ending",
          "measure.measure",
          "measure.address",
          "measure.measure_version",
          "measure.area",
          "measure.area_version",
          "measure.area_succession",
          "measure.neighbour_set",
          "measure.breakdown",
          "measure.load",
          "measure.series");

  private static final String ROOM_TABLES =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and c.relname <> 'migration_history'
        and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'gt')
      """;
  private static final String REACHABLE =
      " has_table_privilege('gt_app', c.oid, 'select, insert, update, delete, truncate')";
  private static final String HAS_PARTNERSHIP =
      " exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership')";

  private final JdbcClient owner;

  TenantTablesTest(TestDatabase database) {
    this.owner = database.ownerSql();
  }

  private List<String> tablesWhere(String condition) {
    return owner
        .sql("select c.oid::regclass::text " + ROOM_TABLES + " and " + condition)
        .query(String.class)
        .list();
  }

  @Test
  void everyTableOfARoomBelongsToAPartnershipUnlessListed() {
    assertThat(tablesWhere("not" + HAS_PARTNERSHIP)).isSubsetOf(OF_THE_SERVER);
  }

  @Test
  void everyTenantTableForcesTheStandardPolicy() {
    String unprotected =
        HAS_PARTNERSHIP
            + """
             and not (c.relrowsecurity and c.relforcerowsecurity and (
               select array_agg(p.polname::text) @> array[
                   'partnership_appends', 'partnership_reads', 'partnership_updates']
                 and bool_and(not p.polpermissive
                   or pg_get_expr(coalesce(p.polqual, p.polwithcheck), c.oid)
                     like '%current_setting(''gt.partnership''%')
               from pg_policy p where p.polrelid = c.oid and p.polname not in ('exempt_reads', 'through_attachment', 'held_reads')
                 and p.polroles = '{0}'))
            """;
    assertThat(tablesWhere(unprotected + " and" + REACHABLE)).isSubsetOf(OF_THE_SERVER);
  }

  @Test
  void everyTableWithExemptRowsHidesThem() {
    String open =
        """
         exists (select from pg_attribute a
                  where a.attrelid = c.oid and a.attname = 'exempt_paragraph')
         and not exists (select from pg_policy p
                          where p.polrelid = c.oid and p.polname = 'exempt_reads'
                            and not p.polpermissive
                            and pg_get_expr(p.polqual, c.oid) like '%sees_exempt%')
        """;
    assertThat(tablesWhere(open + " and" + REACHABLE)).isEmpty();
  }

  @Test
  void theServingRoleReachesEveryTableButThoseOfAFunction() {
    assertThat(tablesWhere("not" + REACHABLE)).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
  }

  @Test
  void policiesOfOneRoleAreTheOwnersForWhatTellsWhoHasWorkForTheSealer() {
    assertThat(policiesOfOneRole("not like 'reference%'"))
        .containsExactlyInAnyOrder("audit.change to {gt_owner}", "audit.seal to {gt_owner}");
  }

  private List<String> policiesOfOneRole(String names) {
    return owner
        .sql(
            "select polrelid::regclass || ' to ' || polroles::regrole[]::text"
                + " from pg_policy where polroles <> '{0}' and polname "
                + names)
        .query(String.class)
        .list();
  }

  @Test
  void theOwnerAloneWritesReferenceDataAndOnlyIntoTheTablesOpenToIt() {
    List<String> open = new ArrayList<>();
    REFERENCE.forEach(table -> open.add(table + " to {gt_owner}"));
    assertThat(policiesOfOneRole("= 'reference_appends'")).hasSameElementsAs(open);
    assertThat(policiesOfOneRole("= 'reference_updates'")).hasSameElementsAs(open);
    assertThat(
            owner
                .sql(
                    """
                    select polrelid::regclass::text || polname from pg_policy
                     where polname like 'reference%'
                       and (not polpermissive or polcmd not in ('a', 'w')
                         or pg_get_expr(coalesce(polqual, polwithcheck), polrelid)
                           not like '((partnership = 0) AND %current_setting(''gt.partnership''%')
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void fewFunctionsRunAsTheOwner() {
    assertThat(
            owner
                .sql("select oid::regproc::text from pg_proc where prosecdef")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "audit.partnerships_to_seal",
            "audit.partnerships_on_record",
            "search.find", // has a leak test of its own
            "search.look_up_new_entries");
  }

  @Test
  void theServingRoleOwnsNothingAndBypassesNothing() {
    assertThat(
            owner
                .sql(
                    "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole"
                        + " or rolreplication from pg_roles where rolname = 'gt_app'")
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThat(
            owner
                .sql(
                    "select count(*) from pg_shdepend where deptype = 'o'"
                        + " and refobjid = 'gt_app'::regrole")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            owner
                .sql("select count(*) from pg_auth_members where member = 'gt_app'::regrole")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theServingRoleDeletesOnlyWhatIsNoEvidenceAndNeverTouchesTheHistoryOfMigrations() {
    String deletable = "has_table_privilege('gt_app', c.oid, 'delete, truncate')";
    assertThat(tablesWhere(deletable)).containsExactlyInAnyOrderElementsOf(DELETABLE);
    assertThat(
            owner
                .sql(
                    "select count(*) from pg_class where relname in ('migration_history',"
                        + " 'migration_run') and has_table_privilege('gt_app', oid,"
                        + " 'select, insert, update, delete')")
                .query(Integer.class)
                .single())
        .isZero();
  }
}
