package org.goldenthread.app.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.app.audit.London;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan: read from a document, or approved here on top of another version.
 *
 * @param number 1, 2, ... in the order they came in
 * @param change the change that made it: every row of it carries this id
 * @param madeBy post of who approved it, or what read the document
 * @param reason of that change
 * @param document number of the document it was read from; null when approved here
 * @param fileName of that document
 * @param basedOn number of the version it was made on; null when read from a document
 * @param summary what changed, in the proposer's words; null when read from a document
 * @param draft number of the draft it was approved from; null when there was none
 * @param endedBy the change that superseded it; null while it stands
 */
public record PlanVersion(
    long id,
    long plan,
    int number,
    long change,
    LocalDate knownOn,
    Instant enteredAt,
    String madeBy,
    String reason,
    @Nullable Integer document,
    @Nullable String fileName,
    @Nullable Integer basedOn,
    @Nullable String summary,
    @Nullable String proposedBy,
    @Nullable Integer draft,
    @Nullable Long endedBy) {

  public boolean isEditedHere() {
    return basedOn != null;
  }

  /** Whether it is the plan as it stands. */
  public boolean isCurrent() {
    return endedBy == null;
  }

  /** The day it came in, in London. */
  public LocalDate enteredOn() {
    return LocalDate.ofInstant(enteredAt, London.ZONE);
  }
}
