package org.goldenthread.app.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Place;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/**
 * One item, {@code plan/item.jte}: is this promise being kept, and who says so?
 *
 * @param level the plan's own word for its level
 * @param ref as printed; null when none is
 * @param text the promise, as printed
 * @param statuses in printed order; empty when nobody has judged it
 * @param reportedBy the board elsewhere that reports on it; null for our own
 * @param numbersSay what the rules compute from its figures; null without figures to judge
 * @param atOdds where what was judged and the figures disagree, a sentence each
 * @param updates newest first
 * @param children what stands below it
 */
public record ItemPage(
    Page page,
    String level,
    @Nullable String ref,
    String text,
    List<JudgedStatus> statuses,
    @Nullable String reportedBy,
    @Nullable NumbersSay numbersSay,
    List<String> atOdds,
    GoldenThread thread,
    Particulars particulars,
    List<Update> updates,
    List<NumberTable> numbers,
    List<PlanPage.Node> children,
    List<Related> links,
    List<StatusChange> history,
    List<Place> places,
    EditLinks editing)
    implements PageModel {

  @Override
  public String template() {
    return "plan/item";
  }

  /** Whether the judged status and the figures say the same. */
  public enum Agreement {
    AGREES,
    DISAGREES,
    CANNOT_COMPARE
  }

  /**
   * What the figures say.
   *
   * @param sentence "target missed by 8.15 percentage points"
   * @param href address of the explanation
   */
  public record NumbersSay(String sentence, Agreement agreement, String href) {}

  /**
   * The thread from vision to action.
   *
   * @param why what it serves, from the top down
   * @param howMuch its measures; empty when nothing shows yet whether it works
   * @param below what stands below it, in words with the unit; null when nothing does
   * @param doing what else is being done about it
   * @param linked items it is linked with
   */
  public record GoldenThread(
      List<Link> why,
      List<ThreadMeasure> howMuch,
      @Nullable String below,
      DoingSource.Doing doing,
      List<Link> linked) {}

  /**
   * A measure of the item.
   *
   * @param sentence latest value, period and target in words; null without figures
   * @param direction null when there is nothing to compare
   */
  public record ThreadMeasure(
      Link measure, @Nullable String sentence, @Nullable Direction direction) {}

  /**
   * What is printed about the item besides its text; each null or empty when not printed.
   *
   * @param leads in printed order
   */
  public record Particulars(
      List<Lead> leads,
      @Nullable String board,
      @Nullable String due,
      @Nullable LongText target,
      @Nullable LongText supportingData,
      List<String> tags,
      @Nullable String heading,
      @Nullable LongText note) {}

  /**
   * A lead by role.
   *
   * @param role strategic, lead-officer, delivery, strategy, unspecified
   * @param name as printed
   * @param asked whether this one is asked for updates, where several lead
   * @param meant who the name stands for; empty while nobody has said
   */
  public record Lead(String role, String name, boolean asked, List<Meant> meant) {
    public Lead {
      meant = List.copyOf(meant);
    }

    /** Whether the name of who is meant is printed as it is. */
    public boolean isPrintedAlike() {
      return meant.size() == 1 && meant.get(0).party().text().equals(name);
    }
  }

  /**
   * Who a lead's name stands for.
   *
   * @param party with its page
   * @param through who is asked in its stead; none for a post or person that is asked itself
   * @param reached false where nobody is named to be asked
   */
  public record Meant(Link party, List<Link> through, boolean reached) {
    public Meant {
      through = List.copyOf(through);
    }
  }

  /**
   * What was reported.
   *
   * @param covers the time it covers, as printed; null when not said
   * @param written the date of the document it stands in, or the day a round brought it
   * @param isNew new since the report before
   */
  public record Update(
      @Nullable String covers,
      LocalDate written,
      Place place,
      LongText text,
      List<Direction> directions,
      boolean isNew) {}

  /**
   * Figures of one series: a row for each period, a column for each kind.
   *
   * @param title label of the series as printed
   * @param columns what the values are: message keys ({@code shell.kind.actual})
   */
  public record NumberTable(String title, List<String> columns, List<NumberRow> rows) {}

  /**
   * The figures of one period.
   *
   * @param period as printed; null when the document prints none
   * @param values as printed, in the order of the columns; null where there is none
   * @param provisional true when the document calls the figures provisional
   */
  public record NumberRow(
      @Nullable String period, List<@Nullable String> values, boolean provisional, Place place) {}

  /**
   * A link to another item.
   *
   * @param kind message key ({@code plan.link.see-also})
   * @param asPrinted the words of the document
   * @param item null when the item meant is not in the plan
   */
  public record Related(String kind, String asPrinted, @Nullable Link item) {}

  /**
   * A change of status.
   *
   * @param from null for the first status
   * @param because basis or reason; null when none is given
   */
  public record StatusChange(
      LocalDate on,
      @Nullable String qualifier,
      @Nullable Status from,
      Status to,
      @Nullable String because,
      Place place) {}
}
