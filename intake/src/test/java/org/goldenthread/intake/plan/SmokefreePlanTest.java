package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a person counts in the two published workbooks of one coloured action plan. */
class SmokefreePlanTest {

  private static Reading read(String name) throws Exception {
    Path file = Path.of(System.getProperty("gt.shared", "../shared"), "data", "workbooks", name);
    Assumptions.assumeTrue(
        Files.isReadable(file), "the published workbooks are not beside the checkout: " + file);
    return new DocumentReader().read(file);
  }

  private static Reading first() throws Exception {
    return read("SFWS Action Plan.xlsx");
  }

  private static Reading second() throws Exception {
    return read("SFWS Action Plan partnership update Jan 2020.xlsx");
  }

  @Test
  void findsEveryAction() throws Exception {
    assertThat(first().items()).hasSize(73).allMatch(i -> i.ref() != null);
    assertThat(second().items()).hasSize(71).allMatch(i -> i.place().line() > 1);
    assertThat(second().items().get(0).place().part()).isEqualTo("sheet \"Action plan\"");
  }

  @Test
  void saysThatRowsAreHiddenAndReadsThem() throws Exception {
    assertThat(first().warnings())
        .extracting(WarningDraft::message)
        .anyMatch(m -> m.contains("68 rows are hidden") && m.contains("read all the same"));
  }

  @Test
  void warnsWhereTextAndColourDisagree() throws Exception {
    List<String> warnings =
        second().warnings().stream()
            .map(WarningDraft::message)
            .filter(m -> m.contains("the cell is"))
            .toList();
    assertThat(warnings).hasSize(3).allMatch(w -> w.contains("text says Green, the cell is amber"));
    assertThat(second().statuses())
        .filteredOn(s -> "the cell is amber".equals(s.basis()))
        .hasSize(3)
        .allMatch(s -> s.status().equals("Green"));
  }

  @Test
  void showsTheChangesOfStatusBetweenTheEditions() throws Exception {
    Map<String, String> before = statuses(first());
    Map<String, String> after = statuses(second());
    List<String> changes = new ArrayList<>();
    before.forEach(
        (action, status) -> {
          String now = after.get(action);
          if (now != null && !now.equals(status)) {
            changes.add(status + " to " + now);
          }
        });
    // three more of them changed their title too
    assertThat(changes).hasSize(18);
    assertThat(changes).filteredOn("Green to Amber"::equals).hasSize(2);
    assertThat(changes).filteredOn("Amber to Red"::equals).hasSize(1);
  }

  /** Status by the text of the action; none is "-". */
  private static Map<String, String> statuses(Reading reading) {
    Map<String, String> byKey = new HashMap<>();
    for (StatusDraft status : reading.statuses()) {
      byKey.put(status.item(), status.status());
    }
    Map<String, String> byText = new HashMap<>();
    for (ItemDraft item : reading.items()) {
      String text = item.text().replaceAll("\\W", "");
      byText.put(
          text.substring(0, Math.min(24, text.length())), byKey.getOrDefault(item.key(), "-"));
    }
    return byText;
  }
}
