package org.goldenthread.app.plan;

import org.jspecify.annotations.Nullable;

/**
 * A total as a document prints it; never corrected.
 *
 * @param item id of the item it is about, null for the whole plan
 * @param category status or column as printed
 * @param published as printed ("22", "17%")
 */
public record Claim(
    String subject, @Nullable Long item, String category, String published, int line) {}
