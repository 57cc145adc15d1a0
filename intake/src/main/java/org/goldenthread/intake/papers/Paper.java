package org.goldenthread.intake.papers;

import java.util.List;

/** A stretch of a document that is one paper. */
record Paper(Kind kind, List<PaperLine> lines) {
  enum Kind {
    AGENDA,
    MINUTES,
    REPORT,
    OTHER
  }

  Paper {
    lines = List.copyOf(lines);
  }
}
