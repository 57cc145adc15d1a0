package org.goldenthread.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who changed what, when and why: read from the version rows themselves, so it cannot differ from
 * the record. A change is listed when the reader can see something it made or ended; what row-level
 * security hides from them leaves no trace here. Call inside a read of a partnership.
 */
@Component
public class History {
  /** How many rows of a kind a change shows; of a loaded document there may be thousands. */
  private static final int SHOWN = 20;

  private final JdbcClient jdbc;
  private final List<HistorySource> sources;

  public History(JdbcClient jdbc, List<HistorySource> sources) {
    this.jdbc = jdbc;
    this.sources = List.copyOf(sources);
  }

  /** The thing an address names. */
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    return sources.stream().flatMap(s -> s.find(kind, address, knownBy).stream()).findFirst();
  }

  /** The kinds of rows in the history of a thing, or of the partnership. */
  public List<String> kinds(@Nullable Thing about) {
    return tables(about, null).stream().map(VersionTable::kind).distinct().toList();
  }

  /** Every post that changed something, by name. */
  public List<String> posts(KnownBy knownBy) {
    return jdbc.sql(
            """
            select made_by from audit.change where known_on <= :knownBy and partnership <> 0
             group by made_by order by made_by collate gt.en_gb
            """)
        .param("knownBy", knownBy.date())
        .query(String.class)
        .list();
  }

  /** The changes asked for, with what each did. */
  public List<HistoryEntry> entries(HistoryQuestion question) {
    List<VersionTable> tables = tables(question.about(), question.kind());
    if (tables.isEmpty()) {
      return List.of();
    }
    List<HistoryEntry> changes = changes(question, tables);
    Map<Long, List<HistoryEntry.Group>> groups = new LinkedHashMap<>();
    for (VersionTable table : tables) {
      new Alterations(jdbc, table, question.about(), question.knownBy(), SHOWN)
          .of(changes.stream().map(HistoryEntry::change).toList())
          .forEach(
              (change, group) -> groups.computeIfAbsent(change, c -> new ArrayList<>()).add(group));
    }
    return changes.stream()
        .map(
            c ->
                new HistoryEntry(
                    c.change(),
                    c.knownOn(),
                    c.enteredAt(),
                    c.by(),
                    c.account(),
                    c.reason(),
                    groups.getOrDefault(c.change(), List.of())))
        .toList();
  }

  private List<VersionTable> tables(@Nullable Thing about, @Nullable String kind) {
    return sources.stream()
        .flatMap(s -> s.tables().stream())
        .filter(t -> about == null || t.about().containsKey(about.kind()))
        .filter(t -> kind == null || t.kind().equals(kind))
        .toList();
  }

  private List<HistoryEntry> changes(HistoryQuestion question, List<VersionTable> tables) {
    Thing about = question.about();
    return jdbc.sql(
            """
            select c.id, c.known_on, c.entered_at, c.made_by, c.account, c.reason
              from audit.change c
             where c.known_on <= :knownBy and c.partnership <> 0 and (:by::text is null or c.made_by = :by) and (%s)
             order by c.known_on desc, c.id desc limit :limit offset :skip
            """
                .formatted(about == null ? ofThePartnership(tables) : ofTheThing(about, tables)))
        .param("knownBy", question.knownBy().date())
        .param("by", question.by())
        .param("thing", about == null ? null : about.id())
        .param("limit", question.limit())
        .param("skip", question.skip())
        .query(History::change)
        .list();
  }

  /** Asks for each change in turn: the newest are wanted, and there are few tables. */
  private static String ofThePartnership(List<VersionTable> tables) {
    return tables.stream()
        .flatMap(
            t ->
                t.links().stream()
                    .map(
                        l -> "exists (select from %s v where v.%s = c.id)".formatted(t.table(), l)))
        .collect(Collectors.joining(" or "));
  }

  /** Asks for the thing's rows: of all changes only a few touch it. */
  private static String ofTheThing(Thing about, List<VersionTable> tables) {
    return tables.stream()
        .flatMap(
            t ->
                t.links().stream()
                    .map(
                        l ->
                            "select v.%s from %s v where v.%s is not null and (%s)"
                                .formatted(l, t.table(), l, t.about().get(about.kind()))))
        .collect(Collectors.joining(" union all ", "c.id in (", ")"));
  }

  private static HistoryEntry change(ResultSet rs, int row) throws SQLException {
    return new HistoryEntry(
        rs.getLong("id"),
        rs.getObject("known_on", LocalDate.class),
        rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
        rs.getString("made_by"),
        rs.getObject("account", Long.class),
        rs.getString("reason"),
        List.of());
  }
}
