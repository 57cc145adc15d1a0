package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.CrosswalkDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a person counts in the published plans, read from them. */
class PublishedPlansTest {

  private static Reading read(String start) throws Exception {
    Path folder = Path.of(System.getProperty("gt.shared", "../shared"), "documents");
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        "the published documents are not beside the checkout: " + folder);
    return new DocumentReader().read(document(folder, start));
  }

  private static Path document(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    }
  }

  private static <T> Map<String, Long> count(Stream<T> all, Function<T, String> by) {
    return all.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  @Test
  void findsEveryLevelOfThePlanOfThemes() throws Exception {
    Reading plan = read("004");
    assertThat(count(plan.items().stream(), ItemDraft::level))
        .containsExactly(
            entry("Action", 46L),
            entry("Benefit", 42L),
            entry("Commitment", 15L),
            entry("Service improvement", 13L),
            entry("Theme", 4L));
    assertThat(plan.items())
        .filteredOn(i -> i.level().equals("Benefit") || i.level().equals("Service improvement"))
        .allMatch(i -> i.board() != null && i.ref() != null);
  }

  @Test
  void findsEveryMeasureOfBothSetsOnce() throws Exception {
    Reading plan = read("004");
    assertThat(plan.measures()).hasSize(165);
    assertThat(plan.measures())
        .extracting(MeasureDraft::ref)
        .containsAll(IntStream.rangeClosed(1, 83).mapToObj("CSC %03d"::formatted).toList())
        .contains("NI199", "NI 102a", "NI 108", "NI 108b", "NI 14")
        .doesNotHaveDuplicates();
    assertThat(plan.measures()).filteredOn(m -> m.flags().contains("LAA")).hasSize(16);
    assertThat(plan.measures()).filteredOn(m -> m.survey() != null).hasSize(6);
    assertThat(plan.itemMeasures()).hasSize(165);
  }

  @Test
  void resolvesEveryNoteOfThePlanOfThemes() throws Exception {
    assertThat(read("004").links()).hasSize(6).extracting(LinkDraft::to).doesNotContainNull();
  }

  @Test
  void findsThePrioritiesOfTheSummaryAndTheirBullets() throws Exception {
    Reading summary = read("002");
    assertThat(count(summary.items().stream(), ItemDraft::level))
        .containsExactly(entry("Commitment", 91L), entry("Outcome", 5L), entry("Priority", 19L));
    assertThat(summary.items())
        .extracting(ItemDraft::text)
        .noneMatch(t -> t.startsWith("We will achieve"))
        .anyMatch(
            t ->
                t.endsWith(
                    "Education Welfare Service and Behaviour Support Service and school placement is maintained at the earliest opportunity"));
  }

  @Test
  void findsTheEntriesOfTheFourAgendas() throws Exception {
    assertThat(count(read("002").crosswalk().stream(), CrosswalkDraft::framework))
        .containsExactly(
            entry("Community Strategy Themes", 5L),
            entry("Local Area Agreement", 14L),
            entry("National Service Framework", 8L));
  }

  @Test
  void findsTheMilestonesPriorityByPriorityAndTheirTotals() throws Exception {
    Reading plan = read("003");
    Map<String, String> parents =
        plan.items().stream()
            .filter(i -> i.parent() != null)
            .collect(Collectors.toMap(ItemDraft::key, i -> String.valueOf(i.parent())));
    assertThat(
            count(
                plan.items().stream().filter(i -> i.level().equals("Milestone")),
                i -> String.valueOf(parents.get(parents.get(i.key())))))
        .containsExactly(
            entry("priority-1", 52L),
            entry("priority-2", 16L),
            entry("priority-3", 19L),
            entry("priority-5", 29L),
            entry("priority-6", 40L));
    assertThat(plan.items())
        .filteredOn(ItemDraft::reportedElsewhere)
        .singleElement()
        .extracting(ItemDraft::ref, ItemDraft::board)
        .containsExactly("4", "Rotherham Local Safeguarding Children Board");
    assertThat(plan.statuses()).isEmpty();
    assertThat(plan.claims()).hasSize(34);
    assertThat(plan.document().scheme()).hasSize(4);
  }

  @Test
  void findsTheAspirationsTheirFocusAndTheirPlans() throws Exception {
    Reading plan = read("000");
    assertThat(count(plan.items().stream(), ItemDraft::level))
        .containsExactly(
            entry("Additional partnership action", 6L),
            entry("Aspiration", 32L),
            entry("Existing plan", 7L),
            entry("Milestone", 43L),
            entry("Outcome", 6L));
    assertThat(plan.items()).filteredOn(i -> i.tags().contains("area of focus")).hasSize(13);
    assertThat(plan.marks()).hasSize(35);
  }
}
