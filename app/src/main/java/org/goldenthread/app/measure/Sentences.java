package org.goldenthread.app.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/** How a measure is doing, in one breath: at most four sentences, answer first. */
public final class Sentences {
  private final Messages messages;

  public Sentences(Messages messages) {
    this.messages = messages;
  }

  /** Latest value, target, direction and comparison; fewer when less is known. */
  public List<String> of(Measure measure, Judgement judgement) {
    var sentences = new ArrayList<String>();
    sentences.add(latest(measure, judgement));
    if (!judgement.onTarget().outcome().isCannotSay()) {
      sentences.add(
          say("target", judgement.onTarget().outcome(), shown(judgement.target()).orElse("")));
    }
    if (!judgement.direction().outcome().isCannotSay()) {
      sentences.add(
          say("year", judgement.direction().outcome(), shown(judgement.lastYear()).orElse("")));
    }
    comparison("neighbours", judgement.againstNeighbours().outcome(), judgement.neighbours())
        .ifPresent(sentences::add);
    comparison("national", judgement.againstNational().outcome(), judgement.national())
        .ifPresent(sentences::add);
    return List.copyOf(sentences);
  }

  /** "7.9% in 2009/10; low is good." */
  public String latest(Measure measure, Judgement judgement) {
    Period period = judgement.now().period();
    String key =
        "measure.sentence.latest."
            + (measure.polarity() == null
                ? "unknown"
                : measure.polarity().name().toLowerCase(Locale.ROOT));
    return messages.text(
        key, shown(judgement.now()).orElse(""), period == null ? "" : period.label());
  }

  /** "27.67% in Q1 2009/10; plan 19.52%", from the latest figures of a series; null without any. */
  public @Nullable String line(List<Observation> series) {
    Optional<Observation> latest =
        series.stream()
            .filter(o -> o.isFigure() && o.area().equals("own") && o.kind().equals("actual"))
            .reduce((a, b) -> later(a, b) ? b : a);
    return latest
        .map(
            now -> {
              String said = figure(now);
              String period = period(now);
              String text =
                  period == null ? said : messages.text("measure.sentence.in", said, period);
              return target(series, now)
                  .map(t -> messages.text("measure.sentence.against", text, figure(t)))
                  .orElse(text);
            })
        .orElse(null);
  }

  private static boolean later(Observation a, Observation b) {
    if (a.period() == null || b.period() == null) {
      return b.period() != null || a.period() == null;
    }
    return b.period().compareTo(a.period()) >= 0;
  }

  private static Optional<Observation> target(List<Observation> series, Observation now) {
    return series.stream()
        .filter(o -> o.isFigure() && o.area().equals("own"))
        .filter(o -> o.kind().equals("plan") || o.kind().equals("target"))
        .filter(o -> java.util.Objects.equals(o.period(), now.period()))
        .reduce((a, b) -> b);
  }

  private Optional<String> comparison(String with, Outcome outcome, Observed comparator) {
    return outcome.isCannotSay()
        ? Optional.empty()
        : Optional.of(say(with, outcome, shown(comparator).orElse("")));
  }

  private String say(String about, Outcome outcome, String figure) {
    String end = outcome.key().substring(outcome.key().indexOf('.') + 1);
    return messages.text("measure.sentence." + about + "." + end, figure);
  }

  private static Optional<String> shown(Observed observed) {
    return observed.value() instanceof Figure figure
        ? Optional.of(figure.shown())
        : Optional.empty();
  }

  /** A value as printed, with its unit when it is a number. */
  public static String figure(Observation observation) {
    return shown(observation.value());
  }

  /** A value as printed, with its unit when it is a number. */
  public static String shown(Value value) {
    return value instanceof Figure figure ? figure.shown() : value.printed();
  }

  /** The period in words, else as printed where it is none we know; null when none is printed. */
  public static @Nullable String period(Observation observation) {
    return observation.period() == null ? observation.periodLabel() : observation.period().label();
  }
}
