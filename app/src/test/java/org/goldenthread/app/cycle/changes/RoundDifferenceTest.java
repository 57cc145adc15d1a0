package org.goldenthread.app.cycle.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.app.cycle.changes.ItemDifference.Fate;
import org.goldenthread.app.cycle.changes.ItemDifference.Field;
import org.goldenthread.app.cycle.changes.ItemDifference.Moved;
import org.goldenthread.app.cycle.changes.ItemDifference.Revised;
import org.goldenthread.app.cycle.changes.ItemDifference.Text;
import org.goldenthread.app.plan.ItemFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundDifferenceTest {
  private static final ItemFigures.Name SMOKING =
      new ItemFigures.Name("NI 1 Smoking", "actual", "Q1 2009/10");
  private static final Said JULY =
      new Said(
          "Two advisers",
          null,
          "Since 2007.",
          "Reduce smoking",
          Map.of("", "Amber"),
          Map.of(SMOKING, "27.67%"));

  @Test
  void saysWhatMovedWhatIsNewAndWhatWasRevised() {
    Said october =
        new Said(
            "A third adviser",
            "Clinics run.",
            "Since 2006.",
            "Reduce smoking by 1%",
            Map.of("", "Red", "Year 6", "Green"),
            Map.of(SMOKING, "26.1%"));

    assertThat(RoundDifference.between(round(1, JULY), round(1, october)))
        .containsExactly(
            new ItemDifference(
                1,
                Fate.KEPT,
                List.of(new Moved("", "Amber", "Red"), new Moved("Year 6", null, "Green")),
                List.of(
                    new Text(Field.HEADLINE, "Two advisers", "A third adviser"),
                    new Text(Field.NEW, "", "Clinics run."),
                    new Text(Field.BACKGROUND, "Since 2007.", "Since 2006."),
                    new Text(Field.PLAN, "Reduce smoking", "Reduce smoking by 1%")),
                List.of(new Revised(SMOKING, "27.67%", "26.1%"))));
  }

  @Test
  void tellsItemsThatCameFromItemsThatWent() {
    assertThat(RoundDifference.between(round(1, JULY), round(2, JULY)))
        .extracting(ItemDifference::item, ItemDifference::fate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, Fate.ADDED),
            org.assertj.core.groups.Tuple.tuple(1L, Fate.REMOVED));
  }

  private static RoundSaid round(long item, Said said) {
    return new RoundSaid(Map.of(item, said));
  }

  @Property(seed = "20091030")
  void findsNothingBetweenARoundAndItself(@ForAll("rounds") RoundSaid round) {
    assertThat(RoundDifference.between(round, round)).isEmpty();
  }

  @Property(seed = "20091031")
  void removesOneWayWhatItAddsTheOther(
      @ForAll("rounds") RoundSaid one, @ForAll("rounds") RoundSaid other) {
    assertThat(RoundDifference.between(other, one).stream().map(ItemDifference::backwards))
        .containsExactlyInAnyOrderElementsOf(RoundDifference.between(one, other));
  }

  @Property(seed = "20091101")
  void namesAnItemWhenAndOnlyWhenItIsSaidOtherwise(
      @ForAll("rounds") RoundSaid one, @ForAll("rounds") RoundSaid other) {
    List<Long> changed =
        RoundDifference.between(one, other).stream().map(ItemDifference::item).toList();
    for (long item : List.of(1L, 2L, 3L)) {
      assertThat(changed.contains(item))
          .isNotEqualTo(same(one.items().get(item), other.items().get(item)));
    }
  }

  private static boolean same(@Nullable Said one, @Nullable Said other) {
    return java.util.Objects.equals(one, other);
  }

  @Provide
  Arbitrary<RoundSaid> rounds() {
    return Arbitraries.maps(Arbitraries.of(1L, 2L, 3L), said()).ofMaxSize(3).map(RoundSaid::new);
  }

  private static Arbitrary<Said> said() {
    Arbitrary<String> words = Arbitraries.of("", "Two advisers", "Three advisers", "None yet");
    Arbitrary<Map<String, String>> statuses =
        Arbitraries.maps(
                Arbitraries.of("", "Reception", "Year 6"), Arbitraries.of("Red", "Amber", "Green"))
            .ofMaxSize(3);
    Arbitrary<Map<ItemFigures.Name, String>> figures =
        Arbitraries.maps(
                Arbitraries.of(SMOKING, new ItemFigures.Name("NI 1 Smoking", "target", "2010")),
                Arbitraries.of("1%", "2%"))
            .ofMaxSize(2);
    return Combinators.combine(words, words, words, words, statuses, figures).as(Said::new);
  }
}
