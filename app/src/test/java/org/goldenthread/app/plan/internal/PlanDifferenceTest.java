package org.goldenthread.app.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.plan.internal.PlanFixture.aPlan;
import static org.goldenthread.app.plan.internal.PlanFixture.item;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.app.plan.internal.ItemContent.Field;
import org.junit.jupiter.api.Test;

/** The difference between two versions of a plan, and a draft brought up to a newer version. */
class PlanDifferenceTest {
  private static final String SEED = "20261122";

  @Property(tries = 2000, seed = SEED)
  void appliedToTheFirstGivesTheSecond(
      @ForAll("plans") PlanContent first, @ForAll("plans") PlanContent second) {
    assertThat(PlanDifference.between(first, second).applyTo(first)).isEqualTo(second);
  }

  @Property(tries = 500, seed = SEED)
  void isEmptyOnlyBetweenEqualVersions(
      @ForAll("plans") PlanContent first, @ForAll("plans") PlanContent second) {
    assertThat(PlanDifference.between(first, first).isEmpty()).isTrue();
    assertThat(PlanDifference.between(first, second).isEmpty()).isEqualTo(first.equals(second));
  }

  @Property(tries = 1000, seed = SEED)
  void broughtUpToItsOwnBaseADraftStaysAsItIs(
      @ForAll("plans") PlanContent base, @ForAll("plans") PlanContent draft) {
    Merge merge = Merge.of(base, draft, base, Map.of());
    assertThat(merge.result()).isEqualTo(draft);
    assertThat(merge.clashes()).isEmpty();
  }

  @Property(tries = 1000, seed = SEED)
  void anUntouchedDraftBecomesTheNewerVersion(
      @ForAll("plans") PlanContent base, @ForAll("plans") PlanContent newer) {
    assertThat(Merge.of(base, base, newer, Map.of())).isEqualTo(new Merge(newer, List.of()));
  }

  @Property(tries = 2000, seed = SEED)
  void losesNothingThatIsNotNamedAsAClash(
      @ForAll("plans") PlanContent base,
      @ForAll("plans") PlanContent draft,
      @ForAll("plans") PlanContent newer) {
    Merge merge = Merge.of(base, draft, newer, Map.of());
    List<Long> clashes = merge.clashes().stream().map(Clash::item).toList();
    PlanDifference.between(base, draft)
        .changed()
        .forEach(
            c -> {
              ItemContent now = merge.result().byId().get(c.after().item());
              if (now != null && !clashes.contains(now.item())) {
                assertThat(c.fields()).allMatch(f -> f.isSame(c.after(), now));
              }
              assertThat(now != null || clashes.contains(c.after().item())).isTrue();
            });
  }

  /** Up to eight items with random parents, orders and two words. */
  @Provide
  Arbitrary<PlanContent> plans() {
    return Arbitraries.integers().between(0, 1000).list().ofMaxSize(8).map(PlanFixture::ofNumbers);
  }

  @Test
  void namesTheFewestThatMoved() {
    PlanContent from = aPlan(item(1), item(2), item(3), item(4));
    PlanContent to = aPlan(item(4), item(1), item(2), item(3));
    assertThat(PlanDifference.between(from, to).moved())
        .extracting(m -> m.after().item())
        .containsExactly(4L);
  }

  @Test
  void saysWhichFieldsChanged() {
    ItemContent was = item(1);
    PlanDifference difference =
        PlanDifference.between(aPlan(was), aPlan(was.withRef("H02").with(Field.NOTE, was)));
    assertThat(difference.changed())
        .singleElement()
        .satisfies(c -> assertThat(c.fields()).containsExactly(Field.REF));
    assertThat(difference.size()).isEqualTo(1);
  }

  @Test
  void refusesItemsThatStandBelowEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PlanContent.of(
                    List.of(
                        PlanContent.Placed.at(1, item(1).under(2L)),
                        PlanContent.Placed.at(2, item(2).under(1L)))))
        .withMessageContaining("no way up");
  }

  @Test
  void namesAClashWhereBothChangedTheSameWords() {
    ItemContent was = item(1);
    Merge merge =
        Merge.of(aPlan(was), aPlan(was.withRef("H02")), aPlan(was.withRef("H03")), Map.of());
    assertThat(merge.clashes())
        .containsExactly(new Clash(1, was.withRef("H03"), was.withRef("H02")));
    assertThat(
            Merge.of(
                    aPlan(was),
                    aPlan(was.withRef("H02")),
                    aPlan(was.withRef("H03")),
                    Map.of(1L, Merge.Side.DRAFT))
                .result())
        .isEqualTo(aPlan(was.withRef("H02")));
  }

  @Test
  void carriesOverWhatOnlyOneSideChanged() {
    ItemContent was = item(1);
    ItemContent moved = item(2);
    Merge merge =
        Merge.of(
            aPlan(was, moved),
            aPlan(was.withRef("H02"), moved),
            aPlan(was, moved.under(1L)),
            Map.of());
    assertThat(merge).isEqualTo(new Merge(aPlan(was.withRef("H02"), moved.under(1L)), List.of()));
  }

  @Test
  void opensACircleThatNeitherSideMadeAlone() {
    Merge merge =
        Merge.of(
            aPlan(item(1), item(2)),
            aPlan(item(1), item(2).under(1L)),
            aPlan(item(2), item(1).under(2L)),
            Map.of());
    assertThat(merge.result()).isEqualTo(aPlan(item(2), item(1).under(2L)));
  }
}
