package org.goldenthread.intake.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a document that the press and public may not see: an exempt item of an agenda, minutes
 * taken while the public was excluded, a report that is not for publication.
 *
 * @param meeting key of the meeting, null when it is not known
 * @param paragraph of Schedule 12A as printed ("1", "1 and 3"), null when none is printed
 * @param place its first line
 * @param lastLine its last line
 */
public record ExemptPartDraft(
    @Nullable String meeting, @Nullable String paragraph, SourcePlace place, int lastLine) {
  private static final Pattern FIRST = Pattern.compile("\\d{1,2}");
  private static final int PARAGRAPHS = 7;

  public ExemptPartDraft {
    if (lastLine < place.line()) {
      throw new IllegalArgumentException("lastLine " + lastLine + " before " + place.line());
    }
  }

  /** Whether a 1-based line belongs to it. */
  public boolean covers(int line) {
    return line >= place.line() && line <= lastLine;
  }

  /**
   * The paragraph by which it is withheld, 1 to 7: the first printed, or 1 where none is printed or
   * its number is of an older schedule.
   */
  public int number() {
    Matcher first = FIRST.matcher(paragraph == null ? "" : paragraph);
    int printed = first.find() ? Integer.parseInt(first.group()) : 1;
    return printed >= 1 && printed <= PARAGRAPHS ? printed : 1;
  }
}
