package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.FormulaEdits;
import org.goldenthread.app.measure.FormulaVersion;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.series.StatedFormula;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that says how a measure is worked out. */
@Component
class FormulaForms {
  /** The way of a measure whose figures are entered. */
  static final String ENTERED = "entered";

  static final String BY_FORMULA = "formula";

  private final FormulaEdits formulas;
  private final Measures measures;
  private final Messages messages;

  FormulaForms(FormulaEdits formulas, Measures measures, Messages messages) {
    this.formulas = formulas;
    this.measures = measures;
    this.messages = messages;
  }

  static String href(Visit visit, Measure measure) {
    return MeasureFinder.href(visit, measure) + "/formula";
  }

  /** The form filled in with what is stated, or with what the address asks for again. */
  Form fill(Visit visit, Measure measure) {
    Form form = filled(formulas.stated(measure, visit.knownBy()), visit.knownBy());
    String again = visit.parameter(BY_FORMULA);
    return again.isEmpty()
        ? form
        : form.with("way", BY_FORMULA)
            .with("formula", again)
            .with("decimals", visit.parameter("decimals"));
  }

  /** A stated formula as the form holds it. */
  Form filled(Optional<StatedFormula> stated, KnownBy knownBy) {
    return stated
        .map(
            f ->
                Form.blank()
                    .with("opened", Long.toString(f.id()))
                    .with("way", BY_FORMULA)
                    .with("formula", formulas.names().toNames(f.formula(), knownBy).text())
                    .with("decimals", Integer.toString(f.decimals())))
        .orElseGet(() -> Form.blank().with("opened", "0").with("way", ENTERED));
  }

  FormulaPage page(Visit visit, Measure measure, Form form, FormulaPage.@Nullable Preview preview) {
    Optional<StatedFormula> stated = formulas.stated(measure, visit.knownBy());
    List<FormulaVersion> versions =
        formulas.versions(measure).stream()
            .filter(v -> !v.from().isAfter(visit.knownBy().date()))
            .toList();
    Map<Long, String> texts = formulas.texts(versions);
    return new FormulaPage(
        visit.page(messages.text("measure.formula.title", measure.name()), Section.MEASURES),
        form,
        EditRules.mayEdit(visit),
        href(visit, measure),
        new Link(measure.name(), MeasureFinder.href(visit, measure)),
        stated.map(f -> now(visit, f)).orElseGet(() -> messages.text("measure.formula.now.none")),
        stated
            .map(f -> links(visit, formulas.names().measuresOf(f.formula(), visit.knownBy())))
            .orElse(List.of()),
        links(visit, measures.byId(formulas.neededBy(measure, visit.knownBy()), visit.knownBy())),
        ways(),
        preview,
        versions.stream()
            .map(v -> earlier(visit, measure, v, texts.getOrDefault(v.stated().id(), "")))
            .toList());
  }

  private String now(Visit visit, StatedFormula stated) {
    return messages.text(
        "measure.formula.now",
        formulas.names().toNames(stated.formula(), visit.knownBy()).text(),
        messages.count("measure.formula.decimals.count", stated.decimals()));
  }

  private static List<Link> links(Visit visit, Map<Long, Measure> measures) {
    Collection<Measure> all = measures.values();
    return all.stream().map(m -> new Link(m.name(), MeasureFinder.href(visit, m))).toList();
  }

  private List<Option> ways() {
    return List.of(
        Option.of(
            BY_FORMULA,
            messages.text("measure.formula.way.formula"),
            messages.text("measure.formula.way.formula.hint")),
        Option.of(ENTERED, messages.text("measure.formula.way.entered")));
  }

  private FormulaPage.Earlier earlier(
      Visit visit, Measure measure, FormulaVersion version, String text) {
    boolean holds = version.until() == null;
    String again =
        href(visit, measure)
            + "?formula="
            + URLEncoder.encode(text, StandardCharsets.UTF_8)
            + "&decimals="
            + version.stated().decimals();
    return new FormulaPage.Earlier(
        text,
        version.from(),
        version.until(),
        version.by(),
        version.reason(),
        holds || !EditRules.mayEdit(visit) ? null : again);
  }
}
