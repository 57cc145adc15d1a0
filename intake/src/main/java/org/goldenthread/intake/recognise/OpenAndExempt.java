package org.goldenthread.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.intake.draft.ExemptPartDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/** Cuts blocks where an exempt part begins or ends, within a list or table too. */
final class OpenAndExempt {
  private OpenAndExempt() {}

  /** Lines that are all open or all of one exempt part. */
  record Piece(List<Block> blocks, String text, int first, int last) {}

  static List<Piece> pieces(List<Block> blocks, PapersDraft papers) {
    List<Piece> pieces = new ArrayList<>();
    if (papers.exempt().isEmpty()) {
      pieces.add(piece(blocks, line -> true));
      return pieces;
    }
    List<Block> held = new ArrayList<>();
    ExemptPartDraft part = null;
    int from = 0;
    for (Block block : blocks) {
      for (int line : lines(block).toArray()) {
        ExemptPartDraft next = papers.exemptAt(line);
        if (next != part && !held.isEmpty()) {
          add(pieces, held, from, line - 1);
          held.clear();
        }
        if (held.isEmpty()) {
          from = line;
        }
        part = next;
        if (held.isEmpty() || held.get(held.size() - 1) != block) {
          held.add(block);
        }
      }
    }
    add(pieces, held, from, Integer.MAX_VALUE);
    return pieces;
  }

  private static void add(List<Piece> pieces, List<Block> blocks, int from, int to) {
    if (!blocks.isEmpty()) {
      pieces.add(piece(List.copyOf(blocks), line -> line >= from && line <= to));
    }
  }

  private static Piece piece(List<Block> blocks, IntPredicate lines) {
    String text = blocks.stream().map(b -> text(b, lines)).collect(Collectors.joining("\n\n"));
    List<Integer> own =
        blocks.stream().flatMapToInt(OpenAndExempt::lines).filter(lines).boxed().toList();
    int last =
        Math.max(
            own.get(own.size() - 1),
            blocks.stream().mapToInt(Block::lastLine).filter(lines).max().orElse(1));
    return new Piece(List.copyOf(blocks), text, own.get(0), last);
  }

  private static IntStream lines(Block block) {
    if (block instanceof Paragraph p) {
      return p.lines().stream().mapToInt(Line::source);
    } else if (block instanceof ListBlock list) {
      return list.items().stream().flatMap(i -> i.lines().stream()).mapToInt(Line::source);
    } else if (block instanceof Table table) {
      return table.rows().stream().mapToInt(Row::line);
    }
    return IntStream.of(block.line());
  }

  /** The text of those of its lines, as {@link Block#text()} puts it. */
  private static String text(Block block, IntPredicate lines) {
    if (block instanceof Heading || lines(block).allMatch(lines)) {
      return block.text();
    } else if (block instanceof Paragraph p) {
      return joined(p.lines(), lines);
    } else if (block instanceof ListBlock list) {
      return list.items().stream()
          .filter(i -> i.lines().stream().mapToInt(Line::source).anyMatch(lines))
          .map(i -> item(i, lines))
          .collect(Collectors.joining("\n"));
    }
    return ((Table) block)
        .rows().stream()
            .filter(r -> lines.test(r.line()))
            .map(Row::text)
            .collect(Collectors.joining("\n"));
  }

  private static String item(ListBlock.Item item, IntPredicate lines) {
    @Nullable String marker =
        lines.test(item.line()) && !item.marker().isEmpty() ? item.marker() : null;
    String text = joined(item.lines(), lines);
    return marker == null ? text : marker + " " + text;
  }

  private static String joined(List<Line> printed, IntPredicate lines) {
    return printed.stream()
        .filter(l -> lines.test(l.source()))
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
