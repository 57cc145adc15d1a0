package org.goldenthread.intake.source;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before it is a document with a name.
 *
 * @param saved the day it was last saved, as its office program says; null when nothing does
 */
record Content(
    List<Block> blocks, List<Part> parts, List<Notice> notices, @Nullable LocalDate saved) {
  Content {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  static Content of(List<Block> blocks) {
    return new Content(blocks, List.of(), List.of());
  }

  Content(List<Block> blocks, List<Part> parts, List<Notice> notices) {
    this(blocks, parts, notices, null);
  }

  Content saved(@Nullable LocalDate day) {
    return new Content(blocks, parts, notices, day);
  }
}
