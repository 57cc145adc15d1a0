package org.goldenthread.app.shell.chart;

/**
 * What stands around a chart, as text of the page and not of the picture, so that it wraps.
 *
 * @param title the finding: "Fewer young people are out of work"
 * @param subtitle measure, unit and area
 * @param caption source and date
 */
public record Titles(String title, String subtitle, String caption) {

  public Titles {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank");
    }
  }
}
