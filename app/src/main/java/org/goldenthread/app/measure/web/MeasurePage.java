package org.goldenthread.app.measure.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.web.sections.Sections;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Place;
import org.jspecify.annotations.Nullable;

/**
 * One measure, {@code measure/measure.jte}: how are we doing, in one breath?
 *
 * @param withdrawn who took it out of use and when; null while it is in use
 * @param series what the figures show; null when there are none
 * @param doing what is being done about it
 * @param actions pages where it is changed, for those permitted, and its history
 */
public record MeasurePage(
    Page page,
    String ref,
    String title,
    @Nullable Place withdrawn,
    @Nullable Sections series,
    List<Value> values,
    List<HowMade> marks,
    List<Link> usedIn,
    DoingSource.Doing doing,
    Definition definition,
    List<Link> actions)
    implements PageModel {

  @Override
  public String template() {
    return "measure/measure";
  }

  /** The parts of the definition that are known: message key and text, in order. */
  public Map<String, String> definitionParts() {
    var parts = new LinkedHashMap<String, String>();
    part(parts, "measure.definition.rationale", definition.rationale());
    part(parts, "measure.definition.numerator", definition.numerator());
    part(parts, "measure.definition.denominator", definition.denominator());
    part(parts, "measure.definition.data-source", definition.dataSource());
    part(parts, "measure.definition.plausible", definition.plausible());
    part(parts, "measure.definition.redefined", definition.redefined());
    return parts;
  }

  private static void part(Map<String, String> parts, String key, @Nullable String text) {
    if (text != null) {
      parts.put(key, text);
    }
  }

  /**
   * One value.
   *
   * @param period as printed; null when the document prints none
   * @param kind message key ({@code shell.kind.actual})
   * @param value as printed
   * @param quality message key ({@code shell.quality.provisional}); null when nothing is said
   * @param knownOn from when it was known
   * @param earlier what it was reported as before, the first report first
   */
  public record Value(
      @Nullable String period,
      String kind,
      String value,
      @Nullable String quality,
      LocalDate knownOn,
      List<Earlier> earlier,
      Place place) {}

  /** What a value was reported as, until when, and why it was corrected. */
  public record Earlier(String value, LocalDate until, String reason) {}

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

  /**
   * What the measure is; each null or empty when not known.
   *
   * @param plausible between which values a figure is believed
   * @param redefined since when it is counted another way, and how
   */
  public record Definition(
      @Nullable String set,
      @Nullable String good,
      @Nullable String unit,
      @Nullable String survey,
      List<String> flags,
      @Nullable String rationale,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String dataSource,
      @Nullable String plausible,
      @Nullable String redefined,
      Place place) {}
}
