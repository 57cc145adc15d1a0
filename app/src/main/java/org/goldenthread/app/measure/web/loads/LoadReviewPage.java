package org.goldenthread.app.measure.web.loads;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;

/**
 * What would change if a file of figures were accepted, {@code measure/load-review.jte}.
 *
 * @param counts the answer in one line
 * @param held until when it is held back; null when it waits to be accepted
 * @param problem why it could not be let go at that time; null when nothing is wrong
 * @param gone when it is thrown away by itself
 * @param fingerprint of what is shown, sent with the acceptance
 * @param accepted how many figures would be new or changed
 * @param accept the button that accepts them
 * @param marks what the rules would say otherwise
 * @param changed how many would be changed
 * @param changes the first of them
 * @param names measures and areas that are not known
 * @param refused how many rows would not be loaded
 * @param refusals the first of them
 * @param refusedCsv where they are downloaded
 * @param refusedInCsv how many of them are
 * @param warned how many things there are to look at
 * @param warnings the first of them
 */
public record LoadReviewPage(
    Page page,
    Form form,
    Link back,
    String counts,
    @Nullable String held,
    @Nullable String problem,
    String gone,
    String fingerprint,
    long accepted,
    String accept,
    MovedMarks marks,
    long changed,
    List<Change> changes,
    Names names,
    long refused,
    List<RefusedRow> refusals,
    String refusedCsv,
    int refusedInCsv,
    long warned,
    List<String> warnings)
    implements FormPage {
  public LoadReviewPage {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
  }

  /**
   * A figure that comes to stand otherwise.
   *
   * @param of whose it is: area and group
   */
  public record Change(Link measure, String of, String period, String was, String is) {}

  /**
   * Names that the record does not know.
   *
   * @param made whether they are to be made; else their rows are refused
   */
  public record Names(boolean made, List<String> measures, List<String> areas) {
    public Names {
      measures = List.copyOf(measures);
      areas = List.copyOf(areas);
    }

    public boolean isEmpty() {
      return measures.isEmpty() && areas.isEmpty();
    }
  }

  @Override
  public String template() {
    return "measure/load-review";
  }
}
