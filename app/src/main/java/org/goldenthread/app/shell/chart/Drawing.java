package org.goldenthread.app.shell.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A finished picture. As content of a template it is written as it is; everything in it was escaped
 * when it was drawn.
 *
 * @param svg one {@code <svg>} element that also stands alone, in a file, a PDF or a Word document
 */
public record Drawing(String svg) implements Content {

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(svg);
  }
}
