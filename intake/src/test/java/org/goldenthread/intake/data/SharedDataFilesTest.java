package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files of the publishers, where they are beside the checkout. */
class SharedDataFilesTest {
  /** Passing files with rows that contradict each other for us: one code, two areas. */
  private static final Set<String> PASSES_WITH_REFUSED_ROWS =
      Set.of(
          // the same codes at two levels, with other figures
          "name_multiple_levels.csv",
          // one provider number with two names, with other figures
          "prov_level_diff_names.csv");

  /** Failing files that are read without a word, because no figure is touched by the defect. */
  private static final Map<String, String> TOLERATED =
      Map.ofEntries(
          Map.entry("data_empty_cols.csv", "an empty column is no figure"),
          Map.entry("filter_group.csv", "how filters are listed on a page"),
          Map.entry("filter_group_duplicate.csv", "how filters are listed on a page"),
          Map.entry("filter_group_stripped.csv", "how filters are listed on a page"),
          Map.entry("filter_hint.csv", "hints are not kept"),
          Map.entry("indicator_dp_completed.csv", "decimals are those printed"),
          Map.entry("indicator_dp_nonInteger.csv", "decimals are those printed"),
          Map.entry("indicator_dp_validation.csv", "decimals are those printed"),
          Map.entry("indicator_grouping.csv", "how indicators are listed on a page"),
          Map.entry("indicator_unit.csv", "an unknown unit is kept as printed"),
          Map.entry("invalid_meta_cols.csv", "a further column of the meta file says nothing"),
          Map.entry("meta_mandatory_cols.csv", "decimals are those printed"),
          Map.entry("la_col_present.csv", "rows of schools are told by the school's own code"),
          Map.entry("no_data_symbols.csv", "older symbols are read as what replaced them"),
          Map.entry("notavailable_symbols.csv", "older symbols are read as what replaced them"),
          Map.entry("non_standard_headers.csv", "names of filters are free"),
          Map.entry("not_sch_but_one_filter.csv", "a school's name as a filter is a group"),
          Map.entry("null.csv", "a label that says nothing is a label"),
          Map.entry("ob_unit_total.csv", "columns of another level are not looked at"),
          Map.entry("observational_total.csv", "columns of another level are not looked at"),
          Map.entry("overcompleted_cols.csv", "columns of another level are not looked at"),
          Map.entry("geographic_catch.csv", "names of filters are free"),
          Map.entry("other_geography_duplicates.csv", "one name with two codes is two areas"),
          Map.entry("region_col_present.csv", "an authority is told by its own code"),
          Map.entry("region_for_la.csv", "an authority is told by its own code"),
          Map.entry("region_for_lad.csv", "a district is told by its own code"),
          Map.entry("time_identifier.csv", "capitals make no difference"),
          Map.entry("whitespace_filters.csv", "space around an item makes no difference"));

  private final Path data = Path.of(System.getProperty("gt.shared", "shared")).resolve("data");

  @BeforeEach
  void skipWithoutTheFiles() {
    assumeTrue(Files.isDirectory(data), "no folder data beside the checkout");
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> found = Files.list(data.resolve(folder))) {
      return found
          .filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith(".meta.csv"))
          .sorted()
          .toList();
    }
  }

  @Test
  void readsEveryFileThatPassesTheScreener() throws Exception {
    for (String folder : List.of("dfe/ees_screener/pass", "dfe/ees_screener/pass-warn-api")) {
      for (Path file : files(folder)) {
        Collected read = Collected.of(file);
        assertThat(read.rows).as(file.toString()).isNotEmpty();
        if (!PASSES_WITH_REFUSED_ROWS.contains(String.valueOf(file.getFileName()))) {
          assertThat(read.messages()).as(file.toString()).isEmpty();
        }
      }
    }
  }

  @Test
  void saysWhatIsTheMatterWithEveryFileThatFailsTheScreener() throws Exception {
    Set<String> silent = new TreeSet<>();
    for (Path file : files("dfe/ees_screener/fail")) {
      Collected sink = new Collected();
      try {
        DataFiles.read(file, List.of(), sink);
        if (sink.refused.isEmpty() && sink.warnings.isEmpty()) {
          silent.add(String.valueOf(file.getFileName()));
        }
      } catch (RefusedDocumentException e) {
        assertThat(e.getMessage()).startsWith(file.getFileName().toString().replace(".csv", ""));
      }
    }
    assertThat(silent).isEqualTo(new TreeSet<>(TOLERATED.keySet()));
  }

  @Test
  void readsTheDepartmentsFilesWithTheirSymbols() throws Exception {
    Collected absence = Collected.of(data.resolve("dfe/csc_absence_la.csv"));
    assertThat(absence.rows).hasSize(17_220 * 12);
    assertThat(absence.rows)
        .filteredOn(r -> r.quality() == Quality.SUPPRESSED)
        .hasSize(44_743)
        .allMatch(r -> r.value() == null);

    Collected workforce = Collected.of(data.resolve("dfe/csc_csww_indicators_2017_to_2025.csv"));
    assertThat(workforce.rows).filteredOn(r -> r.quality() == Quality.LOW).hasSize(12);
    assertThat(workforce.rows).filteredOn(r -> r.quality() == Quality.LOW_RELIABILITY).hasSize(51);
  }

  @Test
  void readsAFingertipsExtractRowByRow() throws Exception {
    Collected read =
        Collected.of(
            data.resolve("fingertips/fingertips_90284_utla_region-parent_2010-2024_areasA.csv"));

    assertThat(read.rows).hasSize(4797);
    assertThat(read.refused).isEmpty();
    assertThat(read.warnings).isEmpty();
    assertThat(read.rows)
        .filteredOn(r -> r.area().equals("E92000001") && !r.group().contains("deprivation"))
        .hasSize(38);
    assertThat(read.rows)
        .filteredOn(r -> r.published() != null && r.published().recentTrend() != null)
        .hasSize(4797 - 4401);
  }

  @Test
  void keepsOneOfEveryRepeatedEnglandRow() throws Exception {
    Collected read =
        Collected.of(
            data.resolve("fingertips/fingertips_90284_utla_england-parent_2010-2024_areasA.csv"));

    assertThat(read.rows).hasSize(5158 - 703);
    assertThat(read.refused).isEmpty();
    assertThat(read.warnings)
        .filteredOn(w -> w.check().equals("trends-reversed"))
        .singleElement()
        .asString()
        .contains("170 of 369 printed trends are the opposite");
  }

  @Test
  void readsTheNeighbourModelForEveryAuthority() throws Exception {
    Collected read = Collected.of(data.resolve("neighbours/csc_sn_model_2025_wide.csv"));

    assertThat(read.neighbours).hasSize(153).allMatch(n -> n.neighbours().size() == 10);

    Collected workbook = Collected.of(data.resolve("neighbours/dfe_cssnbt_may_2025.xlsx"));
    assertThat(workbook.neighbours)
        .hasSizeGreaterThan(150)
        .allMatch(n -> n.neighbours().size() == 10);
  }

  @Test
  void readsTheListOfAuthoritiesFromItsWorkbook() throws Exception {
    Collected read = Collected.of(data.resolve("neighbours/lait_la_code_list.xlsx"));

    assertThat(read.areas).hasSizeGreaterThan(150);
    assertThat(read.areas).extracting(AreaHead::name).contains("Rotherham");
  }

  @Test
  void readsOrRefusesEveryOtherFileWithAReason() throws Exception {
    for (String folder :
        List.of("dfe", "fingertips", "fingertips/upload_validation", "neighbours")) {
      for (Path file : files(folder)) {
        assertThatCode(
                () -> {
                  try {
                    Collected read = Collected.of(file);
                    int lines = read.rows.size() + read.areas.size() + read.neighbours.size();
                    assertThat(lines + read.refused.size()).as(file.toString()).isPositive();
                  } catch (RefusedDocumentException e) {
                    assertThat(e.getMessage()).contains(". ");
                  }
                })
            .as(file.toString())
            .doesNotThrowAnyException();
      }
    }
  }
}
