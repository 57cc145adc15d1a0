package org.goldenthread.scoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How certain a figure is, or why there is none: one vocabulary for documents, data files and what
 * is typed. Missing is never zero.
 *
 * <p>Symbols after the Government Analysis Function's "Symbols in tables: definitions and help"
 * (edition of 2021): a symbol stands in place of the number (c, x, z, low) or beside it (p, e, r,
 * u). Older symbols are read as what replaced them. Worked example: {@code read("[c]")} and {@code
 * read("*")} are {@link #SUPPRESSED}, so no number stands there.
 */
public enum Quality {
  /** Will not be changed, says the source. */
  FINAL("final", "", Number.REQUIRED),
  PROVISIONAL("provisional", "p", Number.REQUIRED),
  ESTIMATED("estimated", "e", Number.REQUIRED),
  /** Another than was published before. */
  REVISED("revised", "r", Number.REQUIRED),
  /** From so few cases that it should not be relied on; the number is often left out. */
  LOW_RELIABILITY("low-reliability", "u", Number.ALLOWED),
  /** Rounds to 0 but is not 0; where a number stands beside it, it is that rounded 0. */
  LOW("low", "low", Number.ALLOWED),
  /** Held back because the numbers behind it are small. */
  SUPPRESSED("suppressed", "c", Number.NONE),
  NOT_AVAILABLE("not-available", "x", Number.NONE),
  NOT_APPLICABLE("not-applicable", "z", Number.NONE),
  /** The source says nothing about it. */
  NOT_STATED("not-stated", "", Number.ALLOWED);

  private enum Number {
    REQUIRED,
    ALLOWED,
    NONE
  }

  private static final Map<String, Quality> READ = new HashMap<>();

  static {
    for (Quality quality : values()) {
      READ.put(quality.word, quality);
      READ.put(quality.word.replace('-', ' '), quality);
      if (!quality.symbol.isEmpty()) {
        READ.put(quality.symbol, quality);
      }
    }
    READ.put("*", SUPPRESSED);
    READ.put("confidential", SUPPRESSED);
    READ.put("prov", PROVISIONAL);
    READ.put("estimate", ESTIMATED);
    READ.put("rev", REVISED);
    READ.put("k", LOW);
    READ.put("~", LOW);
    READ.put("unreliable", LOW_RELIABILITY);
    READ.put(".", NOT_APPLICABLE);
    READ.put("n/a", NOT_APPLICABLE);
    for (String missing :
        new String[] {"..", ":", "-", "\u2013", "na", "missing", "not returned", "null"}) {
      READ.put(missing, NOT_AVAILABLE);
    }
  }

  private final String word;
  private final String symbol;
  private final Number number;

  Quality(String word, String symbol, Number number) {
    this.word = word;
    this.symbol = symbol;
    this.number = number;
  }

  /** As it is stored and as addresses and message keys name it: {@code not-available}. */
  public String word() {
    return word;
  }

  /** The government's symbol; empty where it has none. */
  public String symbol() {
    return symbol;
  }

  /** Whether a number may stand with it. */
  public boolean mayHaveValue() {
    return number != Number.NONE;
  }

  /** Whether it makes no sense without a number. */
  public boolean needsValue() {
    return number == Number.REQUIRED;
  }

  /** The quality of this stored word; empty for any other text. */
  public static Optional<Quality> ofWord(String word) {
    Quality quality = READ.get(word);
    return quality == null || !quality.word.equals(word) ? Optional.empty() : Optional.of(quality);
  }

  /**
   * Reads a symbol or word as printed in place of a number or in a column of its own: "c", "[x]",
   * "..", "Provisional". Empty text and any other text give nothing.
   */
  public static Optional<Quality> read(String printed) {
    String text = printed.strip();
    if (text.length() > 2 && text.startsWith("[") && text.endsWith("]")) {
      text = text.substring(1, text.length() - 1);
    }
    return Optional.ofNullable(READ.get(text.toLowerCase(Locale.ROOT)));
  }
}
