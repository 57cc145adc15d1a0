package org.goldenthread.intake.draft;

/**
 * An item is measured by a measure.
 *
 * @param order 1, 2, ... within the item, as printed
 */
public record ItemMeasureDraft(String item, int order, String measure, SourcePlace place) {}
