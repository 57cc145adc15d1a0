package org.goldenthread.app.shell.chart;

/**
 * A shape and what it means.
 *
 * @param shape one character
 * @param text message key
 * @param slug end of the class name that gives it its colour
 */
public record KeyEntry(String shape, String text, String slug) {}
