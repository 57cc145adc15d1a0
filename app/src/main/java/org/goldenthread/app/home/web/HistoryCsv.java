package org.goldenthread.app.home.web;

import java.util.List;
import java.util.Locale;
import org.goldenthread.app.audit.History;
import org.goldenthread.app.audit.HistoryEntry;
import org.goldenthread.app.audit.HistoryEntry.Alteration;
import org.goldenthread.app.audit.HistoryEntry.FieldChange;
import org.goldenthread.app.audit.HistoryEntry.Group;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole history as a table: a row for each field of each thing a change altered. */
@Component
class HistoryCsv {
  private static final int AT_ONCE = 200;

  private final History history;

  HistoryCsv(History history) {
    this.history = history;
  }

  /** All changes the page's filters leave, not only the page's fifty. */
  Csv of(Visit visit, @Nullable Thing about) {
    Csv csv =
        Csv.withColumns(
            "change",
            "known_on",
            "entered_at",
            "by",
            "reason",
            "kind",
            "of_kind",
            "act",
            "about",
            "field",
            "before",
            "after");
    int skip = 0;
    List<HistoryEntry> entries;
    do {
      entries = history.entries(HistoryPages.question(visit, about, skip, AT_ONCE));
      entries.forEach(e -> add(csv, e));
      skip += AT_ONCE;
    } while (entries.size() == AT_ONCE);
    return csv;
  }

  private static void add(Csv csv, HistoryEntry entry) {
    if (entry.groups().isEmpty()) {
      row(csv, entry, null, null, null);
    }
    for (Group group : entry.groups()) {
      for (Alteration alteration : group.shown()) {
        alteration.fields().forEach(f -> row(csv, entry, group, alteration, f));
      }
    }
  }

  private static void row(
      Csv csv,
      HistoryEntry entry,
      @Nullable Group group,
      @Nullable Alteration alteration,
      @Nullable FieldChange field) {
    csv.row(
        entry.change(),
        entry.knownOn(),
        entry.enteredAt(),
        entry.by(),
        entry.reason(),
        group == null ? null : group.kind(),
        group == null ? null : group.total(),
        alteration == null ? null : alteration.act().name().toLowerCase(Locale.ROOT),
        alteration == null ? null : alteration.subject(),
        field == null ? null : field.field(),
        field == null ? null : field.before(),
        field == null ? null : field.after());
  }
}
