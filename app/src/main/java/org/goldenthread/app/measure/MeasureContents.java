package org.goldenthread.app.measure;

/** How many of each kind the measures hold from one document. */
public record MeasureContents(int measures, int observations, int marks) {}
