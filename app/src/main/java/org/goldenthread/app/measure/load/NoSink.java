package org.goldenthread.app.measure.load;

import org.goldenthread.intake.data.AreaHead;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.intake.data.DataSink;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.MeasureHead;
import org.goldenthread.intake.data.NeighbourList;
import org.goldenthread.intake.data.RefusedRow;

/** Keeps nothing: for finding out whether a file can be read. */
final class NoSink implements DataSink {
  @Override
  public void measure(MeasureHead measure) {}

  @Override
  public void area(AreaHead area) {}

  @Override
  public void neighbours(NeighbourList list) {}

  @Override
  public void row(DataRow row) {}

  @Override
  public void refused(RefusedRow row) {}

  @Override
  public void warned(DataWarning warning) {}
}
