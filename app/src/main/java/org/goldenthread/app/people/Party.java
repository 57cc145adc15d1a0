package org.goldenthread.app.people;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party as known by a day.
 *
 * @param key stands in its address
 * @param version id of the version row these values are from: forms carry it, so that two people do
 *     not save over each other
 */
public record Party(long id, UUID key, long version, Values values) {

  public Parties.Kind kind() {
    return values.kind();
  }

  /** Whether it is this kind of party. */
  public boolean is(Parties.Kind kind) {
    return values.kind() == kind;
  }

  /**
   * What may change about a party.
   *
   * @param name null for a person alone, whose details stand apart
   * @param type what kind of organisation or board; null when not known, and for other parties
   * @param organisation whose post or team
   * @param team in which a post stands
   * @param asked the post or person who is asked when an organisation, team or board leads
   * @param reportsTo the board a board reports to
   * @param quorum of a board, in its own words
   */
  public record Values(
      Parties.Kind kind,
      @Nullable String name,
      @Nullable String type,
      @Nullable Long organisation,
      @Nullable Long team,
      @Nullable Long asked,
      @Nullable Long reportsTo,
      @Nullable String quorum,
      Dates dates) {
    public Values {
      Objects.requireNonNull(dates, "dates");
      if ((kind == Parties.Kind.PERSON) != (name == null)) {
        throw new IllegalArgumentException("name of a " + kind + " is " + name);
      }
    }

    /** A party of which no more than its name is known. */
    public static Values named(Parties.Kind kind, String name) {
      return new Values(kind, name, null, null, null, null, null, null, Dates.OPEN);
    }

    /** A person, whose details stand apart. */
    public static Values person() {
      return new Values(Parties.Kind.PERSON, null, null, null, null, null, null, null, Dates.OPEN);
    }

    public Values in(@Nullable Long itsOrganisation, @Nullable Long itsTeam) {
      return new Values(
          kind, name, type, itsOrganisation, itsTeam, asked, reportsTo, quorum, dates);
    }

    public Values typed(@Nullable String itsType) {
      return new Values(kind, name, itsType, organisation, team, asked, reportsTo, quorum, dates);
    }

    public Values asking(@Nullable Long postOrPerson) {
      return new Values(
          kind, name, type, organisation, team, postOrPerson, reportsTo, quorum, dates);
    }

    public Values during(Dates itsDates) {
      return new Values(kind, name, type, organisation, team, asked, reportsTo, quorum, itsDates);
    }

    public Values asBoard(@Nullable Long itReportsTo, @Nullable String itsQuorum) {
      return new Values(kind, name, type, organisation, team, asked, itReportsTo, itsQuorum, dates);
    }
  }
}
