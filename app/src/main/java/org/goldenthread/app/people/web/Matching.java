package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Matches.Printed;
import org.goldenthread.app.people.Names;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.ShortForms;
import org.goldenthread.app.people.Suggestions;
import org.goldenthread.app.people.Suggestions.Bracketed;
import org.goldenthread.app.people.Suggestions.Candidate;
import org.goldenthread.app.shell.Option;
import org.springframework.stereotype.Component;

/** What a printed name may mean, as choices of a form, and doing what was chosen. */
@Component
class Matching {
  static final String AS_PRINTED = "printed";
  static final String NEW_POST = "new-post";
  static final String NEW_ORGANISATION = "new-organisation";
  static final String NEW_PERSON = "new-person";
  static final String SPLIT = "split";
  private static final double SURE = 1;

  private final Directory directory;
  private final Matches matches;
  private final ShortForms shortForms;

  Matching(Directory directory, Matches matches, ShortForms shortForms) {
    this.directory = directory;
    this.matches = matches;
    this.shortForms = shortForms;
  }

  /** Everybody who may be meant, by name alone and with their organisation. */
  Suggestions suggestions(PeopleWords words) {
    var inputs = new Inputs(words);
    List<Candidate> candidates = new ArrayList<>();
    for (Kind kind : List.of(Kind.POST, Kind.ORGANISATION, Kind.TEAM, Kind.BOARD, Kind.PERSON)) {
      for (Party party : words.people().all(kind)) {
        if (words.people().name(party) != null) {
          candidates.add(
              new Candidate(party.id(), List.of(words.name(party), inputs.named(party))));
        }
      }
    }
    return new Suggestions(candidates, shortForms.all());
  }

  /** The choices for a name: suggestions first, then what can be made of it. */
  List<Option> options(PeopleWords words, Suggestions suggestions, String name) {
    var inputs = new Inputs(words);
    var options = new ArrayList<Option>();
    options.add(Option.of("", words.text("people.matching.later")));
    for (Suggestions.Suggested s : suggestions.of(name)) {
      words
          .people()
          .party(s.party())
          .ifPresent(p -> options.add(Option.of(p.key().toString(), inputs.named(p))));
    }
    if (parts(suggestions, name).size() > 1) {
      options.add(
          Option.of(
              SPLIT,
              words.text("people.matching.split", String.join(" + ", parts(suggestions, name)))));
    }
    Bracketed in = Suggestions.bracketed(name);
    if (!in.within().isEmpty()) {
      options.add(
          Option.of(
              NEW_POST,
              words.text(
                  "people.matching.new-post",
                  in.name(),
                  organisation(words, suggestions, in.within())
                      .map(words::name)
                      .orElseGet(() -> words.text("people.matching.new", in.within())))));
    } else {
      options.add(
          Option.of(NEW_ORGANISATION, words.text("people.matching.new-organisation", name)));
      options.add(Option.of(NEW_PERSON, words.text("people.matching.new-person", name)));
    }
    options.add(Option.of(AS_PRINTED, words.text("people.matching.as-printed")));
    return options;
  }

  /** What is chosen before anybody chose: a party with exactly the same words. */
  String sure(PeopleWords words, Suggestions suggestions, String name) {
    return suggestions.of(name).stream()
        .filter(s -> s.score() >= SURE)
        .findFirst()
        .flatMap(s -> words.people().party(s.party()))
        .map(p -> p.key().toString())
        .orElse("");
  }

  /** The organisation a word in brackets means. */
  private static Optional<Party> organisation(
      PeopleWords words, Suggestions suggestions, String within) {
    return suggestions.of(within).stream()
        .flatMap(s -> words.people().party(s.party()).stream())
        .filter(p -> p.is(Kind.ORGANISATION))
        .findFirst();
  }

  /** The joined names when every one of them can be matched without asking. */
  private static List<String> parts(Suggestions suggestions, String name) {
    List<String> parts = suggestions.parts(name);
    boolean all =
        parts.stream()
            .allMatch(
                p ->
                    !Suggestions.bracketed(p).within().isEmpty()
                        || suggestions.of(p).stream().anyMatch(s -> s.score() >= SURE));
    return all ? parts : List.of(name);
  }

  /**
   * Does what was chosen for a name.
   *
   * @return false when the choice is none of those offered
   */
  boolean accept(
      PeopleWords words, Suggestions suggestions, long change, Printed printed, String choice) {
    String name = Names.tidy(printed.name());
    if (choice.equals(NEW_POST) && Suggestions.bracketed(name).within().isEmpty()) {
      return false;
    }
    List<Long> meant =
        switch (choice) {
          case AS_PRINTED -> List.of();
          case NEW_POST -> List.of(newPost(words, suggestions, change, name));
          case NEW_ORGANISATION ->
              List.of(add(change, Party.Values.named(Kind.ORGANISATION, cut(name))));
          case NEW_PERSON ->
              List.of(directory.addPerson(change, PersonDetails.named(cut(name)), null));
          case SPLIT ->
              parts(suggestions, name).stream()
                  .map(p -> part(words, suggestions, change, p))
                  .toList();
          default -> chosen(words, choice);
        };
    if (meant.isEmpty() && !choice.equals(AS_PRINTED)) {
      return false;
    }
    matches.say(change, printed.id(), meant);
    return true;
  }

  private static List<Long> chosen(PeopleWords words, String key) {
    return PeopleVisits.parse(key)
        .flatMap(k -> words.people().party(k))
        .map(p -> List.of(p.id()))
        .orElse(List.of());
  }

  private long part(PeopleWords words, Suggestions suggestions, long change, String part) {
    return suggestions.of(part).stream()
        .filter(s -> s.score() >= SURE)
        .map(Suggestions.Suggested::party)
        .findFirst()
        .orElseGet(() -> newPost(words, suggestions, change, part));
  }

  private long newPost(PeopleWords words, Suggestions suggestions, long change, String name) {
    Bracketed in = Suggestions.bracketed(name);
    long organisation =
        organisation(words, suggestions, in.within())
            .map(Party::id)
            .orElseGet(() -> add(change, Party.Values.named(Kind.ORGANISATION, cut(in.within()))));
    return add(change, Party.Values.named(Kind.POST, cut(in.name())).in(organisation, null));
  }

  private long add(long change, Party.Values values) {
    return directory.findOrAdd(change, values);
  }

  private static String cut(String name) {
    return name.length() <= Names.MAX ? name : name.substring(0, Names.MAX);
  }
}
