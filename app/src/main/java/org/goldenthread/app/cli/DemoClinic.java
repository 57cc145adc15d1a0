package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.action.ActionEdits;
import org.goldenthread.app.action.ActionState.Move;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.app.clinic.ClinicEdits;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.clinic.Curves;
import org.goldenthread.app.clinic.FollowUps;
import org.goldenthread.app.clinic.Forecasting;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A performance clinic of the sample partnership, entered as of the days on which it was called,
 * held and looked at again; the figures between those days decide whether the curve turned.
 */
record DemoClinic(
    Partnerships partnerships,
    Tenancy tenancy,
    JdbcClient jdbc,
    Changes changes,
    Measures measures,
    People people,
    Clinics clinics,
    Curves curves,
    Actions actions,
    FollowUps followUps,
    PrintWriter out) {
  private static final Author DEMO = Author.program("Setting up the demo");
  private static final String REASON = "Entered a performance clinic of the sample";
  private static final LocalDate CALLED = LocalDate.of(2013, 11, 4);
  private static final LocalDate HELD = LocalDate.of(2013, 11, 18);
  private static final LocalDate DROP_IN_OPEN = LocalDate.of(2013, 12, 9);
  private static final LocalDate LOOKED_AT = LocalDate.of(2014, 2, 3);

  /** Enters it where there is none yet, for the partnership of the documents. */
  void enter(String name) {
    partnerships.all().stream()
        .filter(partnership -> partnership.name().equals(name))
        .forEach(this::enter);
  }

  private void enter(Partnership partnership) {
    boolean entered = tenancy.write(partnership.id(), this::entered);
    if (entered) {
      followUps.check(LOOKED_AT);
      out.println("  performance clinic 1: entered");
      out.flush();
    }
  }

  private boolean entered() {
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    List<Long> posts =
        now.all(Kind.POST).stream()
            .filter(p -> p.values().dates().contains(HELD))
            .filter(
                p ->
                    "Director of Children's Services".equals(now.name(p))
                        || "Chief Officer".equals(now.name(p)))
            .map(Party::id)
            .toList();
    return posts.size() == 2
        && clinics.all(KnownBy.NOW).isEmpty()
        && measures
            .find("ni-117", KnownBy.NOW)
            .filter(measure -> hold(measure, posts.get(1), posts.get(0)))
            .isPresent();
  }

  private boolean hold(Measure measure, long director, long chief) {
    edits(CALLED)
        .call(
            null,
            measure.id(),
            "For two years the share has moved little, and it is well above the target.",
            List.of(director, chief),
            DEMO,
            REASON);
    edits(HELD)
        .hold(
            clinic(),
            new Minutes(
                HELD,
                "Fewer leave school without a place. But who leaves a place during the year is not"
                    + " found again for weeks.",
                "Providers tell the council late when somebody leaves.\n"
                    + "Nobody looks after young people between two places.",
                "Voluntary Action Wexmere opens its drop-in on two more days.",
                1),
            DEMO,
            REASON);
    act(measure, director, chief);
    return edits(HELD)
        .agree(
            clinic(),
            Forecasting.of(curves.of(measure.id(), null, new KnownBy(HELD)).orElse(null), 1, HELD),
            DEMO,
            REASON);
  }

  private void act(Measure measure, long director, long chief) {
    var origin = new Origin(Source.CLINIC, clinic().id(), null, measure.id());
    ActionEdits held = actionEdits(HELD);
    held.add(
        origin,
        new Values(
            "Agree with every provider that leavers are reported within a week",
            director,
            LocalDate.of(2014, 1, 31)),
        DEMO,
        REASON);
    int dropIn =
        held.add(
            origin,
            new Values(
                "Open the drop-in on Tuesdays and Thursdays", chief, LocalDate.of(2013, 12, 20)),
            DEMO,
            REASON);
    Action action = actions.find(Integer.toString(dropIn), KnownBy.NOW).orElseThrow();
    actionEdits(DROP_IN_OPEN)
        .move(action, Move.FINISH, "It opened on 3 December, with two workers.", DEMO, REASON);
  }

  private Clinic clinic() {
    return clinics.all(KnownBy.NOW).get(0);
  }

  private ClinicEdits edits(LocalDate day) {
    return new ClinicEdits(jdbc, changes, at(day));
  }

  private ActionEdits actionEdits(LocalDate day) {
    return new ActionEdits(jdbc, changes, at(day));
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
