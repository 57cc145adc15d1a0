package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tables into other pages: pieces of one table are joined where a new item begins, then cut
 * before other rows and in the middle of cells, with header, caption and furniture printed again.
 *
 * <p>A break in the middle of a row stays where it is: whether two halves belong together is for
 * the reader to find, not for this class.
 */
final class PageCuts {

  /** How an item begins: "(iv) ", "37. ", "1.2.3", or a reference in brackets at its end. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:<[a-z]+>)*(?:\\([ivx]+\\)|[0-9]{1,3}\\.|[A-Z0-9]{1,2}\\.[0-9])[ 0-9].*",
          Pattern.DOTALL);

  private static final Pattern ENDS_WITH_REFERENCE =
      Pattern.compile(".*\\([A-Z&;a-z]{1,6}[-0-9/]{2,8}\\)\\s*(?:</p>)?\\s*", Pattern.DOTALL);

  /** A space inside a sentence: a word goes before, a word in lower case after. */
  private static final Pattern IN_SENTENCE = Pattern.compile("(?<=[a-z]{3}) (?=[a-z]{3})");

  private final List<Passage> passages;
  private final Random random;
  private final List<Passage> result = new ArrayList<>();
  private int at;

  private PageCuts(List<Passage> passages, Random random) {
    this.passages = passages;
    this.random = random;
  }

  static List<Passage> changed(List<Passage> passages, Random random) {
    PageCuts cuts = new PageCuts(passages, random);
    while (cuts.at < passages.size()) {
      cuts.next();
    }
    return cuts.result;
  }

  private void next() {
    Passage.Rows first = rowsAt(at);
    int header = lastHeaderRow(first);
    if (first == null || header < 0) {
      result.add(passages.get(at++));
      return;
    }
    List<List<String>> head = first.rows().subList(0, header + 1);
    List<List<String>> body =
        new ArrayList<>(first.rows().subList(header + 1, first.rows().size()));
    Passage furniture = new Passage.Prose(List.of("", ""));
    at++;
    while (joins(head, body)) {
      furniture = passages.get(at);
      Passage.Rows piece = Objects.requireNonNull(rowsAt(at + 1));
      body.addAll(piece.rows().subList(header + 1, piece.rows().size()));
      at += 2;
    }
    cut(head, body, furniture);
  }

  /** A header may go on in a second row, under a cell that stands over several columns. */
  private static int lastHeaderRow(Passage.@Nullable Rows rows) {
    int header = ColumnOrder.headerAt(rows);
    boolean second =
        rows != null
            && header >= 0
            && header + 1 < rows.rows().size()
            && HeaderSynonyms.isSecondHeader(rows.rows().get(header + 1));
    return second ? header + 1 : header;
  }

  private Passage.@Nullable Rows rowsAt(int index) {
    return index < passages.size() && passages.get(index) instanceof Passage.Rows rows
        ? rows
        : null;
  }

  /** Whether furniture and a further piece of the same table follow, which begins a new item. */
  private boolean joins(List<List<String>> head, List<List<String>> body) {
    Passage.Rows piece = rowsAt(at + 1);
    if (piece == null
        || piece.rows().size() <= head.size()
        || !piece.rows().subList(0, head.size()).equals(head)
        || !(passages.get(at) instanceof Passage.Prose between)
        || !isFurniture(between)) {
      return false;
    }
    List<String> row = piece.rows().get(head.size());
    List<String> before = body.isEmpty() ? List.of("") : body.get(body.size() - 1);
    boolean marked = row.stream().filter(c -> !c.isBlank()).limit(2).anyMatch(PageCuts::begins);
    boolean closed = ENDS_WITH_REFERENCE.matcher(before.get(0)).matches();
    return marked || (closed && ENDS_WITH_REFERENCE.matcher(row.get(0)).matches());
  }

  private static boolean begins(String cell) {
    return BEGINS.matcher(cell).matches();
  }

  /** Blank, or lines that stand in the document again and again. */
  private boolean isFurniture(Passage.Prose between) {
    return between.lines().stream()
        .allMatch(
            line ->
                line.isBlank()
                    || passages.stream()
                            .filter(
                                p ->
                                    p instanceof Passage.Prose prose
                                        && prose.lines().contains(line))
                            .count()
                        > 1);
  }

  private void cut(List<List<String>> firstHead, List<List<String>> body, Passage furniture) {
    List<List<String>> head = firstHead;
    List<List<String>> page = new ArrayList<>(firstHead);
    for (List<String> row : body) {
      if (HeaderWords.isHeader(row)) {
        page.add(row);
        head = List.of(row);
        continue;
      }
      int chance = random.nextInt(6);
      if (chance == 0 && !page.get(page.size() - 1).equals(head.get(head.size() - 1))) {
        turn(page, head, furniture);
      }
      List<List<String>> halves = chance <= 2 ? halves(row, head.get(head.size() - 1)) : List.of();
      if (halves.isEmpty()) {
        page.add(row);
      } else {
        page.add(halves.get(0));
        turn(page, head, furniture);
        page.add(halves.get(1));
      }
    }
    result.add(new Passage.Rows(List.copyOf(page)));
  }

  private void turn(List<List<String>> page, List<List<String>> head, Passage furniture) {
    result.add(new Passage.Rows(List.copyOf(page)));
    result.add(furniture);
    page.clear();
    page.addAll(head);
  }

  /**
   * A row cut in the middle of one cell; empty when no cell can be cut within a sentence. A list of
   * names has no sentence.
   */
  private List<List<String>> halves(List<String> row, List<String> header) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean names = HeaderWords.plain(header.get(i)).contains("lead");
      if (!names && !places(row.get(i)).isEmpty()) {
        columns.add(i);
      }
    }
    if (columns.isEmpty()) {
      return List.of();
    }
    Collections.shuffle(columns, random);
    int column = columns.get(0);
    String cell = row.get(column);
    List<Integer> places = places(cell);
    int place = places.get(random.nextInt(places.size()));
    boolean inParagraph = cell.lastIndexOf("<p>", place) > cell.lastIndexOf("</p>", place);
    List<String> first = new ArrayList<>(row);
    List<String> second = new ArrayList<>(Collections.nCopies(row.size(), ""));
    first.set(column, cell.substring(0, place) + (inParagraph ? "</p>" : ""));
    second.set(column, (inParagraph ? "<p>" : "") + cell.substring(place + 1));
    return List.of(first, second);
  }

  /** Where a cell can be cut: spaces within a sentence, outside brackets, in plain text only. */
  private static List<Integer> places(String cell) {
    if (cell.length() < 60 || cell.matches("(?s).*<(?!/?p>).*")) {
      return List.of();
    }
    return IN_SENTENCE
        .matcher(cell)
        .results()
        .map(m -> m.start())
        .filter(place -> cell.lastIndexOf('(', place) <= cell.lastIndexOf(')', place))
        .filter(place -> place > 20 && place < cell.length() - 20)
        .toList();
  }
}
