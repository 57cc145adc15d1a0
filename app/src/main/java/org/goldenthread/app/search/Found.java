package org.goldenthread.app.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param path what follows the partnership's own address
 * @param ref as printed
 * @param passage where the words stand; without parts when there is nothing but the title
 * @param plan title of the plan it belongs to, as known by the day of the search
 * @param within the theme in that plan, or the document it is a part of
 * @param knownOn from when this was known
 */
public record Found(
    Kind kind,
    String path,
    @Nullable String ref,
    Passage title,
    Passage passage,
    @Nullable String plan,
    @Nullable String within,
    LocalDate knownOn) {}
