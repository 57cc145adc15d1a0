package org.goldenthread.app.cycle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/**
 * One item that was asked, with what was said of it.
 *
 * @param slug its address in the plan; null when the plan has it no more
 * @param above what it stands under below the top level, from the top down
 * @param ref as printed; null when none is
 * @param due as printed; null when not
 * @param target as printed; null when not
 * @param state where its request stood
 * @param said what was sent; null when nothing is in
 * @param statuses those that stand, in the plan's order of its parts
 * @param before what was said of it last, where this round says nothing new; null when nothing was
 * @param measures its figures
 * @param disagreements where what was judged and what the figures say are at odds, in sentences
 * @param changed what changed since the report before
 */
public record ReportEntry(
    @Nullable String slug,
    List<Above> above,
    @Nullable String ref,
    String text,
    List<Lead> leads,
    @Nullable String due,
    @Nullable String target,
    RequestState state,
    @Nullable Said said,
    List<Judged> statuses,
    @Nullable Before before,
    List<ReportedMeasure> measures,
    List<String> disagreements,
    Set<Change> changed) {
  public ReportEntry {
    above = List.copyOf(above);
    leads = List.copyOf(leads);
    statuses = List.copyOf(statuses);
    measures = List.copyOf(measures);
    disagreements = List.copyOf(disagreements);
    changed = java.util.Collections.unmodifiableSet(new TreeSet<>(changed));
  }

  /** An item that others stand under, with the plan's word for it. */
  public record Above(String level, @Nullable String ref, String text, List<Lead> leads) {
    public Above {
      leads = List.copyOf(leads);
    }
  }

  /**
   * Who leads. What a person is called can be removed and so is not frozen.
   *
   * @param role strategic, lead-officer, delivery, strategy or unspecified
   * @param name null exactly when it is a person
   * @param person id in the directory; null for everybody else
   */
  public record Lead(String role, @Nullable String name, @Nullable Long person) {
    public Lead {
      if ((name == null) != (person != null)) {
        throw new IllegalArgumentException(role + " named " + name + " as person " + person);
      }
    }
  }

  /** What can change from one report to the next. */
  public enum Change {
    STATUS,
    TEXT,
    FIGURES,
    /** It was not asked before. */
    ITEM
  }

  /**
   * What was sent, in the words reports show. What its kind does not use is null.
   *
   * @param signedOff whether a strategic lead signed it off
   */
  public record Said(
      UpdateKind kind,
      boolean signedOff,
      LocalDate sentOn,
      @Nullable String headline,
      @Nullable String newText,
      @Nullable String background,
      @Nullable String next,
      @Nullable LocalDate expectedOn,
      @Nullable String evidence,
      @Nullable String waitingFor,
      @Nullable LocalDate waitingUntil,
      @Nullable String reason) {}

  /**
   * A status.
   *
   * @param qualifier which part of the item it is about; null for the whole
   * @param basis why; null when nothing is said
   * @param was the status before, where it moved
   */
  public record Judged(
      Status status, @Nullable String qualifier, @Nullable String basis, @Nullable Status was) {}

  /**
   * What was said before.
   *
   * @param status the statuses that stood then, in words
   * @param on when it was said
   */
  public record Before(@Nullable String text, List<Judged> statuses, LocalDate on) {
    public Before {
      statuses = List.copyOf(statuses);
    }
  }

  /** The statuses it counts under, each once; without any it counts as one without an update. */
  public Set<Status> counted() {
    Set<Status> counted = new TreeSet<>();
    statuses.forEach(j -> counted.add(j.status()));
    return counted.isEmpty() ? Set.of(Status.NO_UPDATE) : counted;
  }

  /** Whether anything changed since the report before. */
  public boolean hasChanged() {
    return !changed.isEmpty();
  }
}
