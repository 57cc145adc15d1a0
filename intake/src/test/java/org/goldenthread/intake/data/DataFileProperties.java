package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DataFileProperties {
  private static final List<String> COLUMNS =
      List.of("measure", "area", "period", "value", "group", "kind", "note");

  /** One row of a tidy file, cell by cell in the order of COLUMNS. */
  record Cells(List<String> texts) {
    String line(List<Integer> order) {
      return order.stream().map(i -> quoted(texts.get(i))).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String text) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
  }

  @Provide
  Arbitrary<List<Cells>> files() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(100_000))
                .ofScale(2)
                .map(BigDecimal::toPlainString),
            Arbitraries.of("c", "x", "z", "low", "u", "12,345"));
    return Combinators.combine(
            Arbitraries.of("NI 117", "M05/6", "a, \"b\""),
            Arbitraries.integers().between(1, 400).map(i -> "E08000%03d".formatted(i)),
            Arbitraries.of("2009-10", "2009/10 Q1", "2024", "AY2023-24", "M2024-01", "D2009-09-30"),
            values,
            Arbitraries.of("", "Sex: Female", "Age: 0-4; Sex: Male"),
            Arbitraries.of("actual", "target", "baseline"),
            Arbitraries.of("", "two\nlines", "a; b"))
        .as((m, a, p, v, g, k, n) -> new Cells(List.of(m, a, p, v, g, k, n)))
        .list()
        .ofMaxSize(30)
        .uniqueElements(
            c ->
                String.join(
                    "|",
                    c.texts().get(0),
                    c.texts().get(1),
                    c.texts().get(2),
                    c.texts().get(4),
                    c.texts().get(5)));
  }

  @Property(tries = 60, seed = "2010")
  void readsWhatWasWritten(@ForAll("files") List<Cells> rows) throws Exception {
    Collected read = read(rows, inOrder());

    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      DataRow row = read.rows.get(i);
      List<String> texts = rows.get(i).texts();
      String note = row.note() == null ? "" : row.note();
      assertThat(
              List.of(
                  row.measure(),
                  row.area(),
                  row.periodLabel(),
                  row.printed(),
                  row.group(),
                  row.kind().word(),
                  note))
          .isEqualTo(texts);
      BigDecimal value = row.value();
      assertThat(value == null ? row.quality().symbol() : value.toPlainString())
          .isEqualTo(texts.get(3).replace(",", ""));
    }
  }

  @Property(tries = 40, seed = "2010")
  void theOrderOfColumnsDoesNotMatter(@ForAll("files") List<Cells> rows, @ForAll long seed)
      throws Exception {
    List<Integer> shuffled = new ArrayList<>(inOrder());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(read(rows, shuffled).rows).isEqualTo(read(rows, inOrder()).rows);
  }

  @Property(tries = 40, seed = "2010")
  void aBrokenRowNeverChangesTheOthers(
      @ForAll("files") @Size(min = 1) List<Cells> rows, @ForAll long seed) throws Exception {
    Random random = new Random(seed);
    String broken =
        List.of("x\n", "A,E08000001,never,5,,,\n", "A,E08000001,2024,\"5,5\",,,\n", ",,,,,,7\n")
            .get(random.nextInt(4));
    int at = random.nextInt(rows.size() + 1);
    List<String> lines = new ArrayList<>(rows.stream().map(r -> r.line(inOrder())).toList());
    lines.add(at, broken);
    Collected read = readText(String.join(",", COLUMNS) + "\n" + String.join("", lines));

    assertThat(read.refused).hasSize(1);
    assertThat(read.rows)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(read(rows, inOrder()).rows);
  }

  private static List<Integer> inOrder() {
    return List.of(0, 1, 2, 3, 4, 5, 6);
  }

  private static Collected read(List<Cells> rows, List<Integer> order) throws Exception {
    String head = order.stream().map(COLUMNS::get).collect(Collectors.joining(",")) + "\n";
    return readText(head + rows.stream().map(r -> r.line(order)).collect(Collectors.joining()));
  }

  private static Collected readText(String text) throws Exception {
    Path folder = folder();
    try {
      return Collected.ofText(folder, text);
    } finally {
      Files.deleteIfExists(folder.resolve("autumn.csv"));
      Files.deleteIfExists(folder);
    }
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory("data-file");
  }
}
