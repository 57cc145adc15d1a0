package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesDocsTest {
  @TempDir Path folder;

  private static String page() throws Exception {
    Path root = Path.of(System.getProperty("gt.root", ".."));
    return Files.readString(root.resolve("docs/data-files.md"));
  }

  @Test
  void thePageNamesEveryCheck() throws Exception {
    String page = page();
    for (DataCheck check : DataCheck.values()) {
      assertThat(page).contains(check.id());
    }
  }

  @Test
  void thePageNamesEveryQualityAndKind() throws Exception {
    String page = page();
    for (Quality quality : Quality.values()) {
      assertThat(page).contains("| " + quality.word() + " |");
    }
    for (DataKind kind : DataKind.values()) {
      assertThat(page).contains(kind.word());
    }
  }

  @Test
  void theTemplateIsReadWithoutAWord() throws Exception {
    Collected read =
        Collected.ofText(folder, new String(DataTemplate.csv(), StandardCharsets.UTF_8));

    assertThat(read.rows).hasSize(4);
    assertThat(read.refused).isEmpty();
    assertThat(read.warnings).isEmpty();
  }

  @Test
  void aValueIsImplausibleBeyondTwiceTheLimits() {
    assertThat(DataCheck.isImplausible(25.4, 20, 1)).isTrue();
    assertThat(DataCheck.isImplausible(25.3, 20, 1)).isFalse();
    assertThat(DataCheck.isImplausible(99, 20, 0)).isFalse();
  }
}
