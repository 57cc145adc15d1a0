package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.plan.ParentLine;
import org.goldenthread.intake.table.StitchedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row across a table that names the part of the plan which the rows below it belong to: "Outcome
 * 2: ..." alone in its row, or bold words alone in it.
 *
 * @param part null for words that are no more than bold
 * @param line 1-based line of the file
 */
record GroupRow(@Nullable ParentLine part, String text, int line) {
  private static final int LONGEST = 200;
  private static final int LONGEST_BOLD = 80;

  /** The group a row names, or null when it is a row like others. */
  static @Nullable GroupRow of(StitchedRow row) {
    Cell only = null;
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty() && only != null) {
        return null;
      }
      only = cell.isEmpty() ? only : cell;
    }
    if (only == null || row.afterBreak() || only.flat().length() > LONGEST) {
      return null;
    }
    String text = only.flat();
    Optional<ParentLine> part = ParentLine.of(text).filter(p -> !p.rest().isEmpty());
    if (!isTitle(text)) {
      return null;
    }
    if (part.isPresent()) {
      return new GroupRow(part.get(), text, row.line());
    }
    boolean bold = only.lines().stream().allMatch(Line::isBold) && text.length() <= LONGEST_BOLD;
    return bold ? new GroupRow(null, text, row.line()) : null;
  }

  /** No sentence, and not the rest of one. */
  static boolean isTitle(String text) {
    return !text.matches("(?s).*[.;,:]") && Character.isUpperCase(text.codePointAt(0));
  }

  /** The groups that are open when this one begins after others: it may stand in some of them. */
  List<GroupRow> after(List<GroupRow> before) {
    List<GroupRow> open = new ArrayList<>(before);
    while (!open.isEmpty() && !isInside(open.get(open.size() - 1))) {
      open.remove(open.size() - 1);
    }
    open.add(this);
    return open;
  }

  private boolean isInside(GroupRow other) {
    ParentLine above = other.part;
    ParentLine own = part;
    if (own == null || above == null) {
      return own == null && above != null;
    }
    return Themes.isInside(above, own, 0);
  }
}
