package org.goldenthread.app.cycle;

import java.util.List;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a round: asks each lead for exactly their items. Call inside a write. */
@Component
public class RoundOpening {
  private final JdbcClient jdbc;
  private final Rounds rounds;
  private final Plans plans;
  private final AskedLeads leads;
  private final Changes changes;
  private final Days days;

  public RoundOpening(
      JdbcClient jdbc, Rounds rounds, Plans plans, AskedLeads leads, Changes changes, Days days) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.plans = plans;
    this.leads = leads;
    this.changes = changes;
    this.days = days;
  }

  /** What became of opening. */
  public enum Outcome {
    OPENED,
    /** Some items have nobody who would answer, and nobody confirmed that. */
    WITHOUT_OWNERS,
    /** The plan reports on nothing. */
    NOTHING_TO_ASK,
    /** It is open or locked already, or somebody changed it meanwhile. */
    MOVED_ON
  }

  /** Who would be asked for which item if the round were opened today, in the plan's order. */
  public List<AskedLeads.Asked> wouldAsk(Round round) {
    return leads.of(plans.snapshot(round.planSlug(), KnownBy.NOW).orElseThrow(), days.today());
  }

  /**
   * Opens a planned round.
   *
   * @param confirmed whether the officer has seen the items nobody would answer for
   */
  public Outcome open(Round round, Author by, boolean confirmed) {
    if (round.state() != RoundState.PLANNED) {
      return Outcome.MOVED_ON;
    }
    List<AskedLeads.Asked> asked = wouldAsk(round);
    if (asked.isEmpty()) {
      return Outcome.NOTHING_TO_ASK;
    }
    if (!confirmed && asked.stream().anyMatch(a -> a.alarm() != null)) {
      return Outcome.WITHOUT_OWNERS;
    }
    long change = changes.record(days.today(), by, "Opened the round " + round.name());
    if (!rounds.replace(change, round, RoundState.OPEN, round.values())) {
      return Outcome.MOVED_ON;
    }
    ask(change, round, asked);
    return Outcome.OPENED;
  }

  /** One statement, however many items there are. */
  private void ask(long change, Round round, List<AskedLeads.Asked> asked) {
    jdbc.sql(
            """
            with asked as (
              select item, party, place
                from unnest(:items::bigint[], :parties::bigint[]) with ordinality
                  as a (item, party, place)
            ), made as (
              insert into cycle.request (round, item, made_by)
              select :round, item, :change from asked order by place
              returning id, item
            )
            insert into cycle.request_version (request, asked, state, due_on, made_by)
            select made.id, asked.party, 'not-started', :dueOn, :change
              from made join asked using (item) order by made.id
            """)
        .param("items", asked.stream().map(a -> a.item().id()).toArray(Long[]::new))
        .param("parties", asked.stream().map(AskedLeads.Asked::party).toArray(Long[]::new))
        .param("round", round.id())
        .param("dueOn", round.values().closesOn())
        .param("change", change)
        .update();
  }
}
