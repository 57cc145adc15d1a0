package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A judged status; an item may have several.
 *
 * @param entry 1, 2, ... within the item
 * @param cell 1, 2, ...: which status cell of the item it stands in (two entries may share one)
 * @param qualifier what the status is about ("Obese in Reception"), printed or null
 * @param status Red, Amber, Green, Blue or Complete
 * @param basis what stands beside it ("on basis that target now \"ongoing activity\"")
 */
public record StatusDraft(
    String item,
    int entry,
    int cell,
    @Nullable String qualifier,
    String status,
    @Nullable String basis,
    String asPrinted,
    SourcePlace place) {}
