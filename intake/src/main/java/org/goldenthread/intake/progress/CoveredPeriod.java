package org.goldenthread.intake.progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.jspecify.annotations.Nullable;

/**
 * What period the progress of a document covers.
 *
 * @param printed "April - September 2009"
 * @param financialYear first year of the financial year in which it ends (2009 for 2009-10)
 */
record CoveredPeriod(String printed, int financialYear) {
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)\\b"
              + MONTH
              + "(?: \\d{4})?\\s*(?:-|–|—|to)\\s*"
              + MONTH
              + ",? ((?:19|20)\\d\\d)\\b");
  private static final Pattern QUARTER =
      Pattern.compile("(?i)\\b(?:quarter|qtr|q)\\s?([1-4]),? ((?:19|20)\\d\\d)[-/]\\d{2,4}\\b");
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)\\b(?:progress|update|position|report|period)\\b");

  /** The covered period as a heading says it, else as a paragraph does; null when neither does. */
  static @Nullable CoveredPeriod of(Document document) {
    CoveredPeriod inText = null;
    for (Block block : document.blocks()) {
      if (block instanceof Table || !SUBJECT.matcher(block.text()).find()) {
        continue;
      }
      CoveredPeriod found = in(block.text().replace('\n', ' '));
      if (found != null && Document.isHeadingLike(block)) {
        return found;
      }
      inText = inText == null ? found : inText;
    }
    return inText;
  }

  private static @Nullable CoveredPeriod in(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      int year = Integer.parseInt(range.group(3));
      int month = PeriodLabels.month(range.group(2));
      return new CoveredPeriod(range.group(), month >= 4 ? year : year - 1);
    }
    Matcher quarter = QUARTER.matcher(text);
    return quarter.find()
        ? new CoveredPeriod(quarter.group(), Integer.parseInt(quarter.group(2)))
        : null;
  }
}
