package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.EarlierValue;
import org.goldenthread.app.measure.FigureKind;
import org.goldenthread.app.measure.Figures;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which figures are typed and corrected. */
@Component
class FigureForms {
  private final Figures figures;
  private final MeasurePageMaker measurePages;
  private final MeasureForms forms;
  private final Messages messages;

  FigureForms(
      Figures figures, MeasurePageMaker measurePages, MeasureForms forms, Messages messages) {
    this.figures = figures;
    this.measurePages = measurePages;
    this.forms = forms;
    this.messages = messages;
  }

  FiguresPage list(Visit visit, Measure measure) {
    List<Observation> all = figures.of(measure, KnownBy.NOW);
    Map<Long, List<EarlierValue>> earlier = figures.earlier(measure, KnownBy.NOW);
    String href = MeasureFinder.href(visit, measure);
    return new FiguresPage(
        visit.page(
            messages.text("measure.figures.of", measure.name()),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures")),
            new Link(measure.name(), href)),
        measure.ref() == null ? "" : measure.ref(),
        all.stream()
            .sorted(
                Comparator.comparing(
                        Observation::period, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Observation::is))
            .map(
                o ->
                    new FiguresPage.Row(
                        name(o),
                        measurePages.value(o, earlier.getOrDefault(o.figure(), List.of()), visit),
                        href + "/figures/" + o.figure(),
                        isOverruled(o, all)))
            .toList(),
        href + "/figures/new");
  }

  /** Whether a later report of the same kind and period holds instead of this one. */
  private static boolean isOverruled(Observation o, List<Observation> all) {
    return all.subList(all.indexOf(o) + 1, all.size()).stream()
        .anyMatch(
            later ->
                o.period() != null && later.is() == o.is() && o.period().equals(later.period()));
  }

  FigureFormPage add(Visit visit, Measure measure, Form form) {
    return new FigureFormPage(
        forms.page(visit, "measure.figure.add.title", measure),
        form,
        back(visit, measure),
        null,
        measure.unit(),
        Stream.of(FigureKind.values())
            .filter(k -> k != FigureKind.PLAN)
            .map(k -> Option.of(k.word(), messages.text(k.key())))
            .toList(),
        true);
  }

  FigureFormPage correct(Visit visit, Measure measure, Observation figure, Form form) {
    String href = MeasureFinder.href(visit, measure) + "/figures/" + figure.figure();
    return new FigureFormPage(
        visit.page(messages.text("measure.figure.correct.title", name(figure)), Section.MEASURES),
        form,
        back(visit, measure),
        new FigureFormPage.Corrected(
            name(figure),
            Sentences.figure(figure),
            figures.earlier(measure, KnownBy.NOW).getOrDefault(figure.figure(), List.of()).stream()
                .map(e -> again(e, href))
                .toList()),
        counted(measure, figure),
        List.of(),
        figure.is().isActual());
  }

  private Link again(EarlierValue was, String href) {
    return new Link(
        messages.text("measure.figure.again", Sentences.shown(was.value())),
        href + "?value=" + URLEncoder.encode(was.value().printed(), StandardCharsets.UTF_8));
  }

  /** The form filled in with a figure as it stands. */
  static Form fill(Observation figure) {
    return Form.blank()
        .with("opened", Long.toString(figure.id()))
        .with("value", figure.value().printed())
        .with("quality", figure.quality())
        .with("act", "correct");
  }

  /** Kind and period in words: "Target, 2009/10". */
  String name(Observation figure) {
    return messages.text(
        "measure.change.of",
        messages.text(figure.is().key()),
        Objects.requireNonNullElse(
            Sentences.period(figure), messages.text("measure.values.no-period")));
  }

  /** What a figure of this measure is counted in; null when nothing says. */
  static @Nullable String counted(Measure measure, @Nullable Observation figure) {
    return figure != null
            && figure.value() instanceof org.goldenthread.scoring.Figure f
            && !f.unit().name().isEmpty()
        ? f.unit().name()
        : measure.unit();
  }

  List<Period> periods(Measure measure) {
    return figures.of(measure, KnownBy.NOW).stream()
        .flatMap(o -> Stream.ofNullable(o.period()))
        .distinct()
        .toList();
  }

  private Link back(Visit visit, Measure measure) {
    return new Link(
        messages.text("measure.figures.of", measure.name()),
        MeasureFinder.href(visit, measure) + "/figures");
  }
}
