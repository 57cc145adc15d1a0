package org.goldenthread.app.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item while somebody answers for it, as far as rules ask.
 *
 * @param red whether its latest judged status is Red
 * @param lastNoChange whether the answer before was "no change"
 * @param expectedOn the date promised last; null when none was
 * @param numbersMet whether its figures meet their targets; null when nothing can be judged
 * @param parts the parts that are judged by themselves, by name; one without a name for the whole
 * @param words the statuses of the plan's scheme
 * @param today in London
 */
public record AnswerContext(
    boolean red,
    boolean lastNoChange,
    @Nullable LocalDate expectedOn,
    @Nullable Boolean numbersMet,
    List<@Nullable String> parts,
    List<String> words,
    LocalDate today) {
  public AnswerContext {
    parts = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(parts));
    words = List.copyOf(words);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts must not be empty");
    }
  }

  /** Whether the date promised last has passed. */
  public boolean isOverdue() {
    return expectedOn != null && expectedOn.isBefore(today);
  }

  /** Whether "no change" needs a reason. */
  public boolean noChangeNeedsReason() {
    return red || lastNoChange || isOverdue();
  }

  /** Whether a status says other than the figures: Green and Complete say yes, Red says no. */
  public boolean disagrees(String status) {
    return !Disagreement.between(List.of(status), new Disagreement.Figures(numbersMet, false))
        .isEmpty();
  }
}
