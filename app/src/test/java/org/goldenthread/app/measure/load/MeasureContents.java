package org.goldenthread.app.measure.load;

import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.areas.HomeAreas;

/** Something in every table of areas and series, for a partnership. */
public final class MeasureContents {
  private MeasureContents() {}

  public static void write(TestDatabase database, int partnership) {
    Loading loading = new Loading(database).forPartnership(partnership);
    loading.load(
        FiguresFile.aFile()
            .figure("NI 901", "E06000047", "2023-24", "7.1")
            .figure("NI 902", "E06000047", "2023-24", "14.2")
            .figure(
                "NI 901",
                "E06000001",
                "Sex: Female",
                "2023-24",
                "6.5",
                org.goldenthread.scoring.Quality.FINAL));
    long home = loading.area("E06000047");
    long other = loading.area("E06000001");
    database
        .tenancy()
        .write(
            partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(Loading.FIRST_DAY, Loading.ANALYST, "Said which area we are");
              new HomeAreas(database.sql()).set(home, "Wexmere model", change);
              database
                  .sql()
                  .sql(
                      """
                      insert into measure.prepared_load
                        (file_name, digest, bytes, reason, prepared_at, prepared_by)
                      values ('spring.csv', repeat('0', 64), 'measure', 'Spring figures', '2026-03-02T09:00Z',
                        'Analyst')
                      """)
                  .update();
              database
                  .sql()
                  .sql(
                      """
                      with set as (
                        insert into measure.neighbour_set
                          (area, model, as_of, neighbours, closeness, made_by)
                        values (:home, 'Wexmere model', '2025-05-01', array[:other::bigint],
                          '{Close}', :change))
                      insert into measure.area_succession (area, successor, changed_on, made_by)
                      values (:other, :home, '2023-04-01', :change)
                      """)
                  .param("home", home)
                  .param("other", other)
                  .param("change", change)
                  .update();
              judge(database, loading, change);
              return null;
            });
  }

  private static void judge(TestDatabase database, Loading loading, long change) {
    database
        .sql()
        .sql(
            """
            with stated as (
              insert into measure.rule (sort, scope, measure, body, made_by)
              values ('marks', 'measure', :measure, '2.5', :change))
            insert into measure.formula (measure, expression, decimals, made_by)
            values (:measure, :expression, 1, :change)
            """)
        .param("measure", id(loading, "ni-902"))
        .param("expression", "[" + id(loading, "ni-901") + "] x 2")
        .param("change", change)
        .update();
  }

  private static long id(Loading loading, String slug) {
    return loading.measures.find(slug, KnownBy.NOW).orElseThrow().id();
  }
}
