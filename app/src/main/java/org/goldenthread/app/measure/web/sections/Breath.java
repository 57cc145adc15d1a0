package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;

/** How a measure is doing, in one breath, and what must be known with it. */
final class Breath {
  private final SeriesAssessment assessed;
  private final LineFigures figures;
  private final Messages messages;

  Breath(SeriesAssessment assessed, LineFigures figures, Messages messages) {
    this.assessed = assessed;
    this.figures = figures;
    this.messages = messages;
  }

  /** Whether the judged figure is seen as it is: a small count hides all that is said of it. */
  boolean isShown() {
    return !now().isMissing() && figures.isExact(assessed.actual(), assessed.now());
  }

  private Cell now() {
    return figures.of(assessed.actual(), assessed.now());
  }

  List<String> sentences() {
    Period period = assessed.actual().axis().period(assessed.now());
    if (!isShown()) {
      String key = now().isMissing() ? "measure.breath.no-value" : "measure.breath.rounded";
      return Stream.of(messages.text(key, now().text(), period.label()), now().note())
          .flatMap(Stream::ofNullable)
          .toList();
    }
    List<String> all =
        new ArrayList<>(new Sentences(messages).of(assessed.measure(), assessed.marks()));
    if (assessed.quality() == Quality.PROVISIONAL) {
      all.add(1, messages.text("measure.breath.provisional"));
    }
    assessed
        .missingSince()
        .map(o -> o.period())
        .ifPresent(
            p ->
                all.add(
                    messages.text(
                        "measure.breath.missing",
                        p.label(),
                        figures
                            .of(assessed.actual(), assessed.actual().axis().ordinal(p))
                            .text())));
    return all;
  }

  /** The finding, for the title of a chart. */
  String finding() {
    String key = assessed.marks().direction().outcome().key();
    return assessed.marks().direction().outcome().isCannotSay()
        ? messages.text("measure.chart.title")
        : messages.text("measure.chart." + key.substring(key.indexOf('.') + 1));
  }
}
