package org.goldenthread.app.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a measure: who, when, why, what before and after.
 *
 * @param knownOn from when it was known
 * @param enteredAt when it was entered here
 * @param by post of who made it, or the part of the program that did
 * @param version id of the version of the measure it made; null when it changed only its figures,
 *     items or tolerance
 * @param holds whether that version holds now
 * @param withdraws whether that version took it out of use
 */
public record MeasureChange(
    long change,
    LocalDate knownOn,
    Instant enteredAt,
    String by,
    String reason,
    @Nullable Long version,
    boolean holds,
    boolean withdraws,
    List<Difference> differences) {
  public MeasureChange {
    differences = List.copyOf(differences);
  }

  /**
   * What is different.
   *
   * @param what the thing in words: "Title", "Target, 2009/10"
   * @param before null when there was nothing
   * @param after null when there is nothing any more
   */
  public record Difference(String what, @Nullable String before, @Nullable String after) {}
}
