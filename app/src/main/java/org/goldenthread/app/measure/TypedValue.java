package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as somebody types it: a number such as 27.67, or x when it is not available.
 *
 * @param number exact; null when it is not available
 * @param printed as typed, never empty
 * @param unit what it is counted in; null for the measure's own unit
 */
public record TypedValue(@Nullable BigDecimal number, String printed, @Nullable String unit) {

  /**
   * Reads what was typed.
   *
   * @param counted what the measure's figures are counted in; empty when nothing is said
   * @return empty when it is neither a number nor x, or has a per cent sign where the measure is
   *     counted in something else
   */
  public static Optional<TypedValue> read(String typed, String counted) {
    Unit unit = new Unit(counted.strip());
    Value value = Value.parse(typed, unit);
    if (value instanceof Absence absence) {
      return absence.why() == Absence.Why.NOT_AVAILABLE
          ? Optional.of(new TypedValue(null, absence.printed(), null))
          : Optional.empty();
    }
    Figure figure = (Figure) value;
    if (!unit.equals(Unit.NUMBER) && !figure.unit().equals(unit)) {
      return Optional.empty();
    }
    String in = figure.unit().name();
    return Optional.of(new TypedValue(figure.value(), figure.printed(), in.isEmpty() ? null : in));
  }

  /** What is stored of how certain it is. */
  String quality(String stated) {
    return number == null ? "not-available" : stated;
  }
}
