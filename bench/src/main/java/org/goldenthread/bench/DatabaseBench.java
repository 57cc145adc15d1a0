package org.goldenthread.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.search.Findings;
import org.goldenthread.app.search.Kind;
import org.goldenthread.app.search.Search;
import org.goldenthread.app.search.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What row-level security costs, and a search over 100,000 texts: the program's own queries, as its
 * serving role, without the web around them.
 */
final class DatabaseBench implements AutoCloseable {
  private static final int OURS = 900_001;
  private static final int THEIRS = 900_002;
  private static final int TEXTS = 100_000;
  private static final int RUNS = 60;

  private final EmbeddedDatabase server;
  private final JdbcClient owner;
  private final SingleConnectionDataSource app;
  private final JdbcClient sql;
  private final Tenancy tenancy;
  private final Plans plans;
  private final Measures measures;
  private final Search search;

  /**
   * Opens the database of a data folder.
   *
   * @param data one that {@code gt demo} made and nobody uses now
   */
  DatabaseBench(Path data) {
    server = EmbeddedDatabase.start(data);
    DatabaseAccess access = server.access();
    owner = JdbcClient.create(access.ownerDataSource());
    app =
        new SingleConnectionDataSource(
            access.url(), access.app().user(), access.app().password(), true);
    sql = JdbcClient.create(app);
    tenancy = new Tenancy(app, new JdbcTransactionManager(app));
    plans = new Plans(sql);
    measures = new Measures(sql);
    search = new Search(sql, plans);
  }

  @Override
  public void close() {
    app.destroy();
    server.close();
  }

  /** The queries of two pages with the policies and without them, in turns. */
  void policies() {
    int partnership =
        owner
            .sql("select min(id) from people.partnership where id > 0")
            .query(Integer.class)
            .single();
    String plan = tenancy.<String>read(partnership, () -> plans.all(KnownBy.NOW).get(0).slug());
    Map<String, Runnable> pages =
        Map.of(
            "queries of the plan page", () -> planPage(partnership, plan),
            "queries of the measures page", () -> measuresPage(partnership));
    pages.forEach(
        (name, page) -> {
          var with = new ArrayList<Long>();
          var without = new ArrayList<Long>();
          for (int round = 0; round < 4; round++) {
            measure(page, with);
            rowLevelSecurity("disable");
            measure(page, without);
            rowLevelSecurity("enable");
          }
          double cost = 100.0 * Bench.median(with) / Bench.median(without) - 100;
          Bench.print(name + ", median with policies", Bench.median(with) / 1000.0, "ms", "none");
          Bench.print("  the same without", Bench.median(without) / 1000.0, "ms", "none");
          Bench.print("  row-level security costs", cost, "%", "under 20 %");
        });
  }

  private void planPage(int partnership, String plan) {
    tenancy.read(
        partnership,
        () -> {
          plans.all(KnownBy.NOW);
          return plans.snapshot(plan, KnownBy.NOW);
        });
  }

  private void measuresPage(int partnership) {
    tenancy.read(
        partnership,
        () -> {
          List<Measure> all = measures.all(KnownBy.NOW);
          measures.observations(all, KnownBy.NOW);
          return measures.publishedMarks(all, KnownBy.NOW);
        });
  }

  private void rowLevelSecurity(String change) {
    owner
        .sql(
            """
            select c.oid::regclass::text from pg_class c
             where c.relforcerowsecurity and c.relkind = 'r'
            """)
        .query(String.class)
        .list()
        .forEach(
            table ->
                owner.sql("alter table " + table + " " + change + " row level security").update());
  }

  /** Adds the texts: all of them to one partnership, a fifth to another. */
  void fill(Texts texts) {
    long start = System.nanoTime();
    add(OURS, TEXTS, texts);
    add(THEIRS, TEXTS / 5, texts);
    owner.sql("analyze search.entry").update();
    owner.sql("analyze search.lookup").update();
    double perSecond = 1e9 * (TEXTS + TEXTS / 5) / (System.nanoTime() - start);
    Bench.print("texts made findable", perSecond, "a second", "none");
  }

  private void add(int partnership, int count, Texts texts) {
    var batch = new JdbcTemplate(app);
    for (int done = 0; done < count; done += 5_000) {
      var rows = new ArrayList<Object[]>();
      for (int n = done; n < done + 5_000; n++) {
        rows.add(row(n, texts));
      }
      tenancy.write(
          partnership,
          () ->
              batch.batchUpdate(
                  """
                  insert into search.entry (source, subject, kind, plan, path, ref, title, body,
                      known_from, known_until)
                  values ('bench', ?, ?, ?, ?, ?, ?, ?, date '2008-01-01' + ?, 'infinity')
                  """,
                  rows));
    }
  }

  private static Object[] row(int n, Texts texts) {
    String text = texts.next();
    int title = text.indexOf(' ', 60);
    return new Object[] {
      n,
      texts.kind(),
      texts.plan(),
      "/plans/bench/items/" + n,
      texts.ref(),
      title < 0 ? text : text.substring(0, title),
      title < 0 ? "" : text.substring(title + 1),
      n % 1000
    };
  }

  /** Searches as a reader does: the lookup with its counts, and the texts of the first page. */
  void search(Texts texts) {
    search("a rare word", texts.rare(), null);
    search("three words", "smoking pregnant women", null);
    search("a word that half of the texts have", "children", null);
    search("a phrase", "\"young people\"", null);
    search("a reference", "ew7", null);
    search("a reference and a word", "e&a 3 school", null);
    search("a frequent word, updates only", "children", Kind.UPDATES);
    search("nothing but exclusion", "-children", null);
  }

  private void search(String what, String typed, @Nullable Kind kind) {
    var question = new Findings.Question(Typed.of(typed), kind, null, 1);
    var micros = new ArrayList<Long>();
    Runnable find = () -> tenancy.read(OURS, () -> search.find(question, KnownBy.NOW));
    int total = tenancy.<Findings>read(OURS, () -> search.find(question, KnownBy.NOW)).total();
    measure(find, micros);
    String name = String.format(Locale.UK, "search, %s (%,d found)", what, total);
    Bench.print(name + ", median", Bench.median(micros) / 1000.0, "ms", "under 100");
    Bench.print("  95th percentile", Bench.percentile95(micros) / 1000.0, "ms", "under 100");
  }

  private static void measure(Runnable work, List<Long> micros) {
    for (int run = 0; run < RUNS / 3; run++) {
      work.run();
    }
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      work.run();
      micros.add((System.nanoTime() - start) / 1_000);
    }
  }
}
