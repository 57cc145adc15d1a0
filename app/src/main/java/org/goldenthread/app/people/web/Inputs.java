package org.goldenthread.app.people.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Names;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PeopleHistory;
import org.goldenthread.app.people.PeopleRules;
import org.goldenthread.app.people.Problem;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;

/** What the forms of this room have in common: choices of parties, dates, the reason, conflicts. */
record Inputs(PeopleWords words) {
  private static final int MAX_REASON = 300;
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("h:mm")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
          .toFormatter(Locale.UK);

  /** Choices of parties of these kinds, a first one for none. */
  List<Option> parties(String none, Parties.Kind... kinds) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", none));
    for (Parties.Kind kind : kinds) {
      words.people().all(kind).stream()
          .filter(p -> words.people().name(p) != null)
          .forEach(p -> options.add(Option.of(p.key().toString(), named(p))));
    }
    return options;
  }

  /** "Head of Youth (Council)": with the organisation, since many posts share a name. */
  String named(Party party) {
    return words
        .organisation(party)
        .map(o -> words.text("people.in", words.name(party), o.text()))
        .orElseGet(() -> words.name(party));
  }

  List<Option> types(Parties.Kind kind) {
    return Stream.concat(
            Stream.of(Option.of("", words.text("people.not-known"))),
            PeopleRules.types(kind).stream().sorted().map(t -> Option.of(t, words.type(t))))
        .toList();
  }

  PeopleInput text(String name) {
    return new PeopleInput.Text(name, label(name), null, "text");
  }

  PeopleInput choice(String name, List<Option> options) {
    return new PeopleInput.Choice(name, label(name), null, options);
  }

  PeopleInput day(String name) {
    return new PeopleInput.Day(name, label(name), words.text("people.field.day.hint"));
  }

  PeopleInput reason() {
    return new PeopleInput.Text(
        "reason", label("reason"), words.text("people.field.reason.hint"), "text");
  }

  String label(String name) {
    return words.text("people.field." + name);
  }

  static Form fill(Form form, Dates dates) {
    return FormDate.fill(FormDate.fill(form, "from", dates.from()), "until", dates.until());
  }

  String key(@Nullable Long party) {
    return words.people().party(party).map(p -> p.key().toString()).orElse("");
  }

  /** The party chosen in a field; null for none. */
  @Nullable Long party(Form form, String field) {
    Optional<UUID> key = PeopleVisits.parse(form.value(field));
    return key.flatMap(k -> words.people().party(k)).map(Party::id).orElse(null);
  }

  /** The form with a problem where a choice is not one of the partnership's parties. */
  Form known(Form form, String field, String label) {
    return form.value(field).isEmpty() || party(form, field) != null
        ? form
        : form.withProblem(field, choose(label));
  }

  /** "Who: choose one from the list". */
  String choose(String label) {
    return words.text("people.problem.choose", label);
  }

  record ReadDates(Dates dates, Form form) {}

  ReadDates dates(Form form) {
    FormDate from = FormDate.read(form, "from", label("from"), words.messages());
    FormDate until = FormDate.read(from.form(), "until", label("until"), words.messages());
    LocalDate first = from.date();
    LocalDate last = until.date();
    List<Problem> wrong = PeopleRules.dates(first, last);
    return new ReadDates(
        wrong.isEmpty() ? new Dates(first, last) : Dates.OPEN, with(until.form(), wrong));
  }

  Form with(Form form, List<Problem> problems) {
    Form refused = form;
    for (Problem p : problems) {
      refused = refused.withProblem(p.field(), words.text(p.key(), p.arguments().toArray()));
    }
    return refused;
  }

  Form reason(Form form) {
    return with(form, Names.tooLong("reason", form.value("reason"), MAX_REASON).stream().toList());
  }

  /** What the history says: what was done, and why when somebody said so. */
  String reason(Form form, String done) {
    String typed = Names.tidy(form.value("reason"));
    return typed.isEmpty() ? done : done + ". " + typed;
  }

  /** Both versions beside each other, field by field. */
  Conflict conflict(
      long version,
      PeopleHistory.Made made,
      List<PeopleInput> inputs,
      Form theirs,
      Form yours,
      Form was) {
    var fields = new ArrayList<Conflict.Difference>();
    for (PeopleInput input : inputs) {
      for (String field : fields(input)) {
        fields.add(
            new Conflict.Difference(
                field,
                field.equals(input.name())
                    ? input.label()
                    : words.text(
                        "people.field.part",
                        input.label(),
                        words.text("shell.date." + field.substring(input.name().length() + 1))),
                shown(input, theirs.value(field)),
                shown(input, yours.value(field)),
                shown(input, was.value(field))));
      }
    }
    return new Conflict(Long.toString(version), made.by(), time(made), fields);
  }

  /** "2:05pm on 30 September 2009". */
  private String time(PeopleHistory.Made made) {
    ZonedDateTime at = made.entered().atZone(London.ZONE);
    return words.text("people.time", TIME.format(at), words.messages().date(at.toLocalDate()));
  }

  private static List<String> fields(PeopleInput input) {
    return input instanceof PeopleInput.Day
        ? Stream.of("-day", "-month", "-year").map(p -> input.name() + p).toList()
        : List.of(input.name());
  }

  private static Conflict.Words shown(PeopleInput input, String value) {
    List<Option> options =
        input instanceof PeopleInput.Choice choice
            ? choice.options()
            : input instanceof PeopleInput.Radios radios ? radios.options() : List.of();
    String text =
        options.stream()
            .filter(o -> value.equals(o.value()))
            .map(Option::text)
            .collect(Collectors.joining());
    return new Conflict.Words(value, text.isEmpty() ? value : text);
  }
}
