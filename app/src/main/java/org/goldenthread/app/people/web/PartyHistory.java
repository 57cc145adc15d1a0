package org.goldenthread.app.people.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleHistory.Made;
import org.goldenthread.app.people.PeopleHistory.Version;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.web.PartyPage.Entry;
import org.jspecify.annotations.Nullable;

/** Tells how a party and the terms around it came to be what they are, the latest first. */
record PartyHistory(PeopleWords words, Party party) {

  private record Told(long change, Entry entry) {}

  List<Entry> entries(
      List<Version<Party.Values>> versions,
      List<Version<Term.Values>> terms,
      List<Made> details,
      List<Version<String>> mailboxes,
      boolean mayEdit) {
    var told = new ArrayList<Told>();
    Party.Values before = null;
    for (Version<Party.Values> v : known(versions)) {
      boolean undo = mayEdit && v.ended() != null && !party.is(Kind.PERSON);
      told.add(
          told(
              v.made(),
              differences(before, v.values()),
              undo ? words.href(party) + "/put-back" : null,
              v.version()));
      before = v.values();
    }
    Map<Long, Term.Values> was = new HashMap<>();
    for (Version<Term.Values> v : known(terms)) {
      told.add(told(v.made(), List.of(line(was.put(v.of(), v.values()), v.values())), null, 0));
      Made ended = v.ended();
      if (ended != null && terms.stream().noneMatch(t -> t.made().change() == ended.change())) {
        told.add(
            told(
                ended,
                List.of(words.text("people.history.term-removed", term(v.values()))),
                null,
                0));
      }
    }
    for (Made made : details) {
      boolean toldAlready = told.stream().anyMatch(t -> t.change() == made.change());
      if (!toldAlready && !made.on().isAfter(words.visit().knownBy().date())) {
        told.add(told(made, List.of(), null, 0));
      }
    }
    mailboxes(told, known(mailboxes));
    return told.stream()
        .sorted(Comparator.comparingLong(Told::change).reversed())
        .map(Told::entry)
        .toList();
  }

  private void mailboxes(List<Told> told, List<Version<String>> all) {
    String before = null;
    for (Version<String> v : all) {
      var lines = new ArrayList<String>();
      add(lines, "mailbox", before, v.values());
      told.add(told(v.made(), lines, null, 0));
      before = v.values();
      Made ended = v.ended();
      if (ended != null && all.stream().noneMatch(o -> o.made().change() == ended.change())) {
        told.add(
            told(
                ended,
                List.of(
                    words.text(
                        "people.history.emptied", words.text("people.fact.mailbox"), before)),
                null,
                0));
        before = null;
      }
    }
  }

  private <T> List<Version<T>> known(List<Version<T>> versions) {
    return versions.stream()
        .filter(v -> !v.made().on().isAfter(words.visit().knownBy().date()))
        .toList();
  }

  private static Told told(Made made, List<String> lines, @Nullable String undo, long version) {
    return new Told(
        made.change(), new Entry(made.on(), made.by(), made.reason(), lines, undo, version));
  }

  private List<String> differences(Party.@Nullable Values before, Party.Values after) {
    var lines = new ArrayList<String>();
    add(lines, "name", before == null ? null : before.name(), after.name());
    add(lines, "type", before == null ? null : type(before), type(after));
    add(
        lines,
        "organisation",
        before == null ? null : name(before.organisation()),
        name(after.organisation()));
    add(lines, "team", before == null ? null : name(before.team()), name(after.team()));
    add(lines, "asked", before == null ? null : name(before.asked()), name(after.asked()));
    add(
        lines,
        "reports-to",
        before == null ? null : name(before.reportsTo()),
        name(after.reportsTo()));
    add(lines, "quorum", before == null ? null : before.quorum(), after.quorum());
    add(
        lines,
        "dates",
        before == null ? null : words.dates(before.dates()),
        words.dates(after.dates()));
    return lines;
  }

  private void add(
      List<String> lines, String fact, @Nullable String before, @Nullable String after) {
    String label = words.text("people.fact." + fact);
    if (before == null && after != null) {
      lines.add(words.text("people.history.set", label, after));
    } else if (before != null && after == null) {
      lines.add(words.text("people.history.emptied", label, before));
    } else if (before != null && !before.equals(after)) {
      lines.add(words.text("people.history.changed", label, before, String.valueOf(after)));
    }
  }

  private @Nullable String type(Party.Values values) {
    return values.type() == null ? null : words.type(values.type());
  }

  private @Nullable String name(@Nullable Long other) {
    return words.people().party(other).map(words::name).orElse(null);
  }

  private String line(Term.@Nullable Values before, Term.Values after) {
    return before == null
        ? words.text("people.history.term", term(after))
        : words.text("people.history.term-changed", term(before), term(after));
  }

  /** "Head of Youth: Somebody, chair, from 1 April 2009". */
  private String term(Term.Values term) {
    boolean here = term.place() == party.id();
    String other = name(here ? term.party() : term.place());
    return words.text(
        "people.history.term-line",
        other == null ? words.text("people.not-known") : other,
        words.capacity(term.capacity()),
        words.dates(term.dates()));
  }
}
