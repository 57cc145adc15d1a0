package org.goldenthread.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The officer's words for an update. Reports show them unless the lead objects.
 *
 * @param id of the version row: forms carry it, so that nobody objects to words they have not seen
 * @param madeOn the day they were written, in London
 * @param by the post that wrote them
 * @param objection null while nobody objects
 */
public record Wording(
    long id, Words words, LocalDate madeOn, String by, @Nullable Objection objection) {

  /**
   * That the lead does not agree.
   *
   * @param on the day they said so, in London
   * @param by the post that objects, or whom the link was made for
   */
  public record Objection(String reason, LocalDate on, String by) {}
}
