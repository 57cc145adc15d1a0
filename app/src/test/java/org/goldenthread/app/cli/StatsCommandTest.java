package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.app.cli.stats.StatsMethod;
import org.goldenthread.app.cli.stats.StatsMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person sees of {@code gt stats}. */
class StatsCommandTest {
  private static final String LIMITS =
      "value,lower95_0cl,upper95_0cl,lower99_8cl,upper99_8cl,confidence,statistic,method";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int stats(String method, Path... files) {
    String[] words = new String[files.length + 4];
    words[0] = "stats";
    words[1] = method;
    for (int i = 0; i < files.length; i++) {
      words[i + 2] = files[i].toString();
    }
    words[words.length - 2] = "--out";
    words[words.length - 1] = folder.resolve("out").toString();
    return gt(words);
  }

  private int gt(String... words) {
    CommandLine gt = Gt.commandLine();
    gt.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return gt.execute(words);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private List<String> written(String name) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(name));
  }

  @Test
  void computesEachRowAndKeepsItsOtherColumns() throws IOException {
    Path file = file("shares.csv", "n,note,x,multiplier,id", "20,\"a, b\",0,100,P1", "20,,,100,P2");

    assertThat(stats("proportion", file)).isZero();

    assertThat(written("shares.csv"))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("n,note,x,multiplier,id," + LIMITS),
            row ->
                assertThat(row)
                    .startsWith("20,\"a, b\",0,100,P1,0,0,16.11")
                    .endsWith("percentage,Wilson"),
            row -> assertThat(row).isEqualTo("20,,,100,P2,,,,,,\"95%, 99.8%\",percentage,Wilson"));
    assertThat(out.toString()).contains("shares.csv: 2 rows");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void computesAnewWhatIsThereAlready() throws IOException {
    Path file = file("rate.csv", "id,x,n,multiplier," + LIMITS, "R1,3,10,1,9,9,9,9,9,9,9,9");

    assertThat(stats("rate", file)).isZero();

    assertThat(written("rate.csv").get(1))
        .startsWith("R1,3,10,1,0.3,0.06")
        .endsWith("rate per 1,Exact");
  }

  @Test
  void addsUpGroupsAndNamesTheirFile() throws IOException {
    Path file = file("a_inputs.csv", "group_id,row,x,n", "G2,1,1,10", "G1,1,,10", "G2,2,2,10");

    assertThat(stats("proportion", file)).isZero();

    assertThat(written("a_outputs.csv"))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("group_id,x,n," + LIMITS),
            row -> assertThat(row).startsWith("G2,3,20,15,"),
            row -> assertThat(row).startsWith("G1,,10,,,,,,"));
  }

  @Test
  void holdsOnlyTheSumsOfAGroupToBeAProportion() throws IOException {
    Path file = file("a_inputs.csv", "group_id,x,n", "G1,3,2", "G1,1,8", "G2,3,2", "G2,0,0");

    assertThat(stats("proportion", file)).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a_inputs.csv:4: x");
    assertThat(written("a_outputs.csv"))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("group_id"),
            row -> assertThat(row).startsWith("G1,4,10,40,"),
            row -> assertThat(row).isEqualTo("G2,,,,,,,,,,"));
  }

  @Test
  void writesTheGoodFilesAndNamesTheRefusedOnes() throws IOException {
    Path good = file("good.csv", "id,x,n", "1,2,3");
    Path bad = file("bad.csv", "id,x", "1,2");

    assertThat(stats("rate", folder.resolve("none.csv"), bad, good)).isEqualTo(2);

    assertThat(err.toString().lines()).hasSize(2);
    assertThat(written("good.csv")).hasSize(2);
  }

  @Test
  void namesABadCellAndComputesTheOtherRows() throws IOException {
    Path file =
        file(
            "p.csv",
            "id,x,n,multiplier",
            "P1,1,2,1",
            "P2,three,10,1",
            "P3,11,10,1",
            "P4,-1,10,1",
            "P5,1,0,1",
            "P6,1,10",
            "P7,1,2,1");

    assertThat(stats("proportion", file)).isEqualTo(2);

    assertThat(err.toString().lines())
        .containsExactlyInAnyOrder(
            "p.csv:3: x is \"three\"; expected a number like 12 or 3.5",
            "p.csv:4: x is \"11\"; expected at most n, which is 10",
            "p.csv:5: x is \"-1\"; expected a number of 0 or more",
            "p.csv:6: n is \"0\"; expected a number above 0",
            "p.csv:7: the row has 3 cells; expected 4 as the header has");
    assertThat(written("p.csv"))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("id"),
            row -> assertThat(row).startsWith("P1,1,2,1,0.5"),
            row -> assertThat(row).isEqualTo("P2,three,10,1,,,,,,,,"),
            row -> assertThat(row).isEqualTo("P3,11,10,1,,,,,,,,"),
            row -> assertThat(row).isEqualTo("P4,-1,10,1,,,,,,,,"),
            row -> assertThat(row).isEqualTo("P5,1,0,1,,,,,,,,"),
            row -> assertThat(row).startsWith("P7,1,2,1,0.5"));
  }

  @Test
  void namesABadCellAndComputesTheOtherGroups() throws IOException {
    Path file = file("m_inputs.csv", "group_id,x", "M1,1", "M1,x", "M2,1", "M2,3");

    assertThat(stats("mean", file)).isEqualTo(2);

    assertThat(err.toString()).startsWith("m_inputs.csv:3: x is \"x\"; expected");
    assertThat(written("m_outputs.csv"))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("group_id,value_sum,value_count,stdev," + LIMITS),
            row -> assertThat(row).isEqualTo("M1,,,,,,,,,,,"),
            row -> assertThat(row).startsWith("M2,4,2,1.41"));
  }

  @Test
  void writesAMeanOfOneAsTheReferenceDoes() throws IOException {
    assertThat(stats("mean", file("m_inputs.csv", "group_id,x", "M1,7"))).isZero();

    assertThat(written("m_outputs.csv").get(1)).startsWith("M1,7,1,,7,NaN,NaN,NaN,NaN,");
  }

  @Test
  void standardisesRates() throws IOException {
    Path file =
        file(
            "d_inputs.csv",
            "group_id,ageband,x,n,stdpop",
            "D1,0-4,10,1000,60",
            "D1,5-9,30,1500,30",
            "D1,10+,20,500,10",
            "D2,0-4,9,1000,60",
            "D3,0-4,9,,60");

    assertThat(stats("dsr", file)).isEqualTo(2);

    assertThat(err.toString().strip()).isEqualTo("d_inputs.csv:6: n is \"\"; expected a number");
    assertThat(written("d_outputs.csv"))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("group_id,total_count,total_pop,value"),
            row ->
                assertThat(row)
                    .startsWith("D1,60,3000,1600,1165.68")
                    .endsWith("dsr per 100000,Dobson"),
            row ->
                assertThat(row)
                    .startsWith("D2,9,1000,,,,,,")
                    .endsWith("dsr NA for total count < 10,Dobson"),
            row -> assertThat(row).startsWith("D3,,,,"));
  }

  @Test
  void putsValuesIntoQuantiles() throws IOException {
    Path file =
        file(
            "q.csv",
            "set_id,row,value,nquantiles,invert",
            "A,1,5,2,TRUE",
            "A,2,9,2,TRUE",
            "B,1,5,2,FALSE",
            "B,2,9,3,FALSE",
            "A,3,,2,TRUE");

    assertThat(stats("quantile", file)).isEqualTo(2);

    assertThat(err.toString()).startsWith("q.csv:5: nquantiles is \"3\"; expected the same");
    assertThat(written("q.csv"))
        .contains(
            "A,1,5,2,TRUE,2,2,2,lowest quantile represents highest values,",
            "A,2,9,2,TRUE,2,1,1,lowest quantile represents highest values,",
            "A,3,,2,TRUE,2,,,lowest quantile represents highest values,",
            "B,1,5,2,FALSE,,,,,");
  }

  @Test
  void comparesWithABenchmark() throws IOException {
    String columns =
        "id,value,lower95,upper95,lower998,upper998,benchmark,benchmark_lower95,benchmark_upper95,polarity";
    Path file =
        file(
            "b.csv",
            columns,
            "B1,50,45,55,42,58,41,39,46,high_is_good",
            "B2,50,45,55,42,58,41,39,46,good");

    assertThat(stats("benchmark", file)).isEqualTo(2);

    assertThat(err.toString()).contains("b.csv:3: polarity is \"good\"; expected high_is_good");
    assertThat(written("b.csv").get(1)).endsWith("high_is_good,better,better,best,similar");
  }

  @Test
  void computesSlopeIndicesInWhateverOrderTheQuantilesCome() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int quantile = 5; quantile >= 1; quantile--) {
      rows.append("S1,")
          .append(quantile)
          .append(",100,")
          .append(quantile)
          .append(",0,9,0,FALSE,1\n");
    }
    Path file =
        file(
            "s_inputs.csv",
            "group_id,quantile,population,value,lower95,upper95,value_type,transform,multiplier",
            rows + "S2,1,100,1,0,9,0,FALSE,1");

    assertThat(stats("sii", file)).isZero();

    assertThat(written("s_outputs.csv"))
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .endsWith(
                        "intercept,mc_sii_lower95,mc_sii_upper95,mc_rii_lower95,mc_rii_upper95,error"),
            row -> assertThat(row).matches("S1,0,FALSE,1,(5|4\\.99|5\\.00).*"),
            row ->
                assertThat(row)
                    .isEqualTo(
                        "S2,0,FALSE,1,,,,,,,,Number of quantiles must be between 5 and 100"));
  }

  @Test
  void refusesAFileWithoutTheColumns() throws IOException {
    assertThat(stats("rate", file("r.csv", "id,x", "1,2"))).isEqualTo(2);

    assertThat(err.toString().strip())
        .isEqualTo("r.csv:1: there is no column n; expected are x, n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAFileThatIsNotThereOrEmptyOrAmbiguous() throws IOException {
    assertThat(stats("rate", folder.resolve("none.csv"))).isEqualTo(2);
    assertThat(stats("rate", Files.createFile(folder.resolve("empty.csv")))).isEqualTo(2);
    assertThat(stats("rate", file("twice.csv", "x,x,n", "1,2,3"))).isEqualTo(2);

    assertThat(err.toString().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("none.csv: there is no such file"),
            line -> assertThat(line).contains("empty.csv: is empty"),
            line -> assertThat(line).contains("twice.csv:1: there are two columns x"));
  }

  @Test
  void neverReplacesAFileThatWasGiven() throws IOException {
    Path file = file("rate.csv", "id,x,n", "1,2,3");

    assertThat(gt("stats", "rate", file.toString(), "--out", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("would replace", "--out");
    assertThat(Files.readString(file)).isEqualTo("id,x,n\n1,2,3\n");
  }

  @Test
  void namesItsMethods() {
    assertThat(stats("median", folder.resolve("a.csv"))).isEqualTo(2);
    assertThat(err.toString()).contains("no method \"median\"", "proportion", "benchmark");
    assertThat(gt("stats", "--help")).isZero();
    assertThat(out.toString()).contains("METHOD", "proportion", "--out=DIR");
  }

  @Test
  void namesEveryMethodInTheScriptAndOnThePageOfStatistics() throws IOException {
    Path root = Path.of(System.getProperty("gt.root"));
    String usage = Files.readString(root.resolve("gt"));
    String page = Files.readString(root.resolve("docs/statistics.md"));
    for (StatsMethod method : StatsMethods.ALL) {
      assertThat(usage).containsPattern("run a statistical method[^/]*\\b" + method.name() + "\\b");
      assertThat(page).contains("`gt stats " + method.name() + "`");
    }
  }

  @Test
  void loadsNoneOfTheFramework() throws IOException, InterruptedException {
    Path file = file("p.csv", "id,x,n", "1,2,3");
    Process stats =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Gt.class.getName(),
                "stats",
                "proportion",
                file.toString(),
                "--out",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(stats.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(stats.waitFor()).isZero();
    assertThat(loaded)
        .contains("org.goldenthread.scoring.statistics.WilsonProportion")
        .doesNotContain("org.springframework", "org.flywaydb", "org.postgresql");
  }
}
