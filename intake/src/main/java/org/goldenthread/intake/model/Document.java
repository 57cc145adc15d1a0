package org.goldenthread.intake.model;

import java.util.List;

/**
 * A document read into blocks.
 *
 * @param file the file's name without folders
 */
public record Document(String file, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** True for a heading, and for a short paragraph that is bold throughout, as converters leave. */
  public static boolean isHeadingLike(Block block) {
    if (block instanceof Heading) {
      return true;
    }
    return block instanceof Paragraph p && p.isBold() && p.text().length() <= 200;
  }
}
