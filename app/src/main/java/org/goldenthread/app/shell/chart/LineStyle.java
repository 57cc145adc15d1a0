package org.goldenthread.app.shell.chart;

/** Whose line it is, and so how it is drawn; the four differ in dashes and markers too. */
public enum LineStyle {
  OURS("#12436D", "", 3, Marker.DOT),
  NEIGHBOURS("#A8510A", "8 4", 2, Marker.DIAMOND),
  ENGLAND("#505A5F", "", 1.5, Marker.SQUARE),
  FOURTH("#801650", "2 4", 2, Marker.TRIANGLE);

  private final String colour;
  private final String dashes;
  private final double width;
  private final Marker marker;

  LineStyle(String colour, String dashes, double width, Marker marker) {
    this.colour = colour;
    this.dashes = dashes;
    this.width = width;
    this.marker = marker;
  }

  String colour() {
    return colour;
  }

  String dashes() {
    return dashes;
  }

  double width() {
    return width;
  }

  Marker marker() {
    return marker;
  }
}
