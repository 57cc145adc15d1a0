package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A reference from one item to another.
 *
 * @param kind see-also, linked-to, same-as
 * @param toText as printed ("priority 1 delivery milestone 51")
 * @param to key of the item meant, when found
 */
public record LinkDraft(
    String item, String kind, String toText, @Nullable String to, SourcePlace place) {}
