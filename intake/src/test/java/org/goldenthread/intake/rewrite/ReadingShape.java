package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a reading says, whatever form the document had: no lines, no keys, no order of columns,
 * white space and bullets ignored. An item stands as its path of references.
 *
 * @param rows by kind, sorted
 * @param levels level words by the path of their items
 */
record ReadingShape(Map<String, List<String>> rows, Map<String, String> levels) {

  /** The shape of a reading after renaming; without the words that come from headers if asked. */
  static ReadingShape of(Reading reading, Renaming renaming, boolean withHeaderWords) {
    return new Builder(reading, renaming, withHeaderWords).build();
  }

  /** Every row with its kind. */
  List<String> all() {
    return rows.entrySet().stream()
        .flatMap(kind -> kind.getValue().stream().map(row -> kind.getKey() + ": " + row))
        .toList();
  }

  /** Which level words of this stand where which words of the other do. */
  Map<String, TreeSet<String>> levelWords(ReadingShape other) {
    Map<String, TreeSet<String>> words = new TreeMap<>();
    levels.forEach(
        (path, level) ->
            words
                .computeIfAbsent(level, key -> new TreeSet<>())
                .add(other.levels.getOrDefault(path, "(no such item)")));
    return words;
  }

  private static final class Builder {
    private final Reading reading;
    private final Renaming renaming;
    private final boolean withHeaderWords;
    private final Map<String, ItemDraft> items = new HashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    Builder(Reading reading, Renaming renaming, boolean withHeaderWords) {
      this.reading = reading;
      this.renaming = renaming;
      this.withHeaderWords = withHeaderWords;
      reading.items().forEach(item -> items.put(item.key(), item));
    }

    ReadingShape build() {
      var d = reading.document();
      add(
          "document",
          List.of(d),
          x ->
              row(
                  String.join(";", x.kinds()),
                  text(x.planTitle()),
                  x.periodStart(),
                  x.periodEnd(),
                  text(x.coversPeriod()),
                  x.knownOn().toString()));
      items();
      judgements();
      numbers();
      rows.putAll(PapersShape.rows(reading.papers(), renaming));
      add(
          "links",
          reading.links(),
          x ->
              row(path(x.item()), x.kind(), text(x.toText()), x.to() == null ? "-" : path(x.to())));
      add(
          "crosswalk",
          reading.crosswalk(),
          x ->
              row(
                  text(x.framework()),
                  text(x.frameworkTheme()),
                  text(x.itemOrOutcome()),
                  text(x.text())));
      add(
          "claims",
          reading.claims(),
          x -> row(header(x.subject()), path(x.item()), text(x.category()), x.published()));
      Map<String, String> levels = new TreeMap<>();
      reading.items().forEach(item -> levels.put(path(item.key()), item.level()));
      return new ReadingShape(rows, levels);
    }

    private void items() {
      add(
          "items",
          reading.items(),
          x ->
              row(
                  path(x.key()),
                  header(x.level()),
                  text(x.text()),
                  text(x.heading()),
                  text(x.board()),
                  Boolean.toString(x.reportedElsewhere()),
                  x.tags().stream().map(this::text).sorted().toList().toString(),
                  text(x.due()),
                  text(x.target()),
                  text(x.supportingData()),
                  text(x.progress())));
    }

    private void judgements() {
      add("leads", reading.leads(), x -> row(path(x.item()), x.role(), text(x.name())));
      add(
          "statuses",
          reading.statuses(),
          x ->
              row(
                  path(x.item()),
                  Integer.toString(x.entry()),
                  text(x.qualifier()),
                  x.status(),
                  text(x.basis())));
      add(
          "directions",
          reading.directions(),
          x -> row(path(x.item()), x.direction(), header(x.column())));
    }

    private void numbers() {
      add(
          "measures",
          reading.measures(),
          x ->
              row(
                  x.ref(),
                  text(x.title()),
                  x.number(),
                  x.flags().toString(),
                  text(x.survey()),
                  x.polarity()));
      add(
          "item measures",
          reading.itemMeasures(),
          x -> row(path(x.item()), Integer.toString(x.order()), text(x.measure())));
      add(
          "observations",
          reading.observations(),
          x ->
              row(
                  path(x.item()),
                  text(x.measure()),
                  x.periodLabel() == null ? "" : header(x.periodLabel()),
                  x.period(),
                  x.value(),
                  x.unit(),
                  x.kind(),
                  x.quality()));
      add("marks", reading.marks(), x -> row(x.measure(), x.period(), x.against(), x.published()));
    }

    private <T> void add(String kind, List<T> drafts, Function<T, String> row) {
      rows.put(kind, drafts.stream().map(row).sorted().toList());
    }

    private static String row(@Nullable String... fields) {
      List<String> shown = new ArrayList<>();
      for (String field : fields) {
        shown.add(field == null ? "" : field);
      }
      return String.join(" | ", shown);
    }

    private String header(String word) {
      return withHeaderWords ? text(word) : "";
    }

    /** Renamed, without white space and bullets. */
    private String text(@Nullable String text) {
      return text == null ? "" : renaming.text(text).replaceAll("[\\s•○●▪]+", "");
    }

    private String path(@Nullable String key) {
      ItemDraft item = key == null ? null : items.get(key);
      if (item == null) {
        return "";
      }
      String ref = item.ref();
      String own =
          ref == null
              ? text(item.text()).substring(0, Math.min(24, text(item.text()).length()))
              : renaming.reference(item.level(), ref);
      return item.parent() == null ? own : path(item.parent()) + "/" + own;
    }
  }
}
