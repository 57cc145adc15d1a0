package org.goldenthread.intake.model;

/** A stretch of text in one style. White space is collapsed; the text is never empty. */
public record Run(String text, boolean bold, boolean italic) {
  public Run {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("text must not be empty");
    }
  }
}
