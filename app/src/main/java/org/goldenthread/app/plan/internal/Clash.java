package org.goldenthread.app.plan.internal;

import org.jspecify.annotations.Nullable;

/**
 * An item that both a draft and a newer version of the plan changed.
 *
 * @param approved what the newer version says; null when it withdrew the item
 * @param draft what the draft says; null when it withdraws the item
 */
public record Clash(long item, @Nullable ItemContent approved, @Nullable ItemContent draft) {}
