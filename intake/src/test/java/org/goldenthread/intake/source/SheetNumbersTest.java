package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without a format are shown as the office program shows them, the quick ones too. */
class SheetNumbersTest {
  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.5,
        -0.5,
        12.25,
        0.1,
        99.99,
        1234567.5,
        0.001,
        0.0001,
        1e-11,
        3.14159265358979,
        1.0 / 3,
        -1.0 / 3,
        12345678.125,
        123456789.5,
        1e11,
        1.5e300,
        0.30000000000000004
      })
  void showsAGeneralNumberAsTheFormatterDoes(double number) {
    String shown = new DataFormatter(Locale.UK).formatRawCellContents(number, 0, "General");
    assertThat(new SheetNumbers(false).shown(number, SheetStyle.PLAIN)).isEqualTo(shown);
  }
}
