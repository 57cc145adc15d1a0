package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.ShortForms;
import org.goldenthread.app.people.Suggestions;
import org.goldenthread.app.people.Suggestions.Candidate;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.correct.MeantNames;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.sourced.SourcedReading;
import org.springframework.stereotype.Component;

/**
 * The fields in which is said which board or measure is meant where a document prints one that is
 * like one we know. Call inside a transaction for the visit.
 */
@Component
class MeantForms {
  private static final int LOOKED_UP = 200;

  private final People people;
  private final Measures measures;
  private final ShortForms shortForms;
  private final Messages messages;

  MeantForms(People people, Measures measures, ShortForms shortForms, Messages messages) {
    this.people = people;
    this.measures = measures;
    this.shortForms = shortForms;
    this.messages = messages;
  }

  /**
   * One name as printed, the field that asks for it, and what may be meant: a name or reference.
   */
  private record Asked(String field, String printed, String label, Map<String, String> options) {}

  /** Every field, those in which something was said before among them. */
  List<ReviewPage.Column> of(PreparedDocument document, SourcedReading sourced) {
    var columns = new ArrayList<ReviewPage.Column>();
    for (Asked asked : all(document, sourced.reading())) {
      var options = new ArrayList<Option>();
      options.add(Option.of("", messages.text("home.review.meant.new")));
      asked.options().forEach((meant, text) -> options.add(Option.of(meant, text)));
      columns.add(new ReviewPage.Column(asked.field(), asked.label(), options));
    }
    return columns;
  }

  /** Fills a form in with what was said before. */
  Form fill(PreparedDocument document, SourcedReading sourced, Form form) {
    Map<String, List<String>> values = new LinkedHashMap<>(form.typed());
    MeantNames said = document.corrections().meant();
    for (Asked asked : all(document, sourced.reading())) {
      Map<String, String> meant =
          asked.field().startsWith("board") ? said.boards() : said.measures();
      values.putIfAbsent(asked.field(), List.of(meant.getOrDefault(asked.printed(), "")));
    }
    return new Form(values, form.problems());
  }

  /** What was chosen, in place of what was said before; what was not offered stays as it is. */
  MeantNames read(PreparedDocument document, SourcedReading sourced, Form typed) {
    Map<String, String> boards = new HashMap<>(document.corrections().meant().boards());
    Map<String, String> chosen = new HashMap<>(document.corrections().meant().measures());
    for (Asked asked : all(document, sourced.reading())) {
      (asked.field().startsWith("board") ? boards : chosen).remove(asked.printed());
      String meant = typed.value(asked.field());
      if (asked.options().containsKey(meant)) {
        (asked.field().startsWith("board") ? boards : chosen).put(asked.printed(), meant);
      }
    }
    return new MeantNames(boards, chosen);
  }

  private List<Asked> all(PreparedDocument document, Reading reading) {
    MeantNames said = shown(document.corrections().meant(), reading);
    var all = new ArrayList<>(boards(said, reading));
    all.addAll(measures(said, reading));
    return all;
  }

  /** What was said of names that this reading shows: of an exempt part it may show none. */
  private static MeantNames shown(MeantNames said, Reading reading) {
    Set<String> boards =
        reading.items().stream()
            .map(ItemDraft::board)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> refs =
        reading.measures().stream().map(MeasureDraft::ref).collect(Collectors.toSet());
    return new MeantNames(shown(said.boards(), boards), shown(said.measures(), refs));
  }

  private static Map<String, String> shown(Map<String, String> said, Set<String> meant) {
    return said.entrySet().stream()
        .filter(entry -> meant.contains(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Asked> boards(MeantNames said, Reading reading) {
    PeopleSnapshot snapshot = people.snapshot(KnownBy.NOW);
    List<String> known =
        snapshot.all(Parties.Kind.BOARD).stream()
            .map(snapshot::name)
            .filter(Objects::nonNull)
            .toList();
    Set<String> plain = known.stream().map(MeantForms::plain).collect(Collectors.toSet());
    Set<String> printed = new TreeSet<>(said.boards().keySet());
    reading.items().stream()
        .map(ItemDraft::board)
        .filter(Objects::nonNull)
        .filter(board -> !plain.contains(plain(board)))
        .forEach(printed::add);
    Map<String, String> texts = new LinkedHashMap<>();
    printed.stream().limit(LOOKED_UP).forEach(board -> texts.put(board, board));
    Map<String, String> names = new LinkedHashMap<>();
    known.forEach(name -> names.put(name, name));
    return asked("board", texts, names, names);
  }

  private List<Asked> measures(MeantNames said, Reading reading) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Measure measure : measures.all(KnownBy.NOW)) {
      String ref = measure.ref();
      if (ref != null) {
        titles.put(ref, measure.title());
        labels.put(ref, ref + " " + measure.title());
      }
    }
    Set<String> known =
        titles.keySet().stream().map(MeasureEditions::key).collect(Collectors.toSet());
    Map<String, String> printed = new LinkedHashMap<>();
    for (MeasureDraft measure : reading.measures()) {
      if (!known.contains(MeasureEditions.key(measure.ref())) && printed.size() < LOOKED_UP) {
        printed.putIfAbsent(measure.ref(), measure.title());
      } else if (!said.measures().containsValue(measure.ref())) {
        // the document has it itself
        String key = MeasureEditions.key(measure.ref());
        titles.keySet().removeIf(ref -> MeasureEditions.key(ref).equals(key));
      }
    }
    said.measures().forEach((ref, meant) -> printed.put(ref, titles.getOrDefault(meant, meant)));
    return asked("measure", new TreeMap<>(printed), titles, labels);
  }

  /**
   * @param printed what each name as printed says, in an order that does not change
   * @param known what each that may be meant says
   * @param labels what each that may be meant is called in a choice
   */
  private List<Asked> asked(
      String what,
      Map<String, String> printed,
      Map<String, String> known,
      Map<String, String> labels) {
    if (printed.isEmpty()) {
      return List.of();
    }
    List<String> keys = List.copyOf(known.keySet());
    var candidates = new ArrayList<Candidate>();
    for (int n = 0; n < keys.size(); n++) {
      candidates.add(new Candidate(n, List.of(known.getOrDefault(keys.get(n), ""))));
    }
    var suggestions = new Suggestions(candidates, shortForms.all());
    var all = new ArrayList<Asked>();
    int place = 0;
    for (Map.Entry<String, String> name : printed.entrySet()) {
      Map<String, String> options = new LinkedHashMap<>();
      for (Suggestions.Suggested like : suggestions.of(name.getValue())) {
        String key = keys.get((int) like.party());
        options.put(key, labels.getOrDefault(key, key));
      }
      if (!options.isEmpty()) {
        String label =
            name.getKey().equals(name.getValue())
                ? name.getKey()
                : name.getKey() + " " + name.getValue();
        all.add(new Asked(what + "-" + place, name.getKey(), label, options));
      }
      place++;
    }
    return all;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK);
  }
}
