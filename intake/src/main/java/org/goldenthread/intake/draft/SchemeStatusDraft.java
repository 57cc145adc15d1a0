package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * One status of the document's own key, with the criterion it prints ("Amber: the delivery
 * milestone is ongoing"). The same colour means different things in two plans.
 *
 * @param status Red, Amber, Green, Blue or Complete; null for a category printed without a name
 * @param criterion the printed criterion, or null when the document uses the status without one
 */
public record SchemeStatusDraft(
    @Nullable String status, @Nullable String criterion, SourcePlace place) {}
