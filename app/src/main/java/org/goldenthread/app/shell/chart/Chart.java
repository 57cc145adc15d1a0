package org.goldenthread.app.shell.chart;

import java.util.List;
import org.goldenthread.app.shell.Messages;

/** What can be drawn in both sizes and written as a table with the same figures. */
public sealed interface Chart permits LineChart, BarChart {

  Titles titles();

  /** Whether there is enough to draw; if not, {@link #notDrawn} says why. */
  boolean isDrawable();

  /** Message key of why there is no picture. */
  String notDrawn();

  /**
   * The picture.
   *
   * @param id unique on its page; the picture's own ids begin with it
   */
  Drawing draw(Size size, String id, Messages m);

  /** What somebody who does not see the picture is told of it. */
  String description(Messages m);

  /** The figures, as printed. */
  ChartTable table(Messages m);

  /** What the shapes in the picture mean, only those that are in it. */
  List<KeyEntry> key();

  /** Decisions and breaks, as the list below the picture names them. */
  default List<Note> notes(Messages m) {
    return List.of();
  }
}
