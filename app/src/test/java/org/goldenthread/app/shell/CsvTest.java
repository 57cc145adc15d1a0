package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables as a spreadsheet receives them. */
class CsvTest {

  private static String text(Csv csv) {
    byte[] body = Objects.requireNonNull(csv.download("table").getBody());
    return new String(body, StandardCharsets.UTF_8);
  }

  @Test
  void holdsTheHeaderAndEveryRow() {
    Csv csv =
        Csv.withColumns("reference", "lead").row("H01", null).row("S15/17", List.of("a", "b"));
    assertThat(text(csv)).isEqualTo("\uFEFFreference,lead\r\nH01,\r\nS15/17,a; b\r\n");
  }

  @Test
  void holdsALongTableToItsEnd() {
    Csv csv = Csv.withColumns("number");
    for (int number = 1; number <= 20_000; number++) {
      csv.row(number);
    }
    assertThat(text(csv)).endsWith("\r\n20000\r\n");
  }

  @Test
  void leavesNoFormulaForASpreadsheetToRun() {
    assertThat(text(Csv.withColumns("text").row("=1+1").row("-2.1%").row("@SUM(A1)")))
        .isEqualTo("\uFEFFtext\r\n'=1+1\r\n-2.1%\r\n'@SUM(A1)\r\n");
    assertThat(text(Csv.withColumns("text").row("-2+3+A1").row("\uFF1D1+1")))
        .isEqualTo("\uFEFFtext\r\n'-2+3+A1\r\n'\uFF1D1+1\r\n");
  }
}
