package org.goldenthread.app.measure.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27.67|27.67|''",
        "-2.1|-2.1|''",
        "1,204|1,204|''",
        "7.1%|7.1%|''",
        "p27.67|27.67|p",
        "27.67 p|27.67|p",
        "E5|5|e",
        "c|c|''",
        "X|x|''",
        "z|z|''",
        "[c]|c|''",
        "low|low|''",
        "Out|take out|''"
      })
  void readsNumbersWithTheirSymbols(String typed, String value, String quality) {
    assertThat(TypedCell.read(typed)).contains(new TypedCell(value, quality));
  }

  @ParameterizedTest
  @ValueSource(strings = {"27,67", "p", "c5", "about 7", "1.2.3", "=1+1", "7 8"})
  void refusesAnythingElse(String typed) {
    assertThat(TypedCell.read(typed)).isEmpty();
  }
}
