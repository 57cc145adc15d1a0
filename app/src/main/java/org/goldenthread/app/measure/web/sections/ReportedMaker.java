package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.Vintage;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of what was reported when. Call inside a transaction for the partnership. */
@Component
public class ReportedMaker {
  private final FactsReader reader;
  private final Reports reports;
  private final FigureTexts texts;
  private final Messages messages;

  ReportedMaker(FactsReader reader, Reports reports, FigureTexts texts, Messages messages) {
    this.texts = texts;
    this.reader = reader;
    this.reports = reports;
    this.messages = messages;
  }

  /** The page. */
  public ReportedPage page(Visit visit, Measure measure) {
    Optional<Facts> facts = reader.read(visit, measure);
    List<Vintage> vintages = facts.map(reports::of).orElse(List.of());
    FigureText figures = texts.of(measure);
    @Nullable Vintage later = at(visit, ReportedPage.AGAINST, vintages, 0);
    @Nullable Vintage then = at(visit, ReportedPage.REPORTED, vintages, 1);
    List<Reports.Pair> pairs =
        then == null || later == null ? List.of() : Reports.compare(then.series(), later.series());
    return new ReportedPage(
        visit.page(
            messages.text("measure.reported.of", measure.name()),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures")),
            new Link(measure.name(), visit.href("/measures/" + measure.slug()))),
        measure.name(),
        facts.map(f -> Sections.of(f, messages)).orElse(""),
        reports(vintages),
        options(vintages),
        Form.blank()
            .with(ReportedPage.REPORTED, then == null ? "" : then.knownOn().toString())
            .with(ReportedPage.AGAINST, later == null ? "" : later.knownOn().toString()),
        then == null ? null : then.knownOn(),
        then == null || later == null ? null : later.knownOn(),
        pairs.stream()
            .filter(p -> !p.isSame())
            .map(p -> difference(p, then, later, figures))
            .toList(),
        (int) pairs.stream().filter(Reports.Pair::isSame).count());
  }

  /** The report that held on the day in the address; else that of a place in the list. */
  private @Nullable Vintage at(Visit visit, String name, List<Vintage> vintages, int place) {
    String day = visit.parameter(name);
    if (day.isEmpty()) {
      return place < vintages.size() ? vintages.get(place) : null;
    }
    try {
      LocalDate wanted = LocalDate.parse(day);
      return vintages.stream().filter(v -> !v.knownOn().isAfter(wanted)).findFirst().orElse(null);
    } catch (DateTimeParseException notADay) {
      throw new PageNotFoundException(messages.text("measure.reported.not-a-day", day));
    }
  }

  private List<Option> options(List<Vintage> vintages) {
    return vintages.stream()
        .map(v -> v.knownOn())
        .distinct()
        .map(day -> Option.of(day.toString(), messages.date(day)))
        .toList();
  }

  private static List<ReportedPage.Report> reports(List<Vintage> vintages) {
    List<ReportedPage.Report> all = new ArrayList<>();
    for (int n = 0; n < vintages.size(); n++) {
      Vintage now = vintages.get(n);
      List<Reports.Pair> pairs =
          n + 1 == vintages.size()
              ? Reports.compare(now.series(), now.series())
              : Reports.compare(vintages.get(n + 1).series(), now.series());
      boolean first = n + 1 == vintages.size();
      int added = (int) pairs.stream().filter(p -> first || p.then() < 0).count();
      int changed = (int) pairs.stream().filter(p -> p.then() >= 0 && !p.isSame()).count();
      all.add(new ReportedPage.Report(now.knownOn(), now.by(), now.reason(), added, changed));
    }
    return all;
  }

  private ReportedPage.Difference difference(
      Reports.Pair pair, @Nullable Vintage then, @Nullable Vintage later, FigureText figures) {
    Series before = then == null ? null : then.series();
    Series after = later == null ? null : later.series();
    return new ReportedPage.Difference(
        pair.period().label(),
        pair.period().code(),
        figures.of(before, pair.then()),
        figures.of(after, pair.later()),
        inWords(pair, before, after, figures));
  }

  private String inWords(
      Reports.Pair pair, @Nullable Series then, @Nullable Series later, FigureText figures) {
    if (pair.then() < 0 || then == null) {
      return messages.text("measure.reported.new");
    }
    if (pair.later() < 0 || later == null) {
      return messages.text("measure.reported.gone");
    }
    BigDecimal before = figures.value(then, pair.then());
    BigDecimal after = figures.value(later, pair.later());
    if (before == null || after == null || before.compareTo(after) == 0) {
      return messages.text("measure.reported.other-state");
    }
    BigDecimal moved = Figure.of(after, figures.unit()).minus(Figure.of(before, figures.unit()));
    return messages.text(
        moved.signum() > 0 ? "measure.reported.rose" : "measure.reported.fell",
        figures.unit().difference(moved.abs(), Words.ENGLISH));
  }
}
