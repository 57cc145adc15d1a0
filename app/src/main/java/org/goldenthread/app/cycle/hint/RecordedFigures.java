package org.goldenthread.app.cycle.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.FigureKind;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds what is typed about an item against the figures of its measures. Call inside a transaction
 * tied to the partnership.
 */
@Component
public class RecordedFigures {
  private static final String PER_CENT = "%";

  private final Measures measures;

  public RecordedFigures(Measures measures) {
    this.measures = measures;
  }

  /**
   * A typed share the record does not know.
   *
   * @param record what the record says last: "21%"
   * @param period of that: "Apr-Jun 2009"; null when none is known
   */
  public record Otherwise(
      TypedFigure typed, Measure measure, String record, @Nullable String period) {}

  /** What a text says otherwise than the record, each share once, in the order of the text. */
  public List<Otherwise> otherwise(long item, String text) {
    List<TypedFigure> typed = TypedFigures.in(text);
    return typed.isEmpty() ? List.of() : otherwise(typed, known(item));
  }

  /** A measure counted in per cent with all its figures, the latest actual one first. */
  private record Known(Measure measure, Observation latest, List<BigDecimal> values) {}

  private List<Known> known(long item) {
    List<Measure> ofItem = measures.ofItem(item, KnownBy.NOW);
    Map<Long, List<Observation>> figures = measures.observations(ofItem, KnownBy.NOW);
    var known = new ArrayList<Known>();
    for (Measure measure : ofItem) {
      List<Observation> its = figures.getOrDefault(measure.id(), List.of());
      latest(its)
          .filter(RecordedFigures::isShare)
          .ifPresent(l -> known.add(new Known(measure, l, values(its))));
    }
    return known;
  }

  private static Optional<Observation> latest(List<Observation> figures) {
    return figures.stream()
        .filter(o -> o.is() == FigureKind.ACTUAL && o.isFigure())
        .max(
            Comparator.<Observation, @Nullable Period>comparing(
                Observation::period, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private static boolean isShare(Observation observation) {
    return observation.value() instanceof Figure f && f.unit().name().equals(PER_CENT);
  }

  private static List<BigDecimal> values(List<Observation> figures) {
    return figures.stream()
        .map(o -> o.value() instanceof Figure f ? f.value() : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Otherwise> otherwise(List<TypedFigure> typed, List<Known> known) {
    var found = new ArrayList<Otherwise>();
    for (TypedFigure figure : typed) {
      boolean inTheRecord =
          known.stream()
              .flatMap(k -> k.values().stream())
              .anyMatch(v -> TypedFigures.says(figure, v));
      boolean again =
          found.stream().anyMatch(f -> f.typed().value().compareTo(figure.value()) == 0);
      if (!inTheRecord && !again) {
        meant(figure, known).ifPresent(k -> found.add(of(figure, k)));
      }
    }
    return found;
  }

  /** The measure a share is of: the only one, or the one whose name is most alike. */
  private static Optional<Known> meant(TypedFigure figure, List<Known> known) {
    if (known.size() == 1) {
      return Optional.of(known.get(0));
    }
    int best = known.stream().mapToInt(k -> alike(figure, k)).max().orElse(0);
    List<Known> alike = known.stream().filter(k -> alike(figure, k) == best).toList();
    return best > 0 && alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static int alike(TypedFigure figure, Known known) {
    return TypedFigures.likeness(figure.sentence(), known.measure().title());
  }

  private static Otherwise of(TypedFigure figure, Known known) {
    Figure latest = (Figure) known.latest().value();
    Period period = known.latest().period();
    return new Otherwise(
        figure,
        known.measure(),
        latest.shown(),
        period == null ? known.latest().periodLabel() : period.label());
  }
}
