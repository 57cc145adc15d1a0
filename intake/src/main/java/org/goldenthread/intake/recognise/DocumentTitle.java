package org.goldenthread.intake.recognise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What a document is called: for papers of a meeting who met and when, else the line of its opening
 * that names a plan or report, else its plan, else its first heading. Section numbers, keys and the
 * like are no titles.
 */
final class DocumentTitle {
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:section|part|chapter|appendix|annex|page|item)\\s+(?:[ivxlc]+|\\d+|[a-z]"
              + "|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\W*"
              + "|(?:key|guide) to\\b.*|key\\W*|legend\\W*|(?:table of )?contents\\W*|index\\W*"
              + "|(?:venue|date|time|membership|present|apologies)\\s*:.*|\\W*\\d*\\W*");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:plans?|strategy|report|review|framework|prospectus|statement|summary|update"
              + "|scorecard)\\b");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int OPENING = 12;
  private static final int MAX_TITLE = 160;
  private static final int MAX_LINE = 90;

  private DocumentTitle() {}

  /**
   * The title, or null when no line could be one.
   *
   * @param plan title of the plan that the document is about, null when it names none
   * @param met day of the meeting whose papers these are, null when they are none
   */
  static @Nullable String of(Document document, @Nullable String plan, @Nullable LocalDate met) {
    String heading = first(document.blocks(), Document::isHeadingLike);
    if (met != null && heading != null) {
      return heading + ", " + DAY.format(met);
    }
    List<Block> opening = document.blocks().subList(0, Math.min(OPENING, document.blocks().size()));
    String named =
        first(opening, b -> isLine(b) && NAMED.matcher(b.text().replace('\n', ' ')).find());
    if (named != null && plan != null && plan.startsWith(named)) {
      return plan;
    }
    String best = named != null ? named : plan != null ? plan : heading;
    return best != null ? best : first(document.blocks(), b -> b instanceof Paragraph);
  }

  private static boolean isLine(Block block) {
    return Document.isHeadingLike(block)
        || block instanceof Paragraph p
            && p.text().length() <= MAX_LINE
            && !p.text().strip().matches("(?s).*[.;:,]");
  }

  private static @Nullable String first(List<Block> blocks, Predicate<Block> wanted) {
    for (Block block : blocks) {
      String text = block.text().replace('\n', ' ').strip();
      if (wanted.test(block)
          && !text.isEmpty()
          && text.length() <= MAX_TITLE
          && !NO_TITLE.matcher(text).matches()) {
        return text;
      }
    }
    return null;
  }
}
