package org.goldenthread.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the plan.
 *
 * @param key unique within the reading
 * @param parent key of the parent, null at the top
 * @param level the document's own word: Theme, Commitment, Benefit, Priority, Action, Milestone
 * @param ref as printed: "H01", "S15/17", "1.2.3", "(iv)", "37"; null when none is printed
 * @param heading group heading it stands under inside its table, or the quadrant of an improvement
 *     plan
 * @param board delivery board as printed; for an item reported elsewhere, the board that does
 * @param reportedElsewhere true when the document says another board reports on it
 * @param tags areas of focus and other marks of belonging
 * @param due date, year or recurrence as printed
 * @param progress text of the update
 * @param lines every line where the row stands, when it is broken over pages; at least one
 */
public record ItemDraft(
    String key,
    @Nullable String parent,
    String level,
    @Nullable String ref,
    String text,
    @Nullable String heading,
    @Nullable String board,
    boolean reportedElsewhere,
    List<String> tags,
    @Nullable String due,
    @Nullable String target,
    @Nullable String supportingData,
    @Nullable String progress,
    @Nullable String note,
    SourcePlace place,
    List<Integer> lines) {
  public ItemDraft {
    tags = List.copyOf(tags);
    lines = List.copyOf(lines);
  }
}
