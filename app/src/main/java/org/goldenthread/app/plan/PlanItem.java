package org.goldenthread.app.plan;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.Place;
import org.goldenthread.app.shell.SignedOff;
import org.jspecify.annotations.Nullable;

/**
 * One node of a plan with everything known about it by a day.
 *
 * @param slug stands in the item's address, unique in its plan
 * @param parent id of the parent item, null at the top
 * @param ref exactly as printed
 * @param board the responsible board, or for an item reported elsewhere the board that reports
 * @param origin where what it says comes from
 * @param judgements the judged statuses, the latest first; each in printed order
 * @param reports what was reported, latest first
 */
public record PlanItem(
    long id,
    String slug,
    @Nullable Long parent,
    String level,
    @Nullable String ref,
    String text,
    @Nullable String heading,
    @Nullable String board,
    boolean reportedElsewhere,
    List<String> tags,
    @Nullable String due,
    @Nullable String target,
    @Nullable String note,
    Origin origin,
    List<Lead> leads,
    List<List<Status>> judgements,
    List<Direction> directions,
    List<Report> reports,
    List<Link> links) {
  public PlanItem {
    tags = List.copyOf(tags);
    leads = List.copyOf(leads);
    judgements = judgements.stream().map(List::copyOf).toList();
    directions = List.copyOf(directions);
    reports = List.copyOf(reports);
    links = List.copyOf(links);
  }

  /** The latest judged statuses, in printed order; empty when none is known. */
  public List<Status> statuses() {
    return judgements.isEmpty() ? List.of() : judgements.get(0);
  }

  /** The statuses judged before those; empty at the first report. */
  public List<Status> previous() {
    return judgements.size() < 2 ? List.of() : judgements.get(1);
  }

  /** The latest report, or null when nothing was reported. */
  public @Nullable Report latest() {
    return reports.isEmpty() ? null : reports.get(0);
  }

  /** The word of the first status, or null when no status is known. */
  public @Nullable String firstStatus() {
    return statuses().isEmpty() ? null : statuses().get(0).status();
  }

  /**
   * Where what an item says comes from.
   *
   * @param documentNumber number of the document it stands in; null when it was edited here
   * @param fileName of that document
   * @param lines every line of it, when it is broken over pages; none when it was edited here
   * @param on the day it was first said: the document's own date, or that of the approval
   * @param by who read the document, or the post of who approved the edit
   */
  public record Origin(
      @Nullable Integer documentNumber,
      @Nullable String fileName,
      List<Integer> lines,
      LocalDate on,
      String by) {
    public Origin {
      lines = List.copyOf(lines);
      if ((documentNumber == null) != (fileName == null) || (fileName == null) != lines.isEmpty()) {
        throw new IllegalArgumentException("lines " + lines + " of document " + fileName);
      }
    }

    /** As pages show it. */
    public Place place(Visit visit) {
      return documentNumber == null || fileName == null
          ? new EditedHere(on, by)
          : visit.source(fileName, documentNumber, lines);
    }
  }

  /**
   * Who leads.
   *
   * @param role strategic, lead-officer, delivery, strategy, unspecified
   * @param party id in the directory
   * @param name as printed or chosen
   * @param asked whether this one is asked for updates, where several lead
   */
  public record Lead(String role, long party, String name, boolean asked) {}

  /**
   * A judged status.
   *
   * @param entry 1, 2, ... within the item
   * @param cell which printed cell it stands in; two entries may share one
   * @param status Red, Amber, Green, Blue or Complete
   * @param asPrinted as the document prints it; the word itself when a round brought it
   */
  public record Status(
      int entry,
      int cell,
      @Nullable String qualifier,
      String status,
      @Nullable String basis,
      String asPrinted,
      Said said) {

    /** Whether both are about the same part of the item. */
    public boolean isAboutSame(Status other) {
      return java.util.Objects.equals(qualifier, other.qualifier)
          && (qualifier != null || entry == other.entry);
    }
  }

  /**
   * A printed arrow.
   *
   * @param direction up, down or flat: the way it points
   * @param beside header of the column it stands in
   */
  public record Direction(String direction, String beside) {}

  /** What was reported on a day: the data beside it and the progress text. */
  public record Report(@Nullable String supportingData, @Nullable String progress, Said said) {}

  /**
   * What said a status or a report: a line of a document, or an update signed off in a round.
   *
   * @param documentNumber null when a round brought it
   * @param line 1 or more, null as the document is
   * @param on the document's own date, or the day of signing off
   * @param by who read the document, or the post of who signed the update off
   */
  public record Said(
      @Nullable Integer documentNumber,
      @Nullable String fileName,
      @Nullable Integer line,
      LocalDate on,
      String by) {
    public Said {
      if ((documentNumber == null) != (fileName == null) || (fileName == null) != (line == null)) {
        throw new IllegalArgumentException("line " + line + " of document " + fileName);
      }
    }

    /** As pages show it. */
    public Place place(Visit visit) {
      return documentNumber == null || fileName == null || line == null
          ? new SignedOff(on, by)
          : visit.source(fileName, documentNumber, List.of(line));
    }
  }

  /**
   * A reference to another item.
   *
   * @param toText as printed
   * @param toItem id of the item meant, null when it is not in this plan
   */
  public record Link(String kind, String toText, @Nullable Long toItem) {}
}
