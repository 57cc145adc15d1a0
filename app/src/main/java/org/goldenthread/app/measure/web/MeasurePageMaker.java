package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.EarlierValue;
import org.goldenthread.app.measure.Figures;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.web.sections.SectionsMaker;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of one measure. Call inside a transaction for the partnership. */
@Component
class MeasurePageMaker {
  private final Measures measures;
  private final Figures figures;
  private final Plans plans;
  private final SectionsMaker sections;
  private final List<DoingSource> doing;
  private final Messages messages;

  MeasurePageMaker(
      Measures measures,
      Figures figures,
      Plans plans,
      SectionsMaker sections,
      List<DoingSource> doing,
      Messages messages) {
    this.measures = measures;
    this.figures = figures;
    this.plans = plans;
    this.sections = sections;
    this.doing = List.copyOf(doing);
    this.messages = messages;
  }

  MeasurePage page(Visit visit, Measure measure) {
    List<Observation> values = figures.of(measure, visit.knownBy());
    Map<Long, List<EarlierValue>> earlier = figures.earlier(measure, visit.knownBy());
    Optional<SectionsMaker.Drawn> drawn = sections.make(visit, measure);
    @Nullable Judgement judgement =
        drawn.map(SectionsMaker.Drawn::assessed).map(SeriesAssessment::marks).orElse(null);
    List<PublishedMark> published =
        measures
            .publishedMarks(List.of(measure), visit.knownBy())
            .getOrDefault(measure.id(), List.of());
    return new MeasurePage(
        visit.page(
            measure.name(),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        measure.ref() == null ? "" : measure.ref(),
        measure.title(),
        measure.withdrawn() ? measure.origin().place(visit) : null,
        drawn.map(SectionsMaker.Drawn::sections).orElse(null),
        values.stream()
            .map(o -> value(o, earlier.getOrDefault(o.figure(), List.of()), visit))
            .toList(),
        judgement == null ? List.of() : new MarksMade(messages).of(judgement, published),
        new UsedIn(visit, List.of(measure), measures, plans).links(measure),
        DoingSource.Doing.of(
            doing,
            new Thing("measure", measure.id(), measure.name(), "/measures/" + measure.slug()),
            visit),
        definition(measure, visit),
        actions(visit, measure));
  }

  MeasurePage.Value value(Observation o, List<EarlierValue> earlier, Visit visit) {
    return new MeasurePage.Value(
        Sentences.period(o),
        o.is().key(),
        Sentences.figure(o),
        o.quality().equals("not-stated") ? null : "shell.quality." + o.quality(),
        o.knownOn(),
        earlier.stream()
            .map(e -> new MeasurePage.Earlier(Sentences.shown(e.value()), e.until(), e.reason()))
            .toList(),
        o.origin().place(visit));
  }

  private MeasurePage.Definition definition(Measure measure, Visit visit) {
    Definition said = measure.details().definition();
    Definition.Redefined redefined = said.redefined();
    return new MeasurePage.Definition(
        measure.set(),
        measure.polarity() == null
            ? null
            : messages.text("measure.good." + measure.polarity().name().toLowerCase(Locale.ROOT)),
        measure.unit(),
        measure.survey(),
        measure.flags(),
        said.rationale(),
        said.numerator(),
        said.denominator(),
        said.dataSource(),
        plausible(said.plausible()),
        redefined == null
            ? null
            : messages.text("measure.redefined", messages.date(redefined.from()), redefined.how()),
        measure.origin().place(visit));
  }

  /** Where its figures are asked for as data. */
  private static String data(Visit visit, Measure measure) {
    return visit.href("/data?measure=" + measure.slug());
  }

  private @Nullable String plausible(Definition.@Nullable Plausible plausible) {
    if (plausible == null) {
      return null;
    }
    BigDecimal lowest = plausible.lowest();
    BigDecimal highest = plausible.highest();
    if (lowest == null) {
      return messages.text("measure.plausible.until", String.valueOf(highest));
    }
    return highest == null
        ? messages.text("measure.plausible.from", lowest.toPlainString())
        : messages.text(
            "measure.plausible.between", lowest.toPlainString(), highest.toPlainString());
  }

  /** What can be done with it: its history by everybody, changes by those permitted and today. */
  private List<Link> actions(Visit visit, Measure measure) {
    String href = MeasureFinder.href(visit, measure);
    var actions = new ArrayList<Link>();
    if (EditRules.mayEdit(visit)) {
      actions.add(new Link(messages.text("measure.action.edit"), href + "/edit"));
      actions.add(new Link(messages.text("measure.action.figures"), href + "/figures"));
      actions.add(new Link(messages.text("measure.action.items"), href + "/items"));
      actions.add(new Link(messages.text("measure.action.status-rule"), href + "/rules/status"));
      actions.add(new Link(messages.text("measure.action.tolerance"), href + "/rules/marks"));
      if (!measure.withdrawn()) {
        actions.add(new Link(messages.text("measure.action.withdraw"), href + "/withdraw"));
      }
    }
    actions.add(new Link(messages.text("measure.action.data"), data(visit, measure)));
    actions.add(new Link(messages.text("measure.action.formula"), href + "/formula"));
    actions.add(new Link(messages.text("measure.action.versions"), href + "/versions"));
    return List.copyOf(actions);
  }
}
