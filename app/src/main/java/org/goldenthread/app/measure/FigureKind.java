package org.goldenthread.app.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure is: whose it is and what sort of figure. */
public enum FigureKind {
  ACTUAL("own", "actual"),
  TARGET("own", "target"),
  /** A target as some plans call it. */
  PLAN("own", "plan"),
  TRAJECTORY("own", "trajectory"),
  BASELINE("own", "baseline"),
  /** Similar areas. */
  NEIGHBOUR("neighbours", "actual"),
  NATIONAL("national", "actual");

  private final String area;
  private final String kind;

  FigureKind(String area, String kind) {
    this.area = area;
    this.kind = kind;
  }

  /** Own, neighbours or national. */
  public String area() {
    return area;
  }

  /** Actual, target, plan, trajectory or baseline. */
  public String kind() {
    return kind;
  }

  /** As addresses and message keys name it: {@code neighbour}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Message key of its name. */
  public String key() {
    return "shell.kind." + word();
  }

  /** Whether it says how things were, so that it may be final or provisional. */
  public boolean isActual() {
    return kind.equals("actual");
  }

  /** The kind of this word; empty for any other text. */
  public static Optional<FigureKind> ofWord(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }

  /**
   * The kind of a stored figure. A comparator is always an actual one.
   *
   * @throws IllegalArgumentException when there is no such figure
   */
  static FigureKind of(String area, String kind) {
    return Arrays.stream(values())
        .filter(k -> k.area.equals(area) && (k.kind.equals(kind) || !area.equals("own")))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no figure is of " + area + " and " + kind));
  }
}
