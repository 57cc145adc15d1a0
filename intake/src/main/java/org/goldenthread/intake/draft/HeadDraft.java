package org.goldenthread.intake.draft;

/**
 * The head of a column of the plan's tables as printed.
 *
 * @param column target, data, progress, status or lead
 * @param text not blank
 */
public record HeadDraft(String column, String text) {}
