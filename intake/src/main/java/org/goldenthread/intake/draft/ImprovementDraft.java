package org.goldenthread.intake.draft;

/**
 * An entry of an improvement plan that says what is done, planned, overdue and at risk.
 *
 * @param key unique within the reading, and different from the keys of its items
 * @param part heading of the part as printed ("Completed in November")
 * @param order place within its part, from 1
 */
public record ImprovementDraft(
    String key, String part, int order, String text, SourcePlace place) {}
