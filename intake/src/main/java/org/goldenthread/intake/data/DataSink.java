package org.goldenthread.intake.data;

/**
 * Takes what is read from a data file, in the file's order and from one thread. The head of a
 * measure or an area comes before the first row that names it. When reading ends with an exception,
 * everything that came must be thrown away.
 */
public interface DataSink {
  void measure(MeasureHead measure);

  void area(AreaHead area);

  void neighbours(NeighbourList list);

  void row(DataRow row);

  void refused(RefusedRow row);

  void warned(DataWarning warning);
}
