package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 2009 progress update against what persons read out of it. Skips without the documents. */
class ProgressGoldTest {
  private static final Path SHARED = Path.of(System.getProperty("gt.shared", "../shared"));
  private static final Path GOLD = SHARED.resolve("gold/rotherham-2009-progress");
  private static final Map<String, ItemDraft> ITEMS = new HashMap<>();
  private static Reading reading;

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(Files.isDirectory(GOLD), () -> "needs the gold data in " + GOLD.toAbsolutePath());
    try (Stream<Path> documents = Files.list(SHARED.resolve("documents"))) {
      Path update =
          documents
              .filter(f -> f.getFileName().toString().startsWith("001_"))
              .findFirst()
              .orElseThrow();
      reading = new DocumentReader().read(update);
    }
    reading.items().stream().filter(i -> i.ref() != null).forEach(i -> ITEMS.put(i.ref(), i));
  }

  private static List<NamedCsvRecord> gold(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(GOLD.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private static String refOf(@Nullable String key) {
    return reading.items().stream()
        .filter(i -> i.key().equals(key))
        .map(i -> String.valueOf(i.ref()))
        .findFirst()
        .orElse("");
  }

  /** Letters and digits only: white space, glyphs and punctuation do not count. */
  private static String bare(@Nullable String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%£]+", "");
  }

  private static String number(@Nullable String value) {
    return value == null || value.isEmpty()
        ? "none"
        : new BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  /** How many of one list are found in the other, each only once. */
  private static int shared(List<String> wanted, List<String> given) {
    List<String> left = new ArrayList<>(given);
    return (int) wanted.stream().filter(left::remove).count();
  }

  private static double share(int part, int whole) {
    return 100.0 * part / whole;
  }

  @Test
  void findsEveryReferenceAndNoOther() throws IOException {
    assertThat(ITEMS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            gold("commitments.csv").stream().map(r -> r.getField("ref")).toList());
  }

  @Test
  void readsTheTexts() throws IOException {
    Map<String, Function<ItemDraft, @Nullable String>> columns =
        Map.of(
            "commitment", ItemDraft::text,
            "target", ItemDraft::target,
            "supporting_data", ItemDraft::supportingData,
            "progress", ItemDraft::progress);
    List<NamedCsvRecord> rows = gold("commitments.csv");
    columns.forEach(
        (column, text) -> {
          int same = 0;
          for (NamedCsvRecord row : rows) {
            ItemDraft item = ITEMS.get(row.getField("ref"));
            same +=
                item != null && bare(text.apply(item)).equals(bare(row.getField(column))) ? 1 : 0;
          }
          assertThat(share(same, rows.size())).as(column).isGreaterThanOrEqualTo(98.0);
        });
  }

  @Test
  void readsEveryStatusWithItsEntry() throws IOException {
    assertThat(
            reading.statuses().stream().map(s -> refOf(s.item()) + s.entry() + s.status()).toList())
        .containsExactlyInAnyOrderElementsOf(
            gold("statuses.csv").stream()
                .map(r -> r.getField("ref") + r.getField("entry") + r.getField("status"))
                .toList());
  }

  @Test
  void countsStatusCellsAsThePublishedTableDoes() {
    long red =
        reading.statuses().stream()
            .filter(s -> s.status().equals("Red"))
            .map(s -> s.item() + " " + s.cell())
            .distinct()
            .count();
    assertThat(red).isEqualTo(9);
    assertThat(reading.claims())
        .extracting(c -> c.category() + c.published())
        .containsExactly("Green22", "Amber13", "Red9", "Completed37");
  }

  @Test
  void readsEveryArrow() throws IOException {
    assertThat(
            reading.directions().stream()
                .map(d -> refOf(d.item()) + d.direction() + d.column())
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            gold("directions.csv").stream()
                .map(r -> r.getField("ref") + r.getField("arrow") + r.getField("column"))
                .toList());
  }

  @Test
  void readsTheNumbersAndInventsNone() throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> wantedPeriods = new ArrayList<>();
    for (NamedCsvRecord row : gold("observations.csv")) {
      String value = row.getField("ref") + " " + number(row.getField("value"));
      wanted.add(value);
      wantedPeriods.add(value + " " + row.getField("period"));
    }
    List<String> given = new ArrayList<>();
    List<String> givenPeriods = new ArrayList<>();
    reading
        .observations()
        .forEach(
            o -> {
              String value = refOf(o.item()) + " " + number(o.value());
              given.add(value);
              givenPeriods.add(value + " " + (o.period() == null ? "" : o.period()));
            });

    assertThat(share(shared(wanted, given), wanted.size()))
        .as("found")
        .isGreaterThanOrEqualTo(98.0);
    assertThat(share(shared(wanted, given), given.size())).as("right").isGreaterThanOrEqualTo(98.0);
    assertThat(share(shared(wantedPeriods, givenPeriods), wanted.size()))
        .as("with the period")
        .isGreaterThanOrEqualTo(96.0);
  }

  @Test
  void findsAMisprintedLink() {
    assertThat(reading.links())
        .anySatisfy(
            l -> {
              assertThat(refOf(l.item())).isEqualTo("M01");
              assertThat(l.toText()).isEqualTo("MO5/6");
              assertThat(refOf(l.to())).isEqualTo("M05/6");
            });
  }
}
