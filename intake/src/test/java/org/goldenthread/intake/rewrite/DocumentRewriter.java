package org.goldenthread.intake.rewrite;

import java.util.List;
import java.util.Random;

/**
 * Rewrites a text document so that it says the same in another form. The same seed and text give
 * the same result.
 */
final class DocumentRewriter {

  /** What was made of a document, and what must be expected to read differently. */
  record Rewritten(String text, String extension, Renaming renaming, boolean headersKept) {}

  /** The ways a document can be rewritten. */
  enum Way {
    COLUMNS_REORDERED,
    HEADERS_REPLACED,
    REFERENCES_RENAMED,
    PAGES_CUT_ELSEWHERE,
    TABLES_AS_HTML,
    ALL_TOGETHER
  }

  /** Small seeds would begin alike without it. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long seed;

  DocumentRewriter(long seed) {
    this.seed = seed;
  }

  Rewritten rewrite(Way way, String text) {
    List<Passage> passages = Passage.split(text);
    return switch (way) {
      case COLUMNS_REORDERED -> asText(ColumnOrder.changed(passages, random()), true);
      case HEADERS_REPLACED -> asText(HeaderSynonyms.changed(passages, random()), false);
      case REFERENCES_RENAMED -> {
        Renaming renaming = References.of(text, random());
        yield new Rewritten(renaming.text(text), ".txt", renaming, true);
      }
      case PAGES_CUT_ELSEWHERE -> asText(PageCuts.changed(passages, random()), true);
      case TABLES_AS_HTML -> new Rewritten(HtmlPage.of(passages), ".html", Renaming.NONE, true);
      case ALL_TOGETHER -> allTogether(text);
    };
  }

  /** The passages of a text in another order or cut, for another form than text. */
  List<Passage> passages(Way way, String text) {
    List<Passage> passages = Passage.split(text);
    return switch (way) {
      case COLUMNS_REORDERED -> ColumnOrder.changed(passages, random());
      case HEADERS_REPLACED -> HeaderSynonyms.changed(passages, random());
      case PAGES_CUT_ELSEWHERE -> PageCuts.changed(passages, random());
      default -> passages;
    };
  }

  private Rewritten allTogether(String text) {
    Renaming renaming = References.of(text, random());
    List<Passage> passages = Passage.split(renaming.text(text));
    passages = PageCuts.changed(passages, random());
    passages = ColumnOrder.changed(passages, random());
    passages = HeaderSynonyms.changed(passages, random());
    return new Rewritten(HtmlPage.of(passages), ".html", renaming, false);
  }

  private Random random() {
    return new Random(seed * SPREAD);
  }

  private static Rewritten asText(List<Passage> passages, boolean headersKept) {
    return new Rewritten(Passage.join(passages), ".txt", Renaming.NONE, headersKept);
  }
}
