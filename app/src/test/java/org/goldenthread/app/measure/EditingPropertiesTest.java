package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.assess.RulePreviews;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/** What holds for every value and tolerance, on a real database. */
class EditingPropertiesTest {
  private static @Nullable Editing editing;

  @BeforeContainer
  static void setUp() {
    editing = new Editing(TestDatabase.create());
    editing.rooms.load(
        aReading()
            .measure("NI 1", "One", "low")
            .measure("NI 2", "Two", "high")
            .figure("NI 1", "actual", "2008-09", "8.1")
            .figure("NI 1", "actual", "2009-10", "7.9")
            .figure("NI 1", "target", "2009-10", "8.0")
            .figure("NI 1", "neighbour", "2009-10", "8.60")
            .figure("NI 2", "actual", "2009-10", "60")
            .figure("NI 2", "national", "2009-10", "58.0")
            .build());
  }

  @AfterContainer
  static void close() {
    editing().database.close();
  }

  private static Editing editing() {
    if (editing == null) {
      throw new IllegalStateException("not set up");
    }
    return editing;
  }

  @Property(tries = 15, seed = "117")
  void correctingBackGivesTheSameAssessmentAsBefore(
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal value,
      @ForAll @IntRange(min = 0, max = 2) int which) {
    FigureKind kind =
        List.of(FigureKind.ACTUAL, FigureKind.TARGET, FigureKind.NEIGHBOUR).get(which);
    Observation before = editing().figure("ni-1", kind, "2009-10");
    Assume.that(!Sentences.figure(before).equals(value.toPlainString() + "%"));
    Judgement judged = editing().judge("ni-1");

    editing().correct("ni-1", before, value.toPlainString());
    editing().correct("ni-1", editing().figure("ni-1", kind, "2009-10"), before.value().printed());

    assertThat(editing().judge("ni-1")).isEqualTo(judged);
  }

  @Property(tries = 15, seed = "117")
  void whatIsPreviewedIsWhatHappens(
      @ForAll @BigRange(min = "0", max = "5") @Scale(1) BigDecimal amount,
      @ForAll boolean relative) {
    Tolerance.Scope scope = Tolerance.Scope.PARTNERSHIP;
    Tolerance proposed =
        relative ? Tolerance.relative(amount, scope) : Tolerance.absolute(amount, scope);
    List<String> now = marks();
    List<String> flips =
        editing()
            .read(
                () ->
                    editing()
                        .previews
                        .preview(
                            RuleSort.MARKS, RuleTarget.PARTNERSHIP, new ToleranceRule(proposed)))
            .flips()
            .stream()
            .filter(f -> f.period().code().equals("2009-10"))
            .map(f -> f.measure().slug() + " " + f.of() + " " + mark(f.then()))
            .toList();

    editing().state(RuleTarget.PARTNERSHIP, proposed);

    List<String> changed = new ArrayList<>(marks());
    changed.removeAll(now);
    assertThat(flips).containsExactlyInAnyOrderElementsOf(changed);
  }

  private static Mark mark(RulePreviews.Said said) {
    return ((RulePreviews.Marked) said).mark();
  }

  private static List<String> marks() {
    return Map.of("ni-1", List.of("target", "neighbour"), "ni-2", List.of("national"))
        .entrySet()
        .stream()
        .flatMap(
            e ->
                e.getValue().stream()
                    .map(
                        a ->
                            e.getKey()
                                + " "
                                + a
                                + " "
                                + editing().judge(e.getKey(), KnownBy.NOW).against(a).outcome()))
        .toList();
  }
}
