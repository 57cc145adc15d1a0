package org.goldenthread.app.publish.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The progress report, {@code publish/progress-report.jte}: what happened to each promise?
 *
 * @param plan the plan it reports on
 * @param covers the time it covers, as printed; null when not said
 * @param written the date of the document or of the latest update in it; null when empty
 * @param unit what an entry is in the plan's own word
 * @param summary null when nothing in the plan has a status
 * @param show which entries are listed
 * @param changes entries new or changed since the report before; empty on the first report
 * @param firstReport true when there is nothing to compare with
 * @param shown entries listed, {@code total} all entries
 * @param themes the entries by the plan's top level
 * @param rounds the reports of its rounds as they were locked, the latest first
 * @param elsewhere branches other boards report on
 */
public record ProgressReportPage(
    Page page,
    Link plan,
    @Nullable String covers,
    @Nullable LocalDate written,
    Unit unit,
    @Nullable StatusSummary summary,
    Show show,
    List<Change> changes,
    boolean firstReport,
    int shown,
    int total,
    List<Theme> themes,
    List<Link> rounds,
    List<Elsewhere> elsewhere,
    String printHref)
    implements PageModel {

  @Override
  public String template() {
    return "publish/progress-report";
  }

  /** Which entries are listed: the GET parameter {@code show}. */
  public enum Show {
    EVERYTHING("everything"),
    NEW("new"),
    ATTENTION("attention");

    private final String slug;

    Show(String slug) {
      this.slug = slug;
    }

    /** Value of the parameter. */
    public String slug() {
      return slug;
    }

    /** Message key of its name. */
    public String key() {
      return "publish.show." + slug;
    }
  }

  /**
   * A change since the report before.
   *
   * @param what in words: "was Amber", "new text"
   */
  public record Change(Link item, List<JudgedStatus> statuses, String what) {}

  /**
   * A top-level part of the plan.
   *
   * @param anchor fragment of its heading
   */
  public record Theme(String name, String anchor, List<StatusCount> counts, List<Entry> entries) {}

  /**
   * One commitment.
   *
   * @param ref as printed; null when none is
   * @param parents what it stands under below the theme, from the top down
   * @param leads as printed
   * @param due as printed; null when not
   * @param earlier earlier updates, newest first
   */
  public record Entry(
      @Nullable String ref,
      String text,
      String href,
      List<String> parents,
      List<JudgedStatus> statuses,
      List<Direction> directions,
      List<String> leads,
      @Nullable String due,
      @Nullable LongText target,
      @Nullable LongText supportingData,
      @Nullable LongText progress,
      boolean isNew,
      List<Earlier> earlier) {}

  /** An earlier update: when it was written, and its text. */
  public record Earlier(LocalDate written, LongText text) {}

  /** A branch another board reports on. */
  public record Elsewhere(Link branch, String board) {}
}
