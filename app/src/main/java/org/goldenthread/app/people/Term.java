package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post or sits on a board, from when until when, as known by a day.
 *
 * @param version id of the version row these values are from
 */
public record Term(long id, UUID key, long version, Values values) {

  public long place() {
    return values.place();
  }

  public long party() {
    return values.party();
  }

  public Capacity capacity() {
    return values.capacity();
  }

  public boolean isOn(LocalDate day) {
    return values.dates().contains(day);
  }

  /**
   * What may change about a term.
   *
   * @param place the post that is held, or the board
   * @param party the person; on a board also a post, or an organisation that has a seat
   * @param deputyFor whose place a deputy takes; null when not known
   */
  public record Values(
      long place, long party, Capacity capacity, @Nullable Long deputyFor, Dates dates) {
    public Values {
      Objects.requireNonNull(dates, "dates");
      if (deputyFor != null && capacity != Capacity.DEPUTY) {
        throw new IllegalArgumentException("deputyFor stands with a " + capacity);
      }
    }

    public Values during(Dates itsDates) {
      return new Values(place, party, capacity, deputyFor, itsDates);
    }
  }

  /** As what: the first two hold a post, the others sit on a board. */
  public enum Capacity {
    HOLDER("holder"),
    ACTING("acting"),
    CHAIR("chair"),
    VICE_CHAIR("vice-chair"),
    MEMBER("member"),
    ADVISER("adviser"),
    OBSERVER("observer"),
    DEPUTY("deputy");

    private final String word;

    Capacity(String word) {
      this.word = word;
    }

    /** In tables and addresses. */
    public String word() {
      return word;
    }

    public boolean ofPost() {
      return this == HOLDER || this == ACTING;
    }

    /** What somebody can be on a board, or in a post. */
    public static List<Capacity> in(Parties.Kind place) {
      boolean post = place == Parties.Kind.POST;
      return Arrays.stream(values()).filter(capacity -> capacity.ofPost() == post).toList();
    }

    public static Capacity of(String word) {
      return Arrays.stream(values())
          .filter(capacity -> capacity.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no capacity is called " + word));
    }
  }
}
