package org.goldenthread.intake.draft;

/**
 * An arrow as printed.
 *
 * @param order 1, 2, ... within the item
 * @param direction up, down or flat: the way the arrow points
 * @param column header of the column it stands in
 */
public record DirectionDraft(
    String item, int order, String direction, String column, SourcePlace place) {}
