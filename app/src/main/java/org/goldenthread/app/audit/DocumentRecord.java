package org.goldenthread.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was brought in.
 *
 * @param number 1, 2, ... in its partnership, in order of loading; stands in its address
 * @param digest SHA-256 of the file, lower-case hexadecimal
 * @param knownOn the document's own date
 * @param knownOnBasis how that date was found
 * @param enteredAt when it was loaded
 * @param replacesNumber number of the document this one is a new version of, if any
 */
public record DocumentRecord(
    long id,
    int number,
    String fileName,
    String digest,
    long byteSize,
    List<String> kinds,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String planTitle,
    @Nullable String periodStart,
    @Nullable String periodEnd,
    @Nullable String coversPeriod,
    LocalDate knownOn,
    String knownOnBasis,
    Instant enteredAt,
    @Nullable Integer replacesNumber) {
  public DocumentRecord {
    kinds = List.copyOf(kinds);
  }

  /**
   * What pages call it: its plan with what kind of document it is, else its title as printed, else
   * its file's name.
   */
  public String displayTitle() {
    if (planTitle == null) {
      return title == null ? fileName : title;
    }
    String kind = kinds.get(0);
    return kind.equals("plan") ? planTitle : planTitle + " (" + kind.replace('-', ' ') + ")";
  }

  /** The day it was loaded, in London. */
  public LocalDate enteredOn() {
    return LocalDate.ofInstant(enteredAt, London.ZONE);
  }

  /**
   * A part kept whole with its text.
   *
   * @param position in the document, from 1; exempt parts count too
   */
  public record Section(
      int position,
      String kind,
      @Nullable String heading,
      String body,
      int firstLine,
      int lastLine) {}

  /** Something a person should look at, and where. */
  public record Warning(String message, int line) {}
}
