package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.Vintage;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills what a measure's page shows of its figures. Call inside a transaction. */
@Component
public class SectionsMaker {
  private final FactsReader reader;
  private final Reports reports;
  private final Choices choices;
  private final FigureTexts texts;
  private final Messages messages;

  SectionsMaker(
      FactsReader reader, Reports reports, Choices choices, FigureTexts texts, Messages messages) {
    this.texts = texts;
    this.reader = reader;
    this.reports = reports;
    this.choices = choices;
    this.messages = messages;
  }

  /**
   * What is shown, and what the rules say.
   *
   * @param assessed null when the chosen area has no figure that may be shown
   */
  public record Drawn(Sections sections, @Nullable SeriesAssessment assessed) {}

  /** Empty when the measure has no figures at all. */
  public Optional<Drawn> make(Visit visit, Measure measure) {
    return reader.read(visit, measure).map(this::make);
  }

  private Drawn make(Facts facts) {
    FigureText figures = texts.of(facts.measure());
    SeriesAssessment assessed = facts.assessed();
    SeriesParts parts = new SeriesParts(facts, figures, messages, choices);
    List<Vintage> vintages = reports.of(facts);
    return new Drawn(
        new Sections(
            new ChoiceMaker(facts, messages).make(),
            parts.sentences(),
            parts.chart(),
            parts.judged(),
            new GroupsMaker(facts, figures, messages).make().orElse(null),
            new PlacesMaker(facts, figures, messages).make().orElse(null),
            earlier(vintages, figures),
            vintages.size() < 2 ? null : reported(facts)),
        parts.isShown() ? assessed : null);
  }

  /** The page that compares reports of what is chosen here. */
  private static String reported(Facts facts) {
    Visit visit = facts.visit();
    return Page.of("", visit.href("/measures/" + facts.measure().slug() + "/reported"))
        .with(visit.parameters())
        .withParameter(Groups.FIRST, "");
  }

  private List<Sections.Earlier> earlier(List<Vintage> vintages, FigureText figures) {
    List<Sections.Earlier> all = new ArrayList<>();
    for (int n = vintages.size() - 1; n > 0; n--) {
      Vintage then = vintages.get(n);
      Vintage later = vintages.get(n - 1);
      for (Reports.Pair pair : Reports.compare(then.series(), later.series())) {
        if (pair.then() >= 0 && !pair.isSame()) {
          all.add(
              new Sections.Earlier(
                  pair.period().label(),
                  messages.text(
                      "measure.values.was",
                      figures.of(then.series(), pair.then()).inWords(),
                      messages.date(later.knownOn()),
                      later.reason())));
        }
      }
    }
    return all;
  }
}
