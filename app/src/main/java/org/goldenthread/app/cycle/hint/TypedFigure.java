package org.goldenthread.app.cycle.hint;

import java.math.BigDecimal;

/**
 * A share somebody wrote into a text.
 *
 * @param value in per cent, exactly as written
 * @param words "23%", "23 per cent"
 * @param sentence in which it stands
 */
public record TypedFigure(BigDecimal value, String words, String sentence) {}
