package org.goldenthread.intake.printed;

/** Pieces of patterns for dates as plans print them. */
public final class DateWords {
  public static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  public static final String YEAR = "(?:19|20)\\d\\d";

  /** 2013/14, 2013/2014, 2013-14, 08/09. */
  public static final String SPLIT_YEAR =
      "(?:" + YEAR + "\\s?[/–-]\\s?(?:20)?\\d\\d|\\d\\d/\\d\\d)(?!\\d)";

  public static final String MONTH_YEAR =
      "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH + "\\.?,?\\s+" + YEAR + "(?!\\d)";
  public static final String SEASON_YEAR =
      "(?:Spring|Summer|Autumn|Winter)(?:\\s+[Tt]erm)?\\s+" + YEAR + "(?!\\d)";

  /** Any of them, longest first; a lone year last. */
  public static final String DATE =
      "(?:" + MONTH_YEAR + "|" + SEASON_YEAR + "|" + SPLIT_YEAR + "|" + YEAR + "(?![\\d/-]))";

  private DateWords() {}
}
