package org.goldenthread.app.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What every page of organisations, posts and people does: read as of a day, write, lead on. */
@Component
class PeopleVisits {

  private final Tenancy tenancy;
  private final People people;
  private final Changes changes;
  private final Messages messages;
  private final Clock clock;

  PeopleVisits(Tenancy tenancy, People people, Changes changes, Messages messages, Clock clock) {
    this.tenancy = tenancy;
    this.people = people;
    this.changes = changes;
    this.messages = messages;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(London.ZONE));
  }

  /** Reads as known by the visit's day; questions about a day mean that day, or today. */
  <T> T read(Visit visit, Function<PeopleWords, T> work) {
    return tenancy.read(visit.scope(), () -> work.apply(words(visit, visit.knownBy())));
  }

  /** Reads what is known now, whatever day the visit asks for: what forms need. */
  <T> T readNow(Visit visit, Function<PeopleWords, T> work) {
    return tenancy.read(visit.scope(), () -> work.apply(words(visit, KnownBy.NOW)));
  }

  /**
   * Writes on what is known now. When somebody else saves between reading and writing, it is done
   * once more on what stands then, which shows both versions.
   */
  <T> T write(Visit visit, Function<PeopleWords, T> work) {
    Supplier<T> once =
        () -> tenancy.write(visit.scope(), () -> work.apply(words(visit, KnownBy.NOW)));
    try {
      return once.get();
    } catch (OptimisticLockingFailureException savedMeanwhile) {
      return once.get();
    }
  }

  /** Ends the attempt when another version was saved since {@code version}. */
  static void mustBeSaved(boolean saved, long version) {
    if (!saved) {
      throw new OptimisticLockingFailureException("saved by another since version " + version);
    }
  }

  /** Records a change of today and does it. Call within {@link #write}. */
  <T> T change(Visit visit, String reason, LongFunction<T> work) {
    return work.apply(changes.record(today(), visit.author(), reason));
  }

  private PeopleWords words(Visit visit, KnownBy knownBy) {
    LocalDate asked = visit.asAt().date();
    return new PeopleWords(
        visit, people.snapshot(knownBy), messages, asked == null ? today() : asked);
  }

  /** The party an address names. */
  Party party(PeopleWords words, Parties.Kind kind, String key) {
    return parse(key)
        .flatMap(id -> words.people().party(id))
        .filter(p -> p.is(kind))
        .orElseThrow(() -> notFound("people.not-found." + kind.word()));
  }

  PageNotFoundException notFound(String key) {
    return new PageNotFoundException(messages.text(key));
  }

  static Optional<UUID> parse(String key) {
    try {
      return Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  /** The kind of party that a part of an address names. */
  Parties.Kind kind(String folder) {
    return switch (folder) {
      case "organisations" -> Parties.Kind.ORGANISATION;
      case "teams" -> Parties.Kind.TEAM;
      case "posts" -> Parties.Kind.POST;
      case "persons" -> Parties.Kind.PERSON;
      default -> throw notFound("people.not-found.page");
    };
  }
}
