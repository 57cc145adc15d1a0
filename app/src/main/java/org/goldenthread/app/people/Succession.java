package org.goldenthread.app.people;

import java.time.LocalDate;

/**
 * One party follows another in what it leads: a body its predecessor, or a post a leaver.
 *
 * @param fromDay first day on which the successor leads
 * @param main whether it takes over what the predecessor led; one successor at most does
 */
public record Succession(
    long id, long predecessor, long successor, LocalDate fromDay, boolean main) {}
