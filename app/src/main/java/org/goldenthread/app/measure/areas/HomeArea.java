package org.goldenthread.app.measure.areas;

import org.jspecify.annotations.Nullable;

/**
 * Which area a partnership is.
 *
 * @param area id
 * @param neighbourModel the model by which it is compared; null when none was chosen
 */
public record HomeArea(long area, @Nullable String neighbourModel) {}
