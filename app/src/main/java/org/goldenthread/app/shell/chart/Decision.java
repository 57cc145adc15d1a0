package org.goldenthread.app.shell.chart;

import org.jspecify.annotations.Nullable;

/**
 * Something resolved or done that the figures may show; numbered in the picture, listed below it.
 *
 * @param period which of the chart's periods, from 0
 * @param text "D101: recovery plan by March"
 * @param href address of the minute or action; null when there is none
 */
public record Decision(int period, String text, @Nullable String href) {}
