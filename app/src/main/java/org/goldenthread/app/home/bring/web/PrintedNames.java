package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.sourced.SourcedReading;
import org.springframework.stereotype.Component;

/**
 * Which of the leads, boards and measures that a reading prints are known. Call inside a
 * transaction for the visit.
 */
@Component
class PrintedNames {
  private final Matches matches;
  private final Parties parties;
  private final People people;
  private final Measures measures;
  private final NameForms forms;
  private final MeantForms meant;
  private final Messages messages;

  PrintedNames(
      Matches matches,
      Parties parties,
      People people,
      Measures measures,
      NameForms forms,
      MeantForms meant,
      Messages messages) {
    this.matches = matches;
    this.parties = parties;
    this.people = people;
    this.measures = measures;
    this.forms = forms;
    this.meant = meant;
    this.messages = messages;
  }

  ReviewPage.Names of(Visit visit, PreparedDocument document, SourcedReading sourced) {
    Reading reading = sourced.reading();
    Map<String, Matches.Printed> printed =
        matches.all(KnownBy.NOW).stream()
            .collect(Collectors.toMap(p -> plain(p.name()), p -> p, (first, second) -> first));
    Set<String> names =
        reading.leads().stream()
            .map(LeadDraft::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<Long, List<Parties.Named>> meant =
        parties.resolved(printed.values().stream().map(Matches.Printed::id).toList(), KnownBy.NOW);
    var known = new ArrayList<ReviewPage.Known>();
    var open = new ArrayList<String>();
    var fresh = new ArrayList<String>();
    for (String name : names) {
      Matches.Printed found = printed.get(plain(name));
      if (found == null) {
        fresh.add(name);
      } else if (found.reviewed()) {
        known.add(new ReviewPage.Known(name, who(meant.getOrDefault(found.id(), List.of()))));
      } else {
        open.add(name);
      }
    }
    List<String> unmatched = new ArrayList<>(fresh);
    unmatched.addAll(open);
    boards(reading, known, fresh);
    Set<String> refs =
        measures.all(KnownBy.NOW).stream()
            .map(Measure::ref)
            .filter(ref -> ref != null)
            .map(MeasureEditions::key)
            .collect(Collectors.toSet());
    Map<Boolean, List<String>> byKnown =
        reading.measures().stream()
            .map(MeasureDraft::ref)
            .distinct()
            .collect(Collectors.partitioningBy(ref -> refs.contains(MeasureEditions.key(ref))));
    return new ReviewPage.Names(
        visit.may(Permission.MATCH_LEADS) ? unsure(document, sourced, unmatched) : List.of(),
        known,
        open,
        fresh,
        byKnown.getOrDefault(true, List.of()),
        byKnown.getOrDefault(false, List.of()),
        visit.may(Permission.MATCH_LEADS)
            ? new Link(messages.text("home.review.names.match"), visit.href("/people/matching"))
            : null);
  }

  private List<ReviewPage.Column> unsure(
      PreparedDocument document, SourcedReading sourced, List<String> unmatched) {
    var all = new ArrayList<>(forms.of(sourced, unmatched));
    all.addAll(meant.of(document, sourced));
    return all;
  }

  private void boards(Reading reading, List<ReviewPage.Known> known, List<String> fresh) {
    Set<String> printed =
        reading.items().stream()
            .map(ItemDraft::board)
            .filter(board -> board != null)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (printed.isEmpty()) {
      return;
    }
    PeopleSnapshot all = people.snapshot(KnownBy.NOW);
    Map<String, String> boards =
        all.all(Parties.Kind.BOARD).stream()
            .map(board -> String.valueOf(all.name(board)))
            .collect(Collectors.toMap(PrintedNames::plain, n -> n, (first, second) -> first));
    for (String board : printed) {
      String name = boards.get(plain(board));
      if (name == null) {
        fresh.add(board);
      } else {
        known.add(new ReviewPage.Known(board, name));
      }
    }
  }

  private String who(Collection<Parties.Named> meant) {
    return meant.stream()
        .map(n -> n.name() == null ? messages.text("home.review.names.removed") : n.name())
        .collect(Collectors.joining(", "));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK);
  }
}
