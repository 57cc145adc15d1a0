package org.goldenthread.app.shell.chart;

/**
 * A period from which figures are counted in another way: the line does not run across.
 *
 * @param period first of the chart's periods counted the new way, from 0
 * @param text what changed
 */
public record Break(int period, String text) {}
