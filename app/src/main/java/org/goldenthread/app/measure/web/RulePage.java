package org.goldenthread.app.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What would another rule change?, {@code measure/rule.jte}.
 *
 * @param sort word of its sort
 * @param action address the form is sent to
 * @param holds sentence saying which rule holds now and what it was set for
 * @param options what is offered to choose from, by the name of the field
 * @param preview what would change; null before it was asked for
 * @param earlier every one that was set, the latest first
 */
public record RulePage(
    Page page,
    Form form,
    String sort,
    String action,
    Link back,
    String holds,
    Map<String, List<Option>> options,
    @Nullable Preview preview,
    List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "measure/rule";
  }

  /** What is offered in a field. */
  public List<Option> options(String field) {
    return options.getOrDefault(field, List.of());
  }

  /**
   * What would change.
   *
   * @param sentence how many measures and figures change, of how many
   * @param flips how many figures would be said otherwise
   * @param shown the first of them
   */
  public record Preview(String sentence, int flips, List<Flip> shown) {}

  /**
   * What would be said otherwise of a figure.
   *
   * @param of message key of what is said of it ({@code measure.against.national}); null where
   *     there is only one thing to say
   */
  public record Flip(Link measure, String period, @Nullable String of, Said now, Said then) {}

  /**
   * What is said of a figure.
   *
   * @param sign to be drawn; null when it is said in words
   */
  public record Said(String words, @Nullable Sign sign) {}

  /**
   * One that was set.
   *
   * @param rule in a line
   * @param criteria when each status is given, one a line; empty for other rules
   * @param until null while it holds
   * @param again address of this form holding it again; null while it holds
   */
  public record Earlier(
      String rule,
      List<String> criteria,
      LocalDate from,
      @Nullable LocalDate until,
      String by,
      String reason,
      @Nullable String again) {}
}
