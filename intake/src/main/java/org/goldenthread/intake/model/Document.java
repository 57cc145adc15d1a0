package org.goldenthread.intake.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document read into blocks.
 *
 * @param file the file's name without folders
 * @param parts its sheets or pages in the order of their lines; empty when it has none
 * @param notices what the blocks cannot hold
 * @param saved the day it was last saved, as its office program says; null when nothing does
 */
public record Document(
    String file,
    List<Block> blocks,
    List<Part> parts,
    List<Notice> notices,
    @Nullable LocalDate saved) {
  public Document {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  /** A document of one piece, with nothing to say of it. */
  public Document(String file, List<Block> blocks) {
    this(file, blocks, List.of(), List.of(), null);
  }

  /** The part that a line stands in, or null. */
  public @Nullable Part partOf(int line) {
    int from = 0;
    int to = parts.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (parts.get(middle).firstLine() <= line) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0 ? null : parts.get(from - 1);
  }

  /** What a person would call a line: a sheet counts its rows from 1. */
  public int numberOf(int line) {
    Part part = partOf(line);
    return part == null ? line : line - part.firstLine() + part.firstNumber();
  }

  /** True for a heading, and for a short paragraph that is bold throughout, as converters leave. */
  public static boolean isHeadingLike(Block block) {
    if (block instanceof Heading) {
      return true;
    }
    return block instanceof Paragraph p && p.isBold() && p.text().length() <= 200;
  }
}
