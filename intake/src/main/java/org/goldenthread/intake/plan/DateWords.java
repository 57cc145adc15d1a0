package org.goldenthread.intake.plan;

/** Pieces of patterns for dates as plans print them. */
final class DateWords {
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  static final String YEAR = "(?:19|20)\\d\\d";

  /** 2013/14, 2013/2014, 2013-14, 08/09. */
  static final String SPLIT_YEAR =
      "(?:" + YEAR + "\\s?[/–-]\\s?(?:20)?\\d\\d|\\d\\d/\\d\\d)(?!\\d)";

  static final String MONTH_YEAR =
      "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH + "\\.?,?\\s+" + YEAR + "(?!\\d)";
  static final String SEASON_YEAR =
      "(?:Spring|Summer|Autumn|Winter)(?:\\s+[Tt]erm)?\\s+" + YEAR + "(?!\\d)";

  /** Any of them, longest first; a lone year last. */
  static final String DATE =
      "(?:" + MONTH_YEAR + "|" + SEASON_YEAR + "|" + SPLIT_YEAR + "|" + YEAR + "(?![\\d/-]))";

  private DateWords() {}
}
