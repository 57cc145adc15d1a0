package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.goldenthread.intake.sourced.SourceRow;
import org.goldenthread.intake.sourced.SourcedReading;
import org.jspecify.annotations.Nullable;

/** What was read, row by row beside its source; what is doubtful first. */
final class ReviewRows {
  /** Of the items of a level that have something, so many must for its lack to be a doubt. */
  private static final double USUAL = 0.8;

  /** What a row is of. */
  enum Kind {
    ITEM,
    MEASURE,
    PAPER,
    WARNING
  }

  /**
   * One row before it is drawn.
   *
   * @param index of the item in the reading; -1 for another row
   */
  record Read(
      Kind kind,
      SourcePlace place,
      int index,
      List<String> source,
      List<ReviewPage.Fact> facts,
      List<String> doubts) {
    int line() {
      return place.line();
    }

    boolean isDoubtful() {
      return !doubts.isEmpty();
    }
  }

  private final Reading reading;
  private final Messages messages;
  private final NavigableMap<Integer, SourceRow> source = new TreeMap<>();
  private final Map<String, List<LeadDraft>> leads;
  private final Map<String, List<StatusDraft>> statuses;
  private final Map<String, List<ObservationDraft>> figuresOfItems;
  private final Map<String, List<ObservationDraft>> figuresOfMeasures;
  private final Map<Integer, List<WarningDraft>> warnings;
  private final Map<String, Double> referenced;
  private final Map<String, Double> led;

  private ReviewRows(SourcedReading sourced, Messages messages) {
    this.reading = sourced.reading();
    this.messages = messages;
    sourced.source().forEach(row -> source.putIfAbsent(row.line(), row));
    this.leads = by(reading.leads(), LeadDraft::item);
    this.statuses = by(reading.statuses(), StatusDraft::item);
    this.figuresOfItems =
        by(reading.observations().stream().filter(o -> o.item() != null).toList(), o -> o.item());
    this.figuresOfMeasures =
        by(
            reading.observations().stream().filter(o -> o.item() == null).toList(),
            ObservationDraft::measure);
    this.warnings = by(reading.warnings(), w -> w.place().line());
    this.referenced = shares(i -> i.ref() != null);
    this.led = shares(i -> leads.containsKey(i.key()));
  }

  /** All rows; those with doubts first, then as they stand in the document. */
  static List<Read> of(SourcedReading sourced, Messages messages) {
    var rows = new ReviewRows(sourced, messages);
    List<Read> all = rows.all();
    return Stream.concat(
            all.stream().filter(Read::isDoubtful), all.stream().filter(r -> !r.isDoubtful()))
        .toList();
  }

  /** The cells an item was read from. */
  static List<String> source(SourcedReading sourced, ItemDraft item) {
    NavigableMap<Integer, SourceRow> source = new TreeMap<>();
    sourced.source().forEach(row -> source.putIfAbsent(row.line(), row));
    return source(source, lines(item));
  }

  private static List<Integer> lines(ItemDraft item) {
    return item.lines().isEmpty() ? List.of(item.place().line()) : item.lines();
  }

  private static <K, T> Map<K, List<T>> by(Collection<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.groupingBy(key));
  }

  private Map<String, Double> shares(Function<ItemDraft, Boolean> has) {
    return reading.items().stream()
        .collect(
            Collectors.groupingBy(
                ItemDraft::level, Collectors.averagingInt(i -> has.apply(i) ? 1 : 0)));
  }

  private List<Read> all() {
    List<Read> rows = new ArrayList<>();
    for (int n = 0; n < reading.items().size(); n++) {
      rows.add(item(n, reading.items().get(n)));
    }
    reading.measures().forEach(m -> rows.add(measure(m)));
    for (PaperRows.Row row : PaperRows.of(reading.papers(), messages)) {
      rows.add(paper(row));
    }
    // What is left stands beside no row.
    warnings.values().forEach(said -> rows.add(warning(said)));
    rows.sort(java.util.Comparator.comparingInt(Read::line));
    return rows;
  }

  private Read item(int index, ItemDraft item) {
    var doubts = new ArrayList<String>();
    Stream.concat(Stream.of(item.place().line()), item.lines().stream())
        .distinct()
        .forEach(line -> doubts.addAll(warned(line)));
    if (item.ref() == null && usually(referenced, item)) {
      doubts.add(text("doubt.no-reference", item.level()));
    }
    if (!leads.containsKey(item.key()) && usually(led, item)) {
      doubts.add(text("doubt.no-lead", item.level()));
    }
    return new Read(
        Kind.ITEM, item.place(), index, source(source, lines(item)), facts(item), doubts);
  }

  private static boolean usually(Map<String, Double> shares, ItemDraft item) {
    return shares.getOrDefault(item.level(), 0.0) >= USUAL;
  }

  /** Each warning is said once, beside the first row that stands where it points to. */
  private List<String> warned(int line) {
    List<WarningDraft> said = warnings.remove(line);
    return said == null ? List.of() : said.stream().map(WarningDraft::message).toList();
  }

  private List<ReviewPage.Fact> facts(ItemDraft item) {
    var facts = new ArrayList<ReviewPage.Fact>();
    facts.add(
        new ReviewPage.Fact(
            null, item.ref() == null ? item.level() : item.level() + " " + item.ref()));
    add(facts, "text", item.text());
    add(facts, "leads", joined(leads.get(item.key()), LeadDraft::name));
    add(facts, "board", item.board());
    add(facts, "due", item.due());
    add(facts, "target", item.target());
    add(facts, "status", joined(statuses.get(item.key()), this::status));
    add(facts, "progress", item.progress());
    add(facts, "supporting-data", item.supportingData());
    add(facts, "note", item.note());
    add(facts, "figures", joined(figuresOfItems.get(item.key()), ReviewRows::figure));
    return facts;
  }

  private String status(StatusDraft status) {
    String said =
        status.qualifier() == null ? status.status() : status.qualifier() + ": " + status.status();
    return status.asPrinted().equalsIgnoreCase(status.status())
        ? said
        : text("as-printed", said, status.asPrinted());
  }

  private static String figure(ObservationDraft figure) {
    String period = figure.periodLabel() == null ? figure.period() : figure.periodLabel();
    String of = figure.kind().equals("actual") ? "" : figure.kind() + " ";
    return period == null
        ? figure.measure() + ": " + of + figure.valueAsPrinted()
        : figure.measure() + ", " + period + ": " + of + figure.valueAsPrinted();
  }

  private Read measure(MeasureDraft measure) {
    var facts = new ArrayList<ReviewPage.Fact>();
    facts.add(new ReviewPage.Fact(null, text("measure", measure.ref())));
    add(facts, "title", measure.title());
    add(facts, "figures", joined(figuresOfMeasures.get(measure.ref()), ReviewRows::figure));
    return read(Kind.MEASURE, measure.place(), facts);
  }

  private Read paper(PaperRows.Row row) {
    return read(Kind.PAPER, row.place(), row.facts());
  }

  private Read read(Kind kind, SourcePlace place, List<ReviewPage.Fact> facts) {
    int line = place.line();
    return new Read(kind, place, -1, source(source, List.of(line)), facts, warned(line));
  }

  private Read warning(List<WarningDraft> said) {
    SourcePlace place = said.get(0).place();
    return new Read(
        Kind.WARNING,
        place,
        -1,
        source(source, List.of(place.line())),
        List.of(),
        said.stream().map(WarningDraft::message).toList());
  }

  private static <T> @Nullable String joined(@Nullable List<T> all, Function<T, String> words) {
    return all == null ? null : all.stream().map(words).collect(Collectors.joining("; "));
  }

  private void add(List<ReviewPage.Fact> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new ReviewPage.Fact(text("field." + name), value));
    }
  }

  private static List<String> source(NavigableMap<Integer, SourceRow> source, List<Integer> lines) {
    return lines.stream()
        .map(source::floorEntry)
        .filter(java.util.Objects::nonNull)
        .map(Map.Entry::getValue)
        .distinct()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private String text(String key, Object... arguments) {
    return messages.text("home.review." + key, arguments);
  }
}
