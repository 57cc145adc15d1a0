package org.goldenthread.app.audit;

/**
 * A change was recorded. Published within the transaction, before what the change makes is written:
 * a listener that acts on the whole of it listens for the phase {@code BEFORE_COMMIT}.
 *
 * @param partnership whose record changes, 1 or more
 * @param change id of the change
 */
public record ChangeRecorded(int partnership, long change) {}
