package org.goldenthread.app.measure.load;

import java.time.LocalDate;

/**
 * How a file is to be loaded.
 *
 * @param create whether measures and areas that are not known are made; else their rows are refused
 * @param goodRows whether the good rows are loaded though others are refused
 * @param knownOn from which day the figures count as known
 */
public record LoadOptions(boolean create, boolean goodRows, LocalDate knownOn) {}
