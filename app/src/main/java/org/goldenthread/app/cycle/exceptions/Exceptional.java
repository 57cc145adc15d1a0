package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure or item that is an exception.
 *
 * @param reasons why, the worst first; at least one
 * @param acknowledgements those that hold, each about one of the reasons
 */
public record Exceptional(
    Subject subject, List<Reason> reasons, List<Acknowledgement> acknowledgements) {
  /** The worst first; of equals what has more reasons, then what has lasted longer. */
  static final Comparator<Exceptional> WORST_FIRST =
      Comparator.comparing((Exceptional e) -> e.worst().sort())
          .thenComparing(e -> -e.shown().size())
          .thenComparing(e -> e.worst().since())
          .thenComparing(e -> e.subject().name());

  public Exceptional {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons must not be empty");
    }
    List<Reason> all = reasons;
    acknowledgements =
        acknowledgements.stream()
            .filter(a -> all.stream().anyMatch(r -> r.sort() == a.rule()))
            .toList();
  }

  /** Whether every reason is accepted: nothing is left that needs somebody. */
  public boolean isAccepted() {
    return reasons.stream().allMatch(this::isAccepted);
  }

  /** Whether a reason is accepted. */
  public boolean isAccepted(Reason reason) {
    return acceptedUntil(reason) != null;
  }

  /** The last day on which a reason is accepted; null when it is not. */
  public @Nullable LocalDate acceptedUntil(Reason reason) {
    return acknowledgements.stream()
        .filter(a -> a.rule() == reason.sort() && a.choice() == Acknowledgement.Choice.ACCEPT)
        .map(Acknowledgement::expiresOn)
        .findFirst()
        .orElse(null);
  }

  /** Why a clinic is proposed; empty when none is, or somebody dismissed it until a date. */
  public Optional<Reason> proposal() {
    return reasons.stream()
        .filter(r -> r.sort() == ExceptionSort.CLINIC && !isAccepted(r))
        .findFirst();
  }

  /** The reasons that need somebody; all of them where every one is accepted. */
  public List<Reason> shown() {
    return isAccepted() ? reasons : reasons.stream().filter(r -> !isAccepted(r)).toList();
  }

  /** The worst of those. */
  public Reason worst() {
    return shown().get(0);
  }
}
