package org.goldenthread.app.measure.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * One measure, {@code measure/measure.jte}: how are we doing, in one breath?
 *
 * @param sentences latest value, target, direction, comparison, in this order; fewer when less is
 *     known; empty without figures
 */
public record MeasurePage(
    Page page,
    String ref,
    String title,
    List<String> sentences,
    List<Value> values,
    List<HowMade> marks,
    List<Link> usedIn,
    Definition definition)
    implements PageModel {

  @Override
  public String template() {
    return "measure/measure";
  }

  /**
   * One value.
   *
   * @param period as printed; null when the document prints none
   * @param kind message key ({@code shell.kind.actual})
   * @param value as printed
   * @param quality message key ({@code shell.quality.provisional}); null when nothing is said
   * @param knownOn from when it was known
   */
  public record Value(
      @Nullable String period,
      String kind,
      String value,
      @Nullable String quality,
      LocalDate knownOn,
      SourceLines place) {}

  /**
   * How one mark was made, step by step.
   *
   * @param anchor fragment of the explanation's address ("mark-national")
   * @param against message key ({@code measure.against.national})
   * @param mark both marks; its sentence says how the computed one came about
   * @param rule name of the rule; null when there was nothing to compute from
   * @param inputs label and value of each number that went in
   * @param tolerance with its unit and where it comes from; null when the rule has none
   */
  public record HowMade(
      String anchor,
      String period,
      String against,
      MarkCell mark,
      @Nullable String rule,
      @Nullable String ruleVersion,
      List<Input> inputs,
      @Nullable String tolerance) {}

  /** A number that went into a rule: what it is, and the number as printed. */
  public record Input(String label, String value) {}

  /** What the documents say the measure is; each null or empty when not printed. */
  public record Definition(
      @Nullable String set,
      @Nullable String good,
      @Nullable String unit,
      @Nullable String survey,
      List<String> flags,
      SourceLines place) {}
}
