package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.ShortForms;
import org.goldenthread.app.people.Suggestions;
import org.goldenthread.app.people.Suggestions.Candidate;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.sourced.SourcedReading;
import org.springframework.stereotype.Component;

/**
 * The form in which is said who is meant by a printed name that may be somebody we know. Call
 * inside a transaction for the visit.
 */
@Component
class NameForms {
  /** The others can be matched once the document is in the record. */
  private static final int LOOKED_UP = 200;

  private final People people;
  private final ShortForms shortForms;
  private final Messages messages;

  NameForms(People people, ShortForms shortForms, Messages messages) {
    this.people = people;
    this.shortForms = shortForms;
    this.messages = messages;
  }

  /** Those of some printed names that are like somebody's, each with who may be meant. */
  List<ReviewPage.Column> of(SourcedReading sourced, List<String> unmatched) {
    if (unmatched.isEmpty()) {
      return List.of();
    }
    PeopleSnapshot all = people.snapshot(KnownBy.NOW);
    var suggestions = new Suggestions(candidates(all), shortForms.all());
    Map<String, Integer> places = new HashMap<>();
    printed(sourced).forEach(name -> places.putIfAbsent(name, places.size()));
    var forms = new ArrayList<ReviewPage.Column>();
    for (String name : unmatched.subList(0, Math.min(LOOKED_UP, unmatched.size()))) {
      var options = new ArrayList<Option>();
      options.add(Option.of("", messages.text("home.review.names.later")));
      for (Suggestions.Suggested like : suggestions.of(name)) {
        all.party(like.party())
            .ifPresent(p -> options.add(Option.of(p.key().toString(), named(all, p))));
      }
      Integer place = places.get(name);
      if (options.size() > 1 && place != null) {
        forms.add(new ReviewPage.Column(field(place), name, options));
      }
    }
    return forms;
  }

  private static List<Candidate> candidates(PeopleSnapshot all) {
    var candidates = new ArrayList<Candidate>();
    for (Kind kind : List.of(Kind.POST, Kind.ORGANISATION, Kind.TEAM, Kind.BOARD, Kind.PERSON)) {
      for (Party party : all.all(kind)) {
        String name = all.name(party);
        if (name != null) {
          candidates.add(new Candidate(party.id(), List.of(name, named(all, party))));
        }
      }
    }
    return candidates;
  }

  private static String named(PeopleSnapshot all, Party party) {
    String name = String.valueOf(all.name(party));
    return all.party(party.values().organisation())
        .map(o -> name + " (" + all.name(o) + ")")
        .orElse(name);
  }

  /** The leads it prints, each once, in order: the place is in the name of the field. */
  private static List<String> printed(SourcedReading sourced) {
    return sourced.reading().leads().stream().map(LeadDraft::name).distinct().toList();
  }

  private static String field(int name) {
    return "name-" + name;
  }

  /** Fills a form in with what was said of names. */
  Form fill(PreparedDocument document, SourcedReading sourced, Form form) {
    Map<String, List<String>> values = new LinkedHashMap<>(form.typed());
    List<String> printed = printed(sourced);
    for (int n = 0; n < printed.size(); n++) {
      Optional<UUID> meant = document.corrections().meant(printed.get(n));
      if (meant.isPresent()) {
        values.putIfAbsent(field(n), List.of(meant.get().toString()));
      }
    }
    return new Form(values, form.problems());
  }

  /** What was chosen; a choice that is none of the directory is left out. */
  List<SaidCorrections.Name> read(SourcedReading sourced, Form typed) {
    PeopleSnapshot all = people.snapshot(KnownBy.NOW);
    List<String> printed = printed(sourced);
    var said = new ArrayList<SaidCorrections.Name>();
    for (int n = 0; n < printed.size(); n++) {
      String name = printed.get(n);
      key(typed.value(field(n)))
          .flatMap(all::party)
          .ifPresent(p -> said.add(new SaidCorrections.Name(name, p.key())));
    }
    return said;
  }

  private static Optional<UUID> key(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
