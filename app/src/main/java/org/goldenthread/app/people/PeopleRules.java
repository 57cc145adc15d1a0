package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds of parties, terms and successions. Each answer lists what is wrong, or nothing. */
public final class PeopleRules {
  /** Longest quorum text in characters. */
  public static final int MAX_QUORUM = 500;

  private static final Set<String> ORGANISATION_TYPES =
      Set.of(
          "council",
          "nhs-trust",
          "commissioning-body",
          "police",
          "school",
          "voluntary-group",
          "government",
          "other");
  private static final Set<String> BOARD_TYPES =
      Set.of("partnership-board", "committee", "scrutiny", "sub-group", "working-group", "other");

  private final PeopleSnapshot people;

  public PeopleRules(PeopleSnapshot people) {
    this.people = people;
  }

  /** The words an organisation's or board's type may be; none for other parties. */
  public static Set<String> types(Parties.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> ORGANISATION_TYPES;
      case BOARD -> BOARD_TYPES;
      default -> Set.of();
    };
  }

  /**
   * What is wrong with the values of an organisation, team, post or board.
   *
   * @param party the party that has them; null for a new one
   */
  public List<Problem> party(@Nullable Party party, Party.Values values) {
    var problems = new ArrayList<Problem>();
    String name = values.name() == null ? "" : values.name();
    Optional<Problem> named = Names.problem("name", name);
    named.or(() -> twin(party, values, name)).ifPresent(problems::add);
    boolean belongs = values.kind() == Parties.Kind.POST || values.kind() == Parties.Kind.TEAM;
    if (belongs && !isA(values.organisation(), Parties.Kind.ORGANISATION)) {
      problems.add(Problem.of("organisation", "people.problem.organisation"));
    }
    if (values.team() != null && !teamFits(values)) {
      problems.add(Problem.of("team", "people.problem.team"));
    }
    if (values.type() != null && !types(values.kind()).contains(values.type())) {
      problems.add(Problem.of("type", "people.problem.type"));
    }
    if (values.asked() != null && !canBeAsked(values)) {
      problems.add(Problem.of("asked", "people.problem.asked"));
    }
    if (values.reportsTo() != null && !canReport(party, values)) {
      problems.add(Problem.of("reportsTo", "people.problem.reports-to"));
    }
    if (values.quorum() != null) {
      Names.tooLong("quorum", values.quorum(), MAX_QUORUM).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> twin(@Nullable Party party, Party.Values values, String name) {
    return people.all(values.kind()).stream()
        .filter(p -> party == null || p.id() != party.id())
        .filter(
            p ->
                name.equalsIgnoreCase(p.values().name())
                    && Objects.equals(values.organisation(), p.values().organisation()))
        .findFirst()
        .map(p -> Problem.of("name", "people.problem.twin", name));
  }

  private boolean teamFits(Party.Values values) {
    return values.kind() == Parties.Kind.POST
        && people
            .party(values.team())
            .filter(t -> t.is(Parties.Kind.TEAM))
            .filter(t -> Objects.equals(t.values().organisation(), values.organisation()))
            .isPresent();
  }

  private boolean canBeAsked(Party.Values values) {
    return values.kind() != Parties.Kind.POST
        && (isA(values.asked(), Parties.Kind.POST) || isA(values.asked(), Parties.Kind.PERSON));
  }

  private boolean canReport(@Nullable Party board, Party.Values values) {
    if (values.kind() != Parties.Kind.BOARD || !isA(values.reportsTo(), Parties.Kind.BOARD)) {
      return false;
    }
    var seen = new HashSet<Long>();
    if (board != null) {
      seen.add(board.id());
    }
    for (Long above = values.reportsTo(); above != null; above = reportsTo(above)) {
      if (!seen.add(above)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Long reportsTo(long board) {
    return people.party(board).map(p -> p.values().reportsTo()).orElse(null);
  }

  private boolean isA(@Nullable Long party, Parties.Kind kind) {
    return people.party(party).filter(p -> p.is(kind)).isPresent();
  }

  /**
   * What is wrong with somebody's term in a post or on a board.
   *
   * @param term the term that has the values; null for a new one
   */
  public List<Problem> term(@Nullable Term term, Term.Values values) {
    var problems = new ArrayList<Problem>();
    boolean post = isA(values.place(), Parties.Kind.POST);
    if (!post && !isA(values.place(), Parties.Kind.BOARD)) {
      throw new IllegalArgumentException("place is neither post nor board: " + values.place());
    }
    if (values.capacity().ofPost() != post) {
      problems.add(Problem.of("capacity", "people.problem.capacity"));
    }
    if (!canSit(values.party(), post)) {
      problems.add(Problem.of("party", post ? "people.problem.holder" : "people.problem.member"));
    }
    people.termsIn(values.place()).stream()
        .filter(t -> term == null || t.id() != term.id())
        .filter(t -> t.party() == values.party())
        .filter(t -> t.values().dates().overlaps(values.dates()))
        .findFirst()
        .ifPresent(t -> problems.add(Problem.of("from", "people.problem.overlap")));
    if (values.deputyFor() != null && values.deputyFor() == values.party()) {
      problems.add(Problem.of("deputyFor", "people.problem.deputy"));
    }
    return problems;
  }

  private boolean canSit(long party, boolean post) {
    return isA(party, Parties.Kind.PERSON)
        || !post && (isA(party, Parties.Kind.POST) || isA(party, Parties.Kind.ORGANISATION));
  }

  /** What may follow a party of this kind, in what it leads. */
  public static Set<Parties.Kind> successors(Parties.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> Set.of(Parties.Kind.ORGANISATION);
      case POST, PERSON, TEAM -> Set.of(Parties.Kind.POST, Parties.Kind.PERSON, Parties.Kind.TEAM);
      default -> Set.of();
    };
  }

  /** What is wrong with one party following another. */
  public List<Problem> succession(long predecessor, long successor, boolean main) {
    Set<Parties.Kind> may =
        people.party(predecessor).map(p -> successors(p.kind())).orElse(Set.of());
    if (people.party(successor).filter(p -> may.contains(p.kind())).isEmpty()
        || predecessor == successor
        || people.successorsOf(predecessor).stream().anyMatch(s -> s.successor() == successor)) {
      return List.of(Problem.of("successor", "people.problem.successor"));
    }
    if (follows(predecessor, successor)) {
      return List.of(Problem.of("successor", "people.problem.circle"));
    }
    if (main && people.successorsOf(predecessor).stream().anyMatch(Succession::main)) {
      return List.of(Problem.of("main", "people.problem.main"));
    }
    return List.of();
  }

  /** Whether a party has come, through any number of steps, from another. */
  private boolean follows(long party, long other) {
    var seen = new HashSet<Long>();
    var open = new ArrayList<>(List.of(party));
    while (!open.isEmpty()) {
      long now = open.remove(open.size() - 1);
      if (now == other) {
        return true;
      }
      if (seen.add(now)) {
        people.predecessorsOf(now).forEach(s -> open.add(s.predecessor()));
      }
    }
    return false;
  }

  /** What is wrong with a period somebody typed; nothing when either day is not known. */
  public static List<Problem> dates(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from != null && until != null && until.isBefore(from)
        ? List.of(Problem.of("until", "people.problem.until"))
        : List.of();
  }
}
