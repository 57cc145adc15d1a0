package org.goldenthread.intake.source;

import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Part;

/** What a file holds, before it is a document with a name. */
record Content(List<Block> blocks, List<Part> parts, List<Notice> notices) {
  Content {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  static Content of(List<Block> blocks) {
    return new Content(blocks, List.of(), List.of());
  }
}
