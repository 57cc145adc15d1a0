package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number here was made for these tests and is of nobody. */
class PersonScanTest {
  private static final String HEAD = "measure,area,period,value,note\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UPN, pupil numbers",
    "NHS Number, NHS numbers",
    "date_of_birth, dates of birth",
    "Surname, names of persons",
    "Child ID, numbers of single persons"
  })
  void refusesAFileWithSuchAColumn(String column, String holds) {
    assertThatThrownBy(() -> Collected.ofText(folder, "measure,area,period,value," + column + "\n"))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessage(
            "autumn.csv: column \"%s\" looks like %s. Load totals only. Nothing kept"
                .formatted(column, holds))
        .extracting(e -> ((RefusedDocumentException) e).reason())
        .isEqualTo(Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS);
  }

  @Test
  void refusesPupilNumbersWhateverTheColumnIsCalled() {
    assertThatThrownBy(
            () ->
                Collected.ofText(
                    folder,
                    HEAD
                        + "A,E08000018,2009/10,1,H801200001001\n"
                        + "A,E08000017,2009/10,1,X801200001002\n"))
        .hasMessageContaining("column \"note\" looks like pupil numbers");
  }

  @Test
  void refusesNhsNumbersThatOnlyComeLate() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 500; i++) {
      text.append("A,E0800").append(1000 + i).append(",2009/10,1,\n");
    }
    text.append("A,E08000018,2009/10,1,9434765919\nA,E08000017,2009/10,1,999 123 4586\n");

    assertThatThrownBy(() -> Collected.ofText(folder, text.toString()))
        .hasMessageContaining("looks like NHS numbers");
  }

  @Test
  void readsAmountsOfTenDigits() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "measure,area,period,value\nBudget,E08000018,2009/10,9434765919\n"
                + "Budget,E08000017,2009/10,1234567890\nBudget,E08000016,2009/10,1000000000\n");

    assertThat(read.rows).hasSize(3);
  }
}
