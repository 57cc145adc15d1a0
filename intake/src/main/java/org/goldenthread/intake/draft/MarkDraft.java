package org.goldenthread.intake.draft;

/**
 * A mark printed beside a figure of an indicator table.
 *
 * @param against target-met, last-year, target, neighbour, national
 * @param published one of the signs tick, cross, arrows, star, circle, triangle, or N/A, as printed
 */
public record MarkDraft(
    String measure, String period, String against, String published, SourcePlace place) {}
