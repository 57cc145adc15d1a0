package org.goldenthread.app.shell.chart;

/** The shape of a figure on its line; all four cover about the same area. */
enum Marker {
  DOT,
  DIAMOND,
  SQUARE,
  TRIANGLE;

  /** Adds the shape around a centre to a path; the radius is that of the dot. */
  void draw(Path path, double x, double y, double r) {
    switch (this) {
      case DOT -> path.circle(x, y, r);
      case DIAMOND ->
          path.move(x, y - 1.35 * r)
              .line(x + 1.35 * r, y)
              .line(x, y + 1.35 * r)
              .line(x - 1.35 * r, y)
              .close();
      case SQUARE ->
          path.move(x - 0.9 * r, y - 0.9 * r)
              .line(x + 0.9 * r, y - 0.9 * r)
              .line(x + 0.9 * r, y + 0.9 * r)
              .line(x - 0.9 * r, y + 0.9 * r)
              .close();
      case TRIANGLE ->
          path.move(x, y - 1.4 * r).line(x + 1.35 * r, y + r).line(x - 1.35 * r, y + r).close();
    }
  }
}
