package org.goldenthread.app.plan;

import org.jspecify.annotations.Nullable;

/**
 * One status of a plan's own scheme. The same colour means different things in two plans, so a key
 * is always this plan's.
 *
 * @param status null for a category the document prints without a name
 * @param criterion as printed; null when the document prints none
 */
public record SchemeStatus(@Nullable String status, @Nullable String criterion, int line) {}
