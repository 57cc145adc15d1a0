package org.goldenthread.app.plan.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody who edits it has it before them.
 *
 * @param draft null when nothing is drafted yet
 * @param base the version that is edited
 */
public record Workspace(@Nullable Draft draft, PlanVersion base, DraftContent content) {

  public Optional<ItemContent> item(long id) {
    PlanContent.Placed placed = content.placed().get(id);
    return placed == null ? Optional.empty() : Optional.of(placed.content());
  }

  BigDecimal rank(long item) {
    return Objects.requireNonNull(content.placed().get(item), () -> "no item " + item).rank();
  }

  /** What a form on this item is opened on. */
  public Opened opened(long item) {
    DraftContent.Edit edit = content.edits().get(item);
    return new Opened(base.number(), edit == null ? 0 : edit.id());
  }

  /** Post of who edited the item last, or of who approved the version it stands in. */
  public String editedBy(long item) {
    DraftContent.Edit edit = content.edits().get(item);
    return edit == null ? base.madeBy() : edit.by();
  }

  /** When the item was edited last, or its version came in. */
  public Instant editedAt(long item) {
    DraftContent.Edit edit = content.edits().get(item);
    return edit == null ? base.enteredAt() : edit.at();
  }
}
