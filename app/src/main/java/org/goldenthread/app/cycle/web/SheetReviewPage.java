package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.cycle.sheet.SheetReading.RefusedCell;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * What a sheet would do, {@code cycle/sheet-review.jte}: what changes if I confirm?
 *
 * @param back where another sheet is sent
 * @param answer the page in one sentence
 * @param notes what else the sender must know
 * @param ready rows that can be taken
 * @param overtaken rows whose item says something else meanwhile
 * @param unchanged titles of items whose row says nothing new
 * @param missing titles of items that are due and have no row
 * @param action where it is confirmed
 * @param seen tells this review from a later one
 */
public record SheetReviewPage(
    Page page,
    Form form,
    Link back,
    String answer,
    List<String> notes,
    List<Ready> ready,
    List<Overtaken> overtaken,
    List<RefusedCell> refused,
    List<String> unchanged,
    List<String> missing,
    String action,
    String seen)
    implements FormPage {
  public SheetReviewPage {
    notes = List.copyOf(notes);
    ready = List.copyOf(ready);
    overtaken = List.copyOf(overtaken);
    refused = List.copyOf(refused);
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
  }

  /** One answer that can be taken, with the number of its row. */
  public record Ready(int row, String title, AnswerView answer) {}

  /**
   * One item in both versions.
   *
   * @param item its address within the plan
   */
  public record Overtaken(String item, int row, String title, List<Difference> differences) {
    public Overtaken {
      differences = List.copyOf(differences);
    }
  }

  /** One field in both versions; empty for nothing. */
  public record Difference(String label, String now, String sheet) {}

  /** How many rows can be taken at most. */
  public int most() {
    return ready.size() + overtaken.size();
  }

  @Override
  public String template() {
    return "cycle/sheet-review";
  }
}
