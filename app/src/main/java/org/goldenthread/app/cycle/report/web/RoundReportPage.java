package org.goldenthread.app.cycle.report.web;

import java.util.List;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportedMeasure;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a round showed when the round was locked, {@code cycle/round-report.jte}.
 *
 * @param plan the plan it reports on
 * @param covers from when to when, and when it was written
 * @param compared what it is held against, in words
 * @param summary how many carry each status, with the plan's criteria
 * @param heads the columns in use with their heads, in their order
 * @param overview the counts of each part
 * @param changes what changed; empty where there is nothing to compare with
 * @param frozen what is said of its digest
 */
public record RoundReportPage(
    Page page,
    Link plan,
    String covers,
    String compared,
    StatusSummary summary,
    List<Head> heads,
    Overview overview,
    List<Changed> changes,
    List<Part> parts,
    List<Elsewhere> elsewhere,
    String printHref,
    String frozen)
    implements PageModel {
  public RoundReportPage {
    heads = List.copyOf(heads);
    changes = List.copyOf(changes);
    parts = List.copyOf(parts);
    elsewhere = List.copyOf(elsewhere);
  }

  @Override
  public String template() {
    return "cycle/round-report";
  }

  /** What a column of the report shows. */
  public enum Column {
    ITEM,
    TARGET,
    DATA,
    PROGRESS,
    LEAD,
    STATUS
  }

  /** A column, with the plan's own head where its document has one. */
  public record Head(Column column, String text) {}

  /** Whether a column is in use. */
  public boolean has(Column column) {
    return heads.stream().anyMatch(h -> h.column() == column);
  }

  /** The head of a column in use. */
  public String head(Column column) {
    return heads.stream()
        .filter(h -> h.column() == column)
        .map(Head::text)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + column));
  }

  /**
   * The counts by part and status.
   *
   * @param part the plan's word for a part
   * @param statuses heads of the columns
   * @param items head of the last column: what is counted, in the plan's word
   * @param sums head of the column of sums; null where each item has one status
   * @param shares whole percentages of the sum, for each column but the first
   */
  public record Overview(
      String part,
      List<String> statuses,
      String items,
      @Nullable String sums,
      List<Row> rows,
      Row total,
      List<String> shares) {
    public Overview {
      statuses = List.copyOf(statuses);
      rows = List.copyOf(rows);
      shares = List.copyOf(shares);
    }
  }

  /**
   * One part of it.
   *
   * @param part with the fragment of its table
   * @param note who leads it; null when nobody does
   * @param counts in the order of the statuses
   */
  public record Row(Link part, @Nullable String note, List<Integer> counts, int items) {
    public Row {
      counts = List.copyOf(counts);
    }

    /** Sum of the counts. */
    public int sum() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * An entry that changed.
   *
   * @param what of it, beside its status; empty when that alone did
   */
  public record Changed(Link entry, List<JudgedStatus> statuses, String what) {}

  /** A branch that another board reports on. */
  public record Elsewhere(Link branch, String board) {}

  /**
   * A part of the plan.
   *
   * @param note who leads it; null when nobody does
   * @param size how many entries, with the plan's word
   */
  public record Part(
      String title,
      String anchor,
      @Nullable String note,
      String size,
      List<StatusCount> counts,
      List<Group> groups) {
    public Part {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Entries that stand under the same items.
   *
   * @param above what they stand under; empty where that is the part itself
   */
  public record Group(List<String> above, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One item with what is shown of it.
   *
   * @param href its page; null when the plan has it no more
   * @param statuses those to show, each with its criterion
   * @param state what a reader must know of its status: that it is not signed off, or stood before;
   *     null for nothing
   * @param leads in words, with their roles
   */
  public record Entry(
      ReportEntry of,
      String anchor,
      String name,
      @Nullable String href,
      @Nullable String due,
      List<JudgedStatus> statuses,
      @Nullable String state,
      List<Measured> measures,
      List<String> leads,
      Progress progress) {}

  /**
   * The figures of a measure.
   *
   * @param name null where it is that of the item
   * @param href its page; null when it has none
   */
  public record Measured(
      ReportedMeasure of, @Nullable String name, @Nullable String href, List<Line> lines) {}

  /**
   * The figures of one period.
   *
   * @param period in words; empty when none is printed
   */
  public record Line(String period, List<Figure> figures) {
    public Line {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One figure.
   *
   * @param text "27.67%", "target 19.52%"
   * @param changed that it is new, or what was reported before; null when neither
   */
  public record Figure(String text, @Nullable String changed) {}

  /**
   * What was said.
   *
   * @param headline the answer first, in one sentence
   * @param newText what is new; null for nothing
   * @param next what happens next, with its date; null for nothing
   * @param evidence null for none
   * @param rest what still holds or was said before, shown on request; null for nothing
   */
  public record Progress(
      String headline,
      @Nullable LongText newText,
      @Nullable String next,
      @Nullable String evidence,
      @Nullable Rest rest) {}

  /** A text on request, under its name. */
  public record Rest(String name, LongText text) {}
}
