package org.goldenthread.app.people;

import java.time.LocalDate;

/**
 * One organisation follows another.
 *
 * @param fromDay first day of the successor
 * @param main whether it takes over what the predecessor led; one successor at most does
 */
public record Succession(
    long id, long predecessor, long successor, LocalDate fromDay, boolean main) {}
