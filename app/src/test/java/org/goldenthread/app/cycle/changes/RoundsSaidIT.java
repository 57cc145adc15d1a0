package org.goldenthread.app.cycle.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.changes.ItemDifference.Field;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.ItemFigures;
import org.goldenthread.app.plan.PlanItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rounds say, over the database: what stood when one was locked stands for ever. */
@DatabaseTest
class RoundsSaidIT {
  private static final ItemFigures.Name SMOKING =
      new ItemFigures.Name("NI 1 Smoking", "actual", "Q1 2009/10");
  private static int plans;

  private final Cycle cycle;
  private final RoundsSaid said;

  /** What was known of the one figure, by the day it was known from. */
  private final Map<LocalDate, String> known = new HashMap<>();

  private String plan = "";
  private long health;

  RoundsSaidIT(TestDatabase database) {
    cycle = new Cycle(database);
    ItemFigures figures =
        (items, knownBy) ->
            known.entrySet().stream()
                .filter(e -> !e.getKey().isAfter(knownBy.date()))
                .max(Map.Entry.comparingByKey())
                .map(e -> Map.of(item("h01").id(), Map.of(SMOKING, e.getValue())))
                .orElse(Map.of());
    said = new RoundsSaid(database.sql(), figures);
  }

  @BeforeEach
  void aPlanOfItsOwn() {
    plan = "changing-plan-" + ++plans;
    cycle.rooms.load(
        aReading()
            .titled("Changing plan " + plans)
            .knownOn(LocalDate.of(2009, 7, 1))
            .commitment("H01", "Reduce smoking", "Two advisers.", "Amber")
            .lead("H01", "PH/PCT " + plans)
            .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
            .lead("H02", "PH/PCT " + plans)
            .build());
    health = cycle.postFor("PH/PCT " + plans, true);
  }

  private PlanItem item(String slug) {
    return cycle.item(plan, slug);
  }

  private void send(Round round, String item, Answer answer) {
    assertThat(
            cycle.<Boolean>write(
                () ->
                    cycle.answering.send(
                        cycle.request(round, item(item)), answer, cycle.lead(health))))
        .isTrue();
  }

  private void lock(Round round) {
    assertThat(cycle.<Boolean>write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER)))
        .isTrue();
  }

  private Round october() {
    return cycle.opened(
        plan,
        new Round.Values(
            "October to December 2009",
            LocalDate.of(2009, 10, 1),
            LocalDate.of(2009, 12, 31),
            LocalDate.of(2010, 1, 4),
            LocalDate.of(2010, 1, 29),
            RoundKind.QUARTERLY));
  }

  private List<ItemDifference> between(Round since, Round round) {
    return cycle.read(
        () -> RoundDifference.between(said.before(cycle.round(since)), said.of(round)));
  }

  @Test
  void holdsALockedRoundAgainstTheNext() {
    known.put(LocalDate.of(2009, 9, 1), "27.67%");
    Round first = cycle.opened(plan, Cycle.july());
    send(first, "h01", Cycle.report("Two advisers began", "Amber"));
    lock(first);
    cycle.clock.moveOn(Duration.ofDays(90));
    known.put(LocalDate.of(2009, 12, 1), "26.1%");
    Round second = october();
    send(second, "h01", Cycle.report("A third adviser began", "Red"));

    List<ItemDifference> changed = between(first, second);

    assertThat(changed).extracting(ItemDifference::item).containsExactly(item("h01").id());
    assertThat(changed.get(0).statuses())
        .containsExactly(new ItemDifference.Moved("", "Amber", "Red"));
    assertThat(changed.get(0).texts())
        .extracting(ItemDifference.Text::field, ItemDifference.Text::was, ItemDifference.Text::now)
        .containsExactly(tuple(Field.HEADLINE, "Two advisers began", "A third adviser began"));
    assertThat(changed.get(0).figures())
        .containsExactly(new ItemDifference.Revised(SMOKING, "27.67%", "26.1%"));
  }

  @Test
  void findsNothingWhereNothingWasSentAndInARoundAgainstItself() {
    Round first = cycle.opened(plan, Cycle.july());
    send(first, "h01", Cycle.report("Two advisers began", "Green"));
    lock(first);
    cycle.clock.moveOn(Duration.ofDays(90));
    Round second = october();
    send(second, "h01", Answer.noChange(null));

    assertThat(between(first, second)).isEmpty();
    assertThat(between(first, cycle.round(first))).isEmpty();
  }

  @Test
  void keepsWhatALockedRoundSaidApartFromALaterDocumentOfTheSameDay() {
    Round first = cycle.opened(plan, Cycle.july());
    lock(first);
    cycle.rooms.loadAsNewVersion(
        aReading()
            .titled("Changing plan " + plans)
            .knownOn(LocalDate.of(2009, 10, 12))
            .commitment("H01", "Reduce smoking by half", "Two advisers.", "Red")
            .commitment("H03", "Swim", "Pool found.", "Green")
            .build());
    Round second = october();

    List<ItemDifference> changed = between(first, second);

    assertThat(changed)
        .extracting(ItemDifference::fate)
        .containsExactlyInAnyOrder(
            ItemDifference.Fate.KEPT, ItemDifference.Fate.ADDED, ItemDifference.Fate.REMOVED);
    assertThat(changed.get(0).texts())
        .containsExactly(
            new ItemDifference.Text(Field.PLAN, "Reduce smoking", "Reduce smoking by half"));
    assertThat(changed.get(0).statuses())
        .containsExactly(new ItemDifference.Moved("", "Amber", "Red"));
  }
}
