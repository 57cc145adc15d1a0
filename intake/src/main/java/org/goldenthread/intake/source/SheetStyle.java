package org.goldenthread.intake.source;

import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/**
 * How cells of one style look, as far as it says what they are.
 *
 * @param heading 1 to 6 when the style is one of a heading, otherwise 0
 * @param format how numbers are shown
 * @param formatIndex of that format among those built in
 * @param ink colour of the writing, null when it is black or not said
 */
record SheetStyle(
    boolean bold,
    int heading,
    @Nullable Fill fill,
    @Nullable Fill ink,
    int formatIndex,
    String format) {

  static final SheetStyle PLAIN = new SheetStyle(false, 0, null, null, 0, "General");
}
