package org.goldenthread.app.cycle;

import static org.goldenthread.app.cycle.RequestMoves.Who.LEAD;
import static org.goldenthread.app.cycle.RequestMoves.Who.OFFICER;
import static org.goldenthread.app.cycle.RequestMoves.Who.SIGNER;
import static org.goldenthread.app.cycle.RequestState.DRAFT;
import static org.goldenthread.app.cycle.RequestState.LOCKED;
import static org.goldenthread.app.cycle.RequestState.NOT_STARTED;
import static org.goldenthread.app.cycle.RequestState.RETURNED;
import static org.goldenthread.app.cycle.RequestState.SIGNED_OFF;
import static org.goldenthread.app.cycle.RequestState.SUBMITTED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done with a request: the whole table, and nothing else is allowed. */
public final class RequestMoves {

  /** As whom somebody acts. One person may be several. */
  public enum Who {
    /** Leads the item, or was asked for it. */
    LEAD,
    /** Signs off what others lead. */
    SIGNER,
    /** Runs the round. */
    OFFICER
  }

  /** What can be done. */
  public enum Move {
    SAVE,
    SUBMIT,
    /** The lead takes back what they sent, to change it. */
    TAKE_BACK,
    RETURN,
    SIGN_OFF,
    /** What was signed off goes back to the lead. */
    REOPEN,
    /** The officer asks somebody else. */
    REASSIGN,
    /** The lead asks somebody else to answer for them. */
    DELEGATE,
    /** The officer words what was sent anew for reports. */
    WORD,
    /** The lead objects to that. */
    OBJECT,
    LOCK,
    UNLOCK;

    /** In addresses and message keys: {@code sign-off}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One line of the table.
   *
   * @param to null for where it stood before it was locked
   * @param needsReason whether whoever does it must say why
   */
  public record Line(
      RequestState from, Move move, @Nullable RequestState to, Set<Who> who, boolean needsReason) {
    public Line {
      who = Set.copyOf(who);
    }
  }

  private static final Set<RequestState> OPEN =
      EnumSet.of(NOT_STARTED, DRAFT, SUBMITTED, RETURNED, SIGNED_OFF);
  private static final Set<RequestState> WITH_THE_LEAD = EnumSet.of(NOT_STARTED, DRAFT, RETURNED);
  private static final Set<RequestState> IN = EnumSet.of(SUBMITTED, SIGNED_OFF);

  private static final List<Line> TABLE = table();

  private RequestMoves() {}

  private static List<Line> table() {
    var table = new ArrayList<Line>();
    table.add(new Line(NOT_STARTED, Move.SAVE, DRAFT, Set.of(LEAD), false));
    table.add(new Line(DRAFT, Move.SAVE, DRAFT, Set.of(LEAD), false));
    table.add(new Line(RETURNED, Move.SAVE, RETURNED, Set.of(LEAD), false));
    for (RequestState from : WITH_THE_LEAD) {
      table.add(new Line(from, Move.SUBMIT, SUBMITTED, Set.of(LEAD), false));
      table.add(new Line(from, Move.REASSIGN, from, Set.of(OFFICER), true));
      table.add(new Line(from, Move.DELEGATE, from, Set.of(LEAD), false));
    }
    table.add(new Line(SUBMITTED, Move.TAKE_BACK, DRAFT, Set.of(LEAD), false));
    table.add(new Line(SUBMITTED, Move.RETURN, RETURNED, Set.of(SIGNER, OFFICER), true));
    table.add(new Line(SUBMITTED, Move.SIGN_OFF, SIGNED_OFF, Set.of(SIGNER, OFFICER), false));
    table.add(new Line(SIGNED_OFF, Move.REOPEN, RETURNED, Set.of(SIGNER, OFFICER), true));
    for (RequestState from : IN) {
      table.add(new Line(from, Move.WORD, from, Set.of(OFFICER), false));
      table.add(new Line(from, Move.OBJECT, from, Set.of(LEAD), true));
    }
    OPEN.forEach(from -> table.add(new Line(from, Move.LOCK, LOCKED, Set.of(OFFICER), false)));
    table.add(new Line(LOCKED, Move.UNLOCK, null, Set.of(OFFICER), true));
    return List.copyOf(table);
  }

  /** Every line, for whoever shows or checks the table. */
  public static List<Line> lines() {
    return TABLE;
  }

  /** The line of a move from a state, if there is one for somebody who acts so. */
  public static Optional<Line> find(RequestState from, Move move, Who who) {
    return TABLE.stream()
        .filter(l -> l.from() == from && l.move() == move && l.who().contains(who))
        .findFirst();
  }

  /** Whether somebody who acts so may do it. */
  public static boolean allows(RequestState from, Move move, Who who) {
    return find(from, move, who).isPresent();
  }
}
