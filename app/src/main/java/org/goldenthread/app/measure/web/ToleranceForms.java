package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.measure.ToleranceEdits;
import org.goldenthread.app.measure.ToleranceVersion;
import org.goldenthread.app.measure.ToleranceWords;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which tolerances are seen and set. */
@Component
class ToleranceForms {
  static final String LIST = "/measures/tolerances";

  private final ToleranceEdits tolerances;
  private final Measures measures;
  private final Messages messages;
  private final ToleranceWords words;

  ToleranceForms(ToleranceEdits tolerances, Measures measures, Messages messages) {
    this.tolerances = tolerances;
    this.measures = measures;
    this.messages = messages;
    this.words = new ToleranceWords(messages);
  }

  ToleranceSubject partnership(Visit visit) {
    return new ToleranceSubject(
        StatedTolerance.For.PARTNERSHIP,
        visit.partnership().name(),
        visit.href(LIST + "/partnership"),
        back(visit));
  }

  /**
   * A set by its name.
   *
   * @throws PageNotFoundException when no measure is of this set
   */
  ToleranceSubject set(Visit visit, String name) {
    if (measures.all(KnownBy.NOW).stream().noneMatch(m -> name.equals(m.set()))) {
      throw new PageNotFoundException(messages.text("measure.tolerance.no-set", name));
    }
    return named(visit, name);
  }

  private ToleranceSubject named(Visit visit, String set) {
    return new ToleranceSubject(
        StatedTolerance.For.set(set),
        set,
        visit.href(LIST + "/set?set=" + URLEncoder.encode(set, StandardCharsets.UTF_8)),
        back(visit));
  }

  ToleranceSubject measure(Visit visit, Measure measure) {
    String href = MeasureFinder.href(visit, measure);
    return new ToleranceSubject(
        StatedTolerance.For.measure(measure.id()),
        measure.name(),
        href + "/tolerance",
        new Link(measure.name(), href));
  }

  private Link back(Visit visit) {
    return new Link(messages.text("measure.tolerances.title"), visit.href(LIST));
  }

  /** The partnership, every set, and every measure with one of its own. */
  TolerancesPage list(Visit visit) {
    List<StatedTolerance> stated = tolerances.stated(visit.knownBy());
    List<Measure> all = measures.all(visit.knownBy());
    var rows = new ArrayList<TolerancesPage.Row>();
    rows.add(row(visit, partnership(visit), stated, all.size()));
    all.stream()
        .flatMap(m -> Stream.ofNullable(m.set()))
        .distinct()
        .sorted()
        .map(
            name ->
                row(
                    visit,
                    named(visit, name),
                    stated,
                    (int) all.stream().filter(m -> name.equals(m.set())).count()))
        .forEach(rows::add);
    all.stream()
        .map(m -> row(visit, measure(visit, m), stated, 1))
        .filter(r -> r.tolerance() != null)
        .forEach(rows::add);
    return new TolerancesPage(
        visit.page(
            messages.text("measure.tolerances.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        rows);
  }

  private TolerancesPage.Row row(
      Visit visit, ToleranceSubject subject, List<StatedTolerance> stated, int decides) {
    return new TolerancesPage.Row(
        subject.name(),
        stated.stream()
            .filter(s -> s.target().equals(subject.target()))
            .findFirst()
            .map(s -> words.of(s.tolerance()))
            .orElse(null),
        decides,
        EditRules.mayEdit(visit)
            ? new Link(messages.text("measure.tolerances.change", subject.name()), subject.href())
            : null);
  }

  /** The form filled in with what is set, or with what the address asks for again. */
  Form fill(Visit visit, ToleranceSubject subject) {
    StatedTolerance current = tolerances.current(subject.target()).orElse(null);
    Form form =
        Form.blank()
            .with("opened", current == null ? "0" : Long.toString(current.id()))
            .with("basis", current == null ? "" : word(current.tolerance().basis()))
            .with("amount", current == null ? "" : current.tolerance().amount().toPlainString());
    String again = visit.parameter("amount");
    return again.isEmpty()
        ? form
        : form.with("amount", again).with("basis", visit.parameter("basis"));
  }

  ToleranceFormPage page(
      Visit visit, ToleranceSubject subject, Form form, ToleranceEdits.@Nullable Preview preview) {
    return new ToleranceFormPage(
        visit.page(messages.text("measure.tolerance.title", subject.name()), Section.MEASURES),
        form,
        subject.href(),
        subject.back(),
        holds(visit, subject),
        bases(subject.target()),
        preview == null ? null : preview(visit, preview),
        tolerances.versions(subject.target()).stream()
            .sorted(Comparator.comparing(ToleranceVersion::id).reversed())
            .map(v -> earlier(v, subject))
            .toList());
  }

  /** Which tolerance holds for this now: its own, else what is set more widely. */
  private String holds(Visit visit, ToleranceSubject subject) {
    List<StatedTolerance> stated = tolerances.stated(KnownBy.NOW);
    return wider(visit, subject).stream()
        .flatMap(
            s -> stated.stream().filter(t -> t.target().equals(s.target())).map(t -> now(s, t)))
        .findFirst()
        .orElseGet(() -> messages.text("measure.tolerance.now.none"));
  }

  private String now(ToleranceSubject subject, StatedTolerance stated) {
    return messages.text("measure.tolerance.now", words.of(stated.tolerance()), subject.name());
  }

  /** This, then what it is in, the nearest first. */
  private List<ToleranceSubject> wider(Visit visit, ToleranceSubject subject) {
    Long measure = subject.target().measure();
    Stream<ToleranceSubject> sets =
        measure == null
            ? Stream.empty()
            : measures.all(KnownBy.NOW).stream()
                .filter(m -> m.id() == measure)
                .flatMap(m -> Stream.ofNullable(m.set()))
                .map(name -> named(visit, name));
    return Stream.concat(Stream.concat(Stream.of(subject), sets), Stream.of(partnership(visit)))
        .toList();
  }

  private List<Option> bases(StatedTolerance.For target) {
    Stream<Option> amounts =
        Stream.of(Tolerance.Basis.values())
            .map(
                b ->
                    Option.of(
                        word(b),
                        messages.text("measure.tolerance.basis." + word(b)),
                        messages.text("measure.tolerance.basis." + word(b) + ".hint")));
    return target.scope() == Tolerance.Scope.PARTNERSHIP
        ? amounts.toList()
        : Stream.concat(
                amounts,
                Stream.of(Option.of("none", messages.text("measure.tolerance.basis.none"))))
            .toList();
  }

  private static ToleranceFormPage.Preview preview(Visit visit, ToleranceEdits.Preview preview) {
    return new ToleranceFormPage.Preview(
        preview.marks(),
        preview.flips().stream()
            .map(
                f ->
                    new ToleranceFormPage.Flip(
                        new Link(f.measure().name(), MeasureFinder.href(visit, f.measure())),
                        f.period() == null ? "" : f.period().label(),
                        "measure.against." + f.against(),
                        Signs.of(f.now()),
                        Signs.of(f.then())))
            .toList());
  }

  private ToleranceFormPage.Earlier earlier(ToleranceVersion version, ToleranceSubject subject) {
    Tolerance t = version.tolerance();
    String again =
        subject.href()
            + (subject.href().contains("?") ? "&" : "?")
            + "basis="
            + word(t.basis())
            + "&amount="
            + t.amount().toPlainString();
    return new ToleranceFormPage.Earlier(
        words.of(t),
        version.from(),
        version.until(),
        version.by(),
        version.reason(),
        version.until() == null ? null : again);
  }

  private static String word(Tolerance.Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
