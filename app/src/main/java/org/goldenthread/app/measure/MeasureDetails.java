package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a version says of a measure, all of which may be edited.
 *
 * @param ref as printed ("NI 102a"); null exactly for a series that stands beside an item
 * @param set name of its indicator set as printed
 * @param number running number printed before it
 * @param polarity null when not known
 * @param unit "%" or another; null when not known
 * @param survey the survey its figures come from
 * @param flags as printed ("LAA")
 * @param group heading it stands under in an indicator table
 * @param position its place among the measures it is listed with; of two with the same the one that
 *     was here first comes first
 */
public record MeasureDetails(
    @Nullable String ref,
    String title,
    @Nullable String set,
    @Nullable String number,
    @Nullable Polarity polarity,
    @Nullable String unit,
    @Nullable String survey,
    List<String> flags,
    @Nullable String group,
    BigDecimal position,
    Definition definition) {
  public MeasureDetails {
    flags = List.copyOf(flags);
  }

  /** Whether a new version would say nothing else; positions are compared as numbers. */
  boolean saysTheSameAs(MeasureDetails other) {
    return at(BigDecimal.ZERO).equals(other.at(BigDecimal.ZERO))
        && position.compareTo(other.position) == 0;
  }

  private MeasureDetails at(BigDecimal otherPosition) {
    return new MeasureDetails(
        ref, title, set, number, polarity, unit, survey, flags, group, otherPosition, definition);
  }

  /** The same with another definition. */
  public MeasureDetails with(Definition other) {
    return new MeasureDetails(
        ref, title, set, number, polarity, unit, survey, flags, group, position, other);
  }

  /** Reference and title, or the title alone. */
  public String name() {
    return ref == null ? title : ref + " " + title;
  }
}
