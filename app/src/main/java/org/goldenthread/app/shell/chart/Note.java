package org.goldenthread.app.shell.chart;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as listed below a chart.
 *
 * @param sign number in the picture; empty for a break, which the picture names in words
 * @param text when and what
 * @param href where more is said of it
 */
public record Note(String sign, String text, @Nullable String href) {}
