package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text document as the blocks an office program writes: headings, paragraphs, lists and tables,
 * to be put into a file of one kind or another.
 */
final class OfficePages {
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6}) +(.*)");
  private static final Pattern RULE = Pattern.compile("[-\\s]*--[-\\s]*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)[-*] +(.*)");

  /** A typed number or letter begins a paragraph of its own, as it does in every office program. */
  static final Pattern NUMBERED = Pattern.compile("\\s*\\(?(?:[0-9]{1,3}|[a-zA-Z])[.)]\\s+\\S.*");

  /** Takes the blocks of a document in their order. */
  interface Writer {
    void heading(int level, String text);

    /** Lines of one paragraph, each in its pieces. */
    void paragraph(List<List<Piece>> lines);

    void item(int depth, List<Piece> pieces);

    /** Rows of cells, each in its pieces; {@code head} tells which rows are heads. */
    void table(List<List<List<Piece>>> rows, List<Boolean> head);
  }

  private static final Set<String> OTHER_WORDS =
      HeaderWords.all().values().stream()
          .flatMap(List::stream)
          .map(HeaderWords::plain)
          .collect(Collectors.toSet());

  private OfficePages() {}

  static void write(List<Passage> passages, Writer writer) {
    for (Passage passage : passages) {
      if (passage instanceof Passage.Prose prose) {
        prose(prose.lines(), writer);
      } else {
        table(((Passage.Rows) passage).rows(), writer);
      }
    }
  }

  /** Lines of which each closes the bold that it opens, for paragraphs may be bold throughout. */
  static List<String> withBoldOfTheirOwn(List<String> lines) {
    List<String> own = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      boolean begins =
          line.isBlank()
              || HEADING.matcher(line).matches()
              || ITEM.matcher(line).matches()
              || NUMBERED.matcher(line).matches();
      String whole = open && !begins ? "**" + line.strip() : line;
      open = whole.split("\\*\\*", -1).length % 2 == 0;
      own.add(open ? whole.stripTrailing() + "**" : whole);
    }
    return own;
  }

  private static void prose(List<String> printed, Writer writer) {
    List<List<Piece>> open = new ArrayList<>();
    for (String line : withBoldOfTheirOwn(printed)) {
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        close(open, writer);
      } else if (heading.matches()) {
        close(open, writer);
        String text =
            String.join(" ", Piece.of(heading.group(2)).stream().map(Piece::text).toList());
        writer.heading(heading.group(1).length(), text);
      } else if (item.matches()) {
        close(open, writer);
        writer.item(item.group(1).isEmpty() ? 1 : 2, Piece.of(item.group(2)));
      } else {
        if (NUMBERED.matcher(line).matches()) {
          close(open, writer);
        }
        open.add(Piece.of(line));
      }
    }
    close(open, writer);
  }

  private static void close(List<List<Piece>> open, Writer writer) {
    if (open.stream().anyMatch(l -> !l.isEmpty())) {
      writer.paragraph(List.copyOf(open));
    }
    open.clear();
  }

  private static void table(List<List<String>> rows, Writer writer) {
    List<List<List<Piece>>> cells = new ArrayList<>();
    List<Boolean> heads = new ArrayList<>();
    for (List<String> row : rows) {
      if (!RULE.matcher(String.join(" ", row)).matches()) {
        cells.add(row.stream().map(Piece::of).toList());
        heads.add(isHead(row));
      }
    }
    if (cells.stream().anyMatch(r -> r.stream().anyMatch(c -> !c.isEmpty()))) {
      writer.table(cells, heads);
    }
  }

  /** Whether a row is a head, in the words of its document or in others. */
  static boolean isHead(List<String> row) {
    return HeaderWords.isHeader(row) || isHeadInOtherWords(row);
  }

  private static boolean isHeadInOtherWords(List<String> row) {
    long filled = row.stream().filter(c -> !c.isBlank()).count();
    long known = row.stream().filter(c -> OTHER_WORDS.contains(HeaderWords.plain(c))).count();
    return known >= 2 && known * 2 >= filled;
  }
}
