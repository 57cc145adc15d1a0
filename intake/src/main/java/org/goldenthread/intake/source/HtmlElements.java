package org.goldenthread.intake.source;

import java.util.Iterator;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * HTML into elements, no more of them than a plan has: they take fifty times the room of their
 * text.
 */
final class HtmlElements {
  /** A plan of 5,000 rows and 15 columns, whose cells have paragraphs and bold words. */
  static final int MOST = 400_000;

  /** One tag makes an element, those that it implies, and twelve that were not closed before it. */
  private static final int MOST_OF_A_TAG = 16;

  private HtmlElements() {}

  /**
   * The document that a text is.
   *
   * @param positions true when each element is to know its line
   */
  static Element parse(String html, boolean positions, Budget budget) {
    Parser parser =
        Parser.htmlParser().setTrackPosition(positions).setMaxDepth(Markup.MAX_DEPTH * 2);
    if (html.chars().filter(c -> c == '<').count() * MOST_OF_A_TAG < MOST) {
      return parser.parseInput(html, "");
    }
    try (StreamParser stream = new StreamParser(parser)) {
      Iterator<Element> each = stream.parse(html, "").iterator();
      for (int made = 0; each.hasNext(); made++) {
        each.next();
        budget.piece();
        if (made == MOST) {
          throw new UnreadableException(
              Reason.TOO_LARGE,
              ("holds more than a plan does: reading stopped after %,d HTML elements. Delete what is"
                      + " no part of the plan, or load figures as a data file")
                  .formatted(MOST));
        }
      }
      return stream.document();
    }
  }
}
