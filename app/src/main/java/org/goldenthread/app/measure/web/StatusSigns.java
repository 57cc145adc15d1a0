package org.goldenthread.app.measure.web;

import java.util.Optional;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.shell.Status;
import org.goldenthread.scoring.Standing;
import org.jspecify.annotations.Nullable;

/** The sign of a status: its own where it has one, else that of how it stands. */
public final class StatusSigns {
  private StatusSigns() {}

  /** Empty where there is no status, or one that says nothing of good or bad. */
  static Optional<Status> of(StatusScheme scheme, @Nullable String status) {
    return status == null
        ? Optional.empty()
        : of(status, scheme.standings().getOrDefault(status, Standing.NONE));
  }

  /** Of a status that stands so; empty where there is none, or it says nothing of good or bad. */
  public static Optional<Status> of(@Nullable String status, Standing standing) {
    return status == null ? Optional.empty() : Status.parse(status).or(() -> ofStanding(standing));
  }

  private static Optional<Status> ofStanding(Standing standing) {
    return switch (standing) {
      case GOOD -> Optional.of(Status.GREEN);
      case BETWEEN -> Optional.of(Status.AMBER);
      case BAD -> Optional.of(Status.RED);
      case NONE -> Optional.empty();
    };
  }
}
