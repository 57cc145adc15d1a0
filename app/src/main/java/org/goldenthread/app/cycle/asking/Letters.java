package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.app.cycle.asking.Outbox.Part;
import org.goldenthread.app.people.Partnership;

/** The letters of one writing, one for each address, until they are queued. */
final class Letters {
  private final Outbox outbox;
  private final LetterWriter writer;
  private final Partnership partnership;
  private final LocalDate today;
  private final Instant now;
  private final Set<Part> told;
  private final Map<String, Letter> byAddress = new LinkedHashMap<>();

  Letters(
      Outbox outbox, LetterWriter writer, Partnership partnership, LocalDate today, Instant now) {
    this.outbox = outbox;
    this.writer = writer;
    this.partnership = partnership;
    this.today = today;
    this.now = now;
    this.told = outbox.told();
  }

  /** The letter to an address, begun when there is none. */
  Letter to(String email) {
    return byAddress.computeIfAbsent(email, Letter::new);
  }

  /** Whether one of these is not told yet. */
  boolean isNew(List<Part> parts) {
    return !told.containsAll(parts);
  }

  /**
   * Queues those that are wanted, each once a day.
   *
   * @return to whom one was queued
   */
  Set<String> queue(Mail.Kind kind, Predicate<Letter> wanted) {
    return outbox.queue(
        partnership.id(),
        kind,
        today,
        byAddress.values().stream()
            .filter(wanted)
            .map(l -> new Outbox.Written(l.recipient(), writer.text(l.sections()), l.parts()))
            .toList(),
        now);
  }
}
