package org.goldenthread.app.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a tree, {@code plan/plan.jte}: what did we promise and where does it stand?
 *
 * @param period "2007 to 2010"; null when not printed
 * @param summary statuses of the whole plan whatever the filter; null when it has none
 * @param filter what can be asked for and what is
 * @param shown how many counted items the filter leaves; equals {@code total} without a filter
 * @param total all counted items
 * @param branches the top level in printed order, without branches the filter empties
 * @param related reports and other views of the plan
 * @param superseded says that a document took the place of edits made here; null when none did
 */
public record PlanPage(
    Page page,
    @Nullable String period,
    @Nullable StatusSummary summary,
    Filter filter,
    int shown,
    int total,
    List<Node> branches,
    List<Link> related,
    List<DocumentControl> documents,
    @Nullable String superseded,
    EditLinks editing)
    implements PageModel {

  @Override
  public String template() {
    return "plan/plan";
  }

  /**
   * The filter, sent as the GET parameters {@code status}, {@code lead}, {@code board}, {@code
   * tag}. Status options carry {@code Status.slug()} as value.
   */
  public record Filter(Choice status, Choice lead, Choice board, Choice tag) {

    /** True when anything is asked for. */
    public boolean active() {
      return !(status.chosen() + lead.chosen() + board.chosen() + tag.chosen()).isEmpty();
    }

    /** True when the plan has anything to filter by. */
    public boolean possible() {
      return !(status.options().isEmpty()
          && lead.options().isEmpty()
          && board.options().isEmpty()
          && tag.options().isEmpty());
    }
  }

  /**
   * An item in the tree.
   *
   * @param level the plan's own word for its level
   * @param ref as printed; null when none is
   * @param heading group heading it stands under; neighbours with the same heading share it
   * @param statuses in printed order; empty when nobody has judged it
   * @param leads as printed
   * @param due as printed
   * @param counts statuses of everything below; empty for a leaf
   * @param below how many items stand below, in words with the unit; null for a leaf
   * @param reportedBy the board elsewhere that reports on it; null for our own
   * @param isNew new or changed since the report before
   */
  public record Node(
      String level,
      @Nullable String ref,
      String text,
      String href,
      @Nullable String heading,
      List<JudgedStatus> statuses,
      List<String> leads,
      @Nullable String due,
      List<StatusCount> counts,
      @Nullable String below,
      @Nullable String reportedBy,
      boolean isNew,
      List<Node> children) {}

  /**
   * A document the plan rests on.
   *
   * @param version "1", "2"; which version of the plan it made
   * @param covers what its progress covers, as printed; null for a plan without progress
   * @param written the document's own date
   * @param writtenBasis how that date was found
   * @param entered the day it was brought in here
   */
  public record DocumentControl(
      String version,
      Link document,
      @Nullable String covers,
      LocalDate written,
      String writtenBasis,
      LocalDate entered) {}
}
