package org.goldenthread.app.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.jspecify.annotations.Nullable;

/**
 * A change of a plan on its way.
 *
 * @param number 1, 2, ... in its plan
 * @param base the version it is made on
 * @param steps what became of it, the first first; never empty
 */
public record Draft(long id, long plan, int number, PlanVersion base, List<Step> steps) {
  public Draft {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("draft " + number + " has no first step");
    }
  }

  /**
   * One step.
   *
   * @param number 1, 2, ...
   * @param note summary, reason or what to change, in the words of who made the step
   */
  public record Step(
      int number, DraftState state, @Nullable String note, Author by, LocalDate on) {}

  public Step last() {
    return steps.get(steps.size() - 1);
  }

  public DraftState state() {
    return last().state();
  }

  public Author startedBy() {
    return steps.get(0).by();
  }

  /** Whether this is the work of the same account; of the same post where nobody is signed in. */
  public boolean isBy(Author author) {
    Author by = startedBy();
    return by.account() == null || author.account() == null
        ? by.equals(author)
        : by.account().equals(author.account());
  }

  /** How it was proposed last. */
  public Optional<Step> proposal() {
    return steps.stream().filter(s -> s.state() == DraftState.PROPOSED).reduce((a, b) -> b);
  }

  /** Whether a newer version than the one it is made on stands. */
  public boolean isOutdated() {
    return state().isOpen() && !base.isCurrent();
  }
}
