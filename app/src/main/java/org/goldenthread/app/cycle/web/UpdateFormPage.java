package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * The update of one item, {@code cycle/update-form.jte}: is there anything to report?
 *
 * @param back the list of what is due
 * @param position "2 of 5"; empty for somebody who was not asked
 * @param saved when what is typed was kept; null when nothing is
 * @param action where the form is sent to
 * @param opened number of the saving it was opened on
 * @param banner what the reader must know first, such as that the round was locked; null for
 *     nothing
 * @param note why it came back, or what was said when it was passed on; null for nothing
 * @param last what was said last; null at the first time
 * @param numbers the figures since
 * @param kinds the answers to "Is there anything to report?"
 * @param parts what is judged, one without a name for the whole item
 * @param others other items of the reader's this answer can be used for
 * @param doing what is being done about the item: "2 actions, 1 overdue"; where it leads only for
 *     who is signed in
 * @param hints what is gently pointed out of what is typed
 * @param mostHeadline longest headline, in characters
 */
public record UpdateFormPage(
    Page page,
    Form form,
    Link back,
    String position,
    @Nullable String saved,
    String action,
    int opened,
    @Nullable String banner,
    @Nullable String note,
    @Nullable Last last,
    List<ItemNumbers.Line> numbers,
    List<Option> kinds,
    List<Part> parts,
    List<Option> others,
    List<Link> doing,
    List<String> hints,
    int mostHeadline)
    implements FormPage {
  public UpdateFormPage {
    numbers = List.copyOf(numbers);
    kinds = List.copyOf(kinds);
    parts = List.copyOf(parts);
    others = List.copyOf(others);
    doing = List.copyOf(doing);
    hints = List.copyOf(hints);
  }

  /**
   * What was said last.
   *
   * @param when "July 2009"
   * @param text what was reported; null when nothing was
   */
  public record Last(String when, List<JudgedStatus> statuses, @Nullable LongText text) {
    public Last {
      statuses = List.copyOf(statuses);
    }
  }

  /**
   * What is judged.
   *
   * @param field name of its status field
   * @param basis name of the field that says why
   * @param legend what is asked
   * @param statuses the plan's words, each with the plan's criterion as its hint
   */
  public record Part(String field, String basis, String legend, List<Option> statuses) {
    public Part {
      statuses = List.copyOf(statuses);
    }
  }

  @Override
  public String template() {
    return "cycle/update-form";
  }
}
