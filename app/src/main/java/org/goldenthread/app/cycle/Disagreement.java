package org.goldenthread.app.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where what somebody judged and what the figures say are at odds. */
public enum Disagreement {
  /** "Complete, but its measure misses the target." */
  COMPLETE_BUT_MISSES,
  /** "Green, but its measure misses the target." */
  GREEN_BUT_MISSES,
  /** "Red, but every measure meets its target." */
  RED_BUT_MEETS,
  /** "Green on one part and Red on another." */
  PARTS_DIFFER,
  /** "Red, but normal ups and downs." */
  RED_BUT_NORMAL;

  /** In addresses: {@code parts-differ}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of its sentence. */
  public String key() {
    return "cycle.disagreement." + word();
  }

  /**
   * What the figures of an item say, as far as a status can be at odds with it.
   *
   * @param met whether every target is met that can be judged; null when none can
   * @param normal whether one of its measures is bad within the normal ups and downs
   */
  public record Figures(@Nullable Boolean met, boolean normal) {
    /** Nothing. */
    public static final Figures SILENT = new Figures(null, false);

    public boolean meet() {
      return Boolean.TRUE.equals(met);
    }

    public boolean miss() {
      return Boolean.FALSE.equals(met);
    }
  }

  /**
   * The one place that says whether statuses and figures of an item are at odds: a pure function of
   * both.
   *
   * @param statuses of all its parts, in the words of the plan's scheme
   */
  public static List<Disagreement> between(Collection<String> statuses, Figures figures) {
    boolean red = statuses.contains("Red");
    boolean green = statuses.contains("Green");
    boolean complete = statuses.contains("Complete");
    List<Disagreement> found = new ArrayList<>();
    add(found, complete && !red && figures.miss(), COMPLETE_BUT_MISSES);
    add(found, green && !complete && !red && figures.miss(), GREEN_BUT_MISSES);
    add(found, red && !green && !complete && figures.meet(), RED_BUT_MEETS);
    add(found, red && green, PARTS_DIFFER);
    add(found, red && !figures.meet() && figures.normal(), RED_BUT_NORMAL);
    return List.copyOf(found);
  }

  private static void add(List<Disagreement> found, boolean is, Disagreement one) {
    if (is) {
      found.add(one);
    }
  }
}
