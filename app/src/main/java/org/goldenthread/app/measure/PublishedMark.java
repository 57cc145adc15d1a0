package org.goldenthread.app.measure;

/**
 * A mark as a document prints it.
 *
 * @param period code of the period it is about ("2009-10")
 * @param against target-met, last-year, target, neighbour, national
 * @param published the sign as printed, or "N/A"
 */
public record PublishedMark(
    long measure, String period, String against, String published, long document, int line) {}
