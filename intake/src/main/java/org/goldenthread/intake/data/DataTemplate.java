package org.goldenthread.intake.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tidy file with every column and some example rows, to download and fill in. */
public final class DataTemplate {
  public static final String FILE_NAME = "measures-template.csv";

  private DataTemplate() {}

  /** The template as UTF-8. */
  public static byte[] csv() {
    try (InputStream in = DataTemplate.class.getResourceAsStream("template.csv")) {
      if (in == null) {
        throw new IllegalStateException("template.csv is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
