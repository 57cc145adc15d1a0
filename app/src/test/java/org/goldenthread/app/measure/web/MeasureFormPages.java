package org.goldenthread.app.measure.web;

import static org.goldenthread.app.shell.Views.ENTERED;
import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.MeasureChange;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Polarity;

/** Pages on which measures are changed, with everything in them, for view tests. */
public final class MeasureFormPages {
  static final String NI_117 = "/app/wexmere/measures/ni-117";
  private static final Link BACK = new Link("NI 117 Young people without work", NI_117);
  private static final EditedHere TYPED = new EditedHere(ENTERED, "Performance officer");
  static final MeasureDetails DETAILS =
      new MeasureDetails(
          "NI 117",
          "Young people without work",
          "National indicator set",
          "56",
          Polarity.LOW,
          "%",
          null,
          List.of("LAA", "PSA"),
          "Doing well in work and life",
          new BigDecimal("2.5"),
          new Definition(
              "They fall behind",
              "Young people without work",
              "All young people",
              null,
              new Definition.Plausible(BigDecimal.ZERO, new BigDecimal("100")),
              new Definition.Redefined(LocalDate.of(2010, 4, 1), "Counted at the year's end")));

  private MeasureFormPages() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.ofEntries(
        Map.entry("measure-edit", edit(filled())),
        Map.entry("measure-edit-refused", refusedEdit()),
        Map.entry("measure-conflict", conflict()),
        Map.entry("measure-withdraw", withdraw()),
        Map.entry("measure-undo", undo()),
        Map.entry("measure-versions", versions()),
        Map.entry("measure-figures", figures()),
        Map.entry("measure-figures-none", noFigures()),
        Map.entry("measure-figure-add", addFigure(Form.blank())),
        Map.entry("measure-figure-refused", refusedFigure()),
        Map.entry("measure-figure-correct", correctFigure()),
        Map.entry("measure-items", items(Form.blank().with("keep", "7"))),
        Map.entry("measure-items-refused", refusedItems()));
  }

  private static Page page(String title, String path) {
    return Page.of(title, NI_117 + path).in(WEXMERE, Section.MEASURES);
  }

  private static Page listed(String title, String path) {
    return Page.of(title, NI_117 + path)
        .in(WEXMERE, Section.MEASURES, HOME, new Link("Measures", "/app/wexmere/measures"), BACK);
  }

  static Form filled() {
    return new DetailsForm(MESSAGES).fill(DETAILS).with("opened", "41");
  }

  static EditMeasurePage edit(Form form) {
    return new EditMeasurePage(
        page("Edit NI 117", "/edit"), form, BACK, true, new DetailsForm(MESSAGES).directions());
  }

  static EditMeasurePage refusedEdit() {
    var in =
        new FormReader(
            filled()
                .with("ref", "")
                .with("title", "x".repeat(501))
                .with("good", "sideways")
                .with("position", "first")
                .with("redefined-from-year", "10")
                .with("reason", ""),
            MESSAGES);
    new DetailsForm(MESSAGES).read(in, false);
    in.reason();
    return edit(in.form());
  }

  static ConflictPage conflict() {
    MeasureDetails d = DETAILS;
    MeasureDetails theirs =
        new MeasureDetails(
            d.ref(),
            "Not in education or work",
            d.set(),
            d.number(),
            Polarity.HIGH,
            d.unit(),
            d.survey(),
            d.flags(),
            d.group(),
            d.position(),
            d.definition());
    Form yours = filled().with("title", "Young people with nothing to do").with("reason", "Why");
    var conflict =
        new Conflict(
            "42",
            "Lead officer",
            "2:05pm on 2 March 2026",
            new DetailsForm(MESSAGES).differences(theirs, yours, DETAILS));
    return new ConflictPage(
        page("Edit NI 117", "/edit"),
        conflict.ask(yours, MESSAGES),
        BACK,
        conflict,
        List.of("opened", "reason"));
  }

  static ReasonPage withdraw() {
    return new ReasonPage(
        page("Withdraw NI 117", "/withdraw"),
        Form.blank().withProblem("reason", MESSAGES.text("measure.form.reason.required")),
        BACK,
        "measure.withdraw.what",
        List.of(),
        "measure.withdraw.button");
  }

  static ReasonPage undo() {
    return new ReasonPage(
        page("Go back to an earlier version of NI 117", "/versions/41/undo"),
        Form.blank(),
        BACK,
        "measure.undo.what",
        List.of(new MeasureChange.Difference("Title", "Changed", "Young people without work")),
        "measure.undo.button");
  }

  static VersionsPage versions() {
    return new VersionsPage(
        listed("Every version of NI 117", "/versions"),
        "NI 117",
        List.of(
            new VersionsPage.Entry(
                ENTERED,
                Instant.parse("2026-03-02T14:05:00Z"),
                "Performance officer",
                "The board agreed another target",
                List.of(
                    new MeasureChange.Difference("Target, 2009/10", "8.0%", "7.5%"),
                    new MeasureChange.Difference("Survey", "TellUs", null)),
                null),
            new VersionsPage.Entry(
                WRITTEN,
                Instant.parse("2026-03-01T09:00:00Z"),
                "Reading of documents",
                "Loaded plan.txt",
                List.of(new MeasureChange.Difference("Title", null, "Young people")),
                NI_117 + "/versions/41/undo")));
  }

  static FiguresPage figures() {
    var value =
        new MeasurePage.Value(
            "2009/10",
            "shell.kind.target",
            "7.5%",
            null,
            ENTERED,
            List.of(new MeasurePage.Earlier("8.0%", ENTERED, "Agreed anew")),
            TYPED);
    return new FiguresPage(
        listed("Figures of NI 117", "/figures"),
        "NI 117",
        List.of(
            new FiguresPage.Row("Target, 2009/10", value, NI_117 + "/figures/7", false),
            new FiguresPage.Row("Actual, 2009/10", value, NI_117 + "/figures/8", true)),
        NI_117 + "/figures/new");
  }

  static FiguresPage noFigures() {
    return new FiguresPage(
        listed("Figures of NI 117", "/figures"), "NI 117", List.of(), NI_117 + "/figures/new");
  }

  static FigureFormPage addFigure(Form form) {
    return new FigureFormPage(
        page("Add a figure of NI 117", "/figures/new"),
        form,
        BACK,
        null,
        "%",
        List.of(Option.of("actual", "Actual"), Option.of("target", "Target")),
        true);
  }

  static FigureFormPage refusedFigure() {
    return addFigure(
        Form.blank()
            .with("kind", "target")
            .with("period", "June 2009")
            .with("value", "27,67")
            .withProblem("value", MESSAGES.text("measure.figure.value.problem", "June 2009"))
            .withProblem("reason", MESSAGES.text("measure.form.reason.required")));
  }

  static FigureFormPage correctFigure() {
    return new FigureFormPage(
        page("Correct Target, 2009/10", "/figures/7"),
        Form.blank().with("opened", "9").with("value", "7.5").with("act", "correct"),
        BACK,
        new FigureFormPage.Corrected(
            "Target, 2009/10",
            "7.5%",
            List.of(new Link("Go back to 8.0%", NI_117 + "/figures/7?value=8.0"))),
        "%",
        List.of(),
        false);
  }

  static ItemsFormPage items(Form form) {
    return new ItemsFormPage(
        page("Items that NI 117 measures", "/items"),
        form,
        BACK,
        List.of(Option.of("7", "H02 Reduce smoking"), Option.of("8", "EW13 Fewer without work")));
  }

  static ItemsFormPage refusedItems() {
    return items(
        Form.blank()
            .with("add", "H99")
            .withProblem("add", MESSAGES.text("measure.items.unknown", "H99")));
  }
}
