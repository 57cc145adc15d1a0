package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A total printed in the document; it is never corrected.
 *
 * @param subject what is counted ("Number of Commitments/Actions in Category"; "Priority 1")
 * @param item key of the item the total is about, null for the whole plan
 * @param category status or column as printed ("Completed", "Blue", "Total")
 * @param published as printed ("22", "17%")
 */
public record ClaimDraft(
    String subject, @Nullable String item, String category, String published, SourcePlace place) {}
