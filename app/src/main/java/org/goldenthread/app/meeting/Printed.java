package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document that was brought in.
 *
 * @param document number of the document
 * @param file name of its file
 * @param line 1-based
 * @param part sheet or page, null in a document without any
 * @param section number of the kept section that has the line, null when none has
 */
public record Printed(
    int document, String file, int line, @Nullable String part, @Nullable Integer section) {}
