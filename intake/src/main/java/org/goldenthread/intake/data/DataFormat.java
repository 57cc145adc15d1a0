package org.goldenthread.intake.data;

/** The layouts of data files that are read. */
public enum DataFormat {
  /** One figure a row: measure, area, period, value. */
  TIDY,
  /** The Department for Education's open data standard: one indicator a column. */
  DFE,
  /** What fingertips.phe.org.uk and its API give as CSV. */
  FINGERTIPS,
  /** Codes and names of areas. */
  AREAS,
  /** Which areas are compared with which. */
  NEIGHBOURS,
  /** Measures down, periods across, for one area. */
  GRID
}
