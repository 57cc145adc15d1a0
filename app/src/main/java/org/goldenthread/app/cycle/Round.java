package org.goldenthread.app.cycle;

import java.time.LocalDate;

/**
 * A reporting round of one plan.
 *
 * @param slug stands in its address: the plan's with the month it closes in
 * @param version id of the version row these values are from: forms carry it, so that two people do
 *     not act over each other
 * @param planSlug address of its plan
 */
public record Round(
    long id,
    String slug,
    long version,
    long plan,
    String planSlug,
    RoundState state,
    Values values) {

  /**
   * What was laid down for a round.
   *
   * @param name as people call it: "July to September 2009"
   * @param coversFrom first day it reports on
   * @param coversUntil last day it reports on, not before the first
   * @param opensOn day on which leads are asked, in London
   * @param closesOn last day to answer, in London, not before it opens
   */
  public record Values(
      String name,
      LocalDate coversFrom,
      LocalDate coversUntil,
      LocalDate opensOn,
      LocalDate closesOn,
      RoundKind kind) {
    public Values {
      if (name.isBlank()) {
        throw new IllegalArgumentException("name must not be blank");
      }
      if (coversUntil.isBefore(coversFrom)) {
        throw new IllegalArgumentException("covers " + coversFrom + " until " + coversUntil);
      }
      if (closesOn.isBefore(opensOn)) {
        throw new IllegalArgumentException("opens on " + opensOn + ", closes on " + closesOn);
      }
    }
  }

  public String name() {
    return values.name();
  }

  public boolean isOpen() {
    return state == RoundState.OPEN;
  }

  /** Its page within the partnership. */
  public String path() {
    return "/rounds/" + slug;
  }
}
