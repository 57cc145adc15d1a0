package org.goldenthread.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.ChangeRecorded;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The database of a data folder, opened to load figures into it. Reference data is written as the
 * owner, for no other role may; a partnership's as the serving role.
 */
record LoadTarget(
    EmbeddedDatabase database,
    SingleConnectionDataSource source,
    Scope scope,
    Loads loads,
    Evidence evidence)
    implements AutoCloseable {

  static LoadTarget open(Path data, @Nullable String partnership, boolean reference) {
    QuietLog.begin();
    try {
      EmbeddedDatabase database = EmbeddedDatabase.start(data);
      try {
        Migrations.run(database.access());
        return of(database, partnership, reference);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (DatabaseUnavailableException e) {
      throw new UserMessageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static LoadTarget of(
      EmbeddedDatabase database, @Nullable String partnership, boolean reference) {
    DatabaseAccess.Login login = reference ? database.access().owner() : database.access().app();
    var source =
        new SingleConnectionDataSource(
            database.access().url(), login.user(), login.password(), true);
    JdbcClient sql = JdbcClient.create(source);
    Scope scope = reference ? Scope.reference() : Scope.of(only(partnership, sql).id());
    var tenancy = new Tenancy(source, new JdbcTransactionManager(source));
    // Published measures are not in the index of any partnership.
    ApplicationEventPublisher indexing =
        reference ? event -> {} : indexing(new SearchIndex(tenancy, sql));
    Changes changes = Changes.of(sql, indexing, database.keys());
    return new LoadTarget(
        database,
        source,
        scope,
        new Loads(tenancy, sql, new JdbcTemplate(source), changes),
        new Evidence(source, tenancy, database.keys()));
  }

  private static ApplicationEventPublisher indexing(SearchIndex index) {
    return event ->
        TransactionSynchronizationManager.registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void beforeCommit(boolean readOnly) {
                index.update((ChangeRecorded) event);
              }
            });
  }

  private static Partnership only(@Nullable String slug, JdbcClient sql) {
    List<Partnership> all = new Partnerships(sql).all();
    String known = all.stream().map(Partnership::slug).collect(Collectors.joining(", "));
    if (slug == null && all.size() == 1) {
      return all.get(0);
    }
    if (all.isEmpty()) {
      throw new UserMessageException(
          "There is no partnership in this database yet. Set one up first, or use --reference.");
    }
    return all.stream()
        .filter(p -> p.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMessageException(
                    slug == null
                        ? "Say whose figures they are with --partnership: " + known + "."
                        : "There is no partnership \"" + slug + "\". There are: " + known + "."));
  }

  /** Seals what was loaded, and lets the database look at it before it plans to read it. */
  void finish() {
    evidence.seal(scope.partnership());
    JdbcClient.create(database.access().ownerDataSource()).sql("analyze measure.series").update();
  }

  @Override
  public void close() {
    source.destroy();
    database.close();
  }
}
