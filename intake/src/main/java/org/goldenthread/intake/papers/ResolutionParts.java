package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of one resolution while its lines come. */
final class ResolutionParts {
  private static final int MOST = 20_000;

  /** A part that may still grow. */
  private static final class Part {
    private final @Nullable String mark;
    private final int line;
    private final StringBuilder text;

    Part(@Nullable String mark, String text, int line) {
      this.mark = mark;
      this.text = new StringBuilder(text);
      this.line = line;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private @Nullable String leadIn;
  private boolean bulleted;
  private boolean takesAll;

  ResolutionParts(String statement, int line) {
    PartMarks.Marked marked = PartMarks.at(statement);
    List<PartMarks.Marked> split = PartMarks.split(statement);
    if (split.size() > 1) {
      lead(split.get(0).text());
      split.stream().skip(1).forEach(p -> parts.add(new Part(p.mark(), p.text(), line)));
    } else if (marked != null && PartMarks.isFirst(marked.mark())) {
      parts.add(new Part(marked.mark(), marked.text(), line));
    } else if (statement.isEmpty() || ResolutionReader.isLeadIn(statement)) {
      lead(statement);
    } else {
      parts.add(new Part(null, statement, line));
    }
  }

  private void lead(String text) {
    leadIn = text.isEmpty() ? leadIn : text;
  }

  /** Takes the next line when it goes on the resolution. */
  boolean take(PaperLine line) {
    String text = line.isRow() ? line.text() : line.printed();
    PartMarks.Marked marked = PartMarks.at(text);
    if (marked != null && takesMark(marked, line)) {
      return true;
    }
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (line.isBullet() && takesBullet(line, last)) {
      return true;
    }
    if (last == null) {
      if (line.heading()) {
        return false;
      }
      parts.add(new Part(null, text, line.line()));
      return true;
    }
    boolean goesOn = Character.isLowerCase(text.codePointAt(0)) && marked == null;
    takesAll |= last.mark == null && !bulleted && ResolutionReader.endsWithColon(last.text);
    if ((takesAll || goesOn || ResolutionReader.endsOpen(last.text)) && last.text.length() < MOST) {
      last.text.append(goesOn ? " " : "\n").append(text);
      return true;
    }
    return false;
  }

  private boolean takesMark(PartMarks.Marked marked, PaperLine line) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last == null && PartMarks.isFirst(marked.mark())) {
      addSplit(marked, line.line());
      return true;
    }
    String before = last == null ? null : last.mark;
    if (before != null && PartMarks.follows(marked.mark(), before)) {
      addSplit(marked, line.line());
      return true;
    }
    if (last != null
        && before == null
        && PartMarks.isFirst(marked.mark())
        && ResolutionReader.endsOpen(last.text)
        && parts.size() == 1) {
      lead(last.text.toString());
      parts.clear();
      addSplit(marked, line.line());
      return true;
    }
    boolean below = last != null && before != null && last.text.length() < MOST;
    if (below && last != null) {
      last.text.append('\n').append(line.printed());
    }
    return below;
  }

  private void addSplit(PartMarks.Marked marked, int line) {
    parts.add(new Part(marked.mark(), marked.text(), line));
  }

  private boolean takesBullet(PaperLine line, @Nullable Part last) {
    boolean leads =
        last != null
            && last.mark == null
            && parts.size() == 1
            && ResolutionReader.endsWithColon(last.text);
    if (last == null || leads) {
      if (last != null) {
        lead(last.text.toString());
        parts.clear();
      }
      bulleted = true;
      parts.add(new Part("1", line.text(), line.line()));
      return true;
    }
    if (bulleted && line.depth() <= 1) {
      parts.add(new Part(Integer.toString(parts.size() + 1), line.text(), line.line()));
      return true;
    }
    boolean below = line.depth() > 1 || ResolutionReader.endsOpen(last.text);
    if (below && last.text.length() < MOST) {
      last.text.append('\n').append(line.text());
    }
    return below;
  }

  /** The parts; a resolution of one part has no mark unless one is printed. */
  List<Resolution> finished() {
    List<Resolution> finished = new ArrayList<>();
    for (Part part : parts) {
      String text = ResolutionReader.withoutAnd(part.text.toString());
      if (!text.isEmpty()) {
        finished.add(new Resolution(part.mark, leadIn, text, part.line));
      }
    }
    return finished;
  }
}
