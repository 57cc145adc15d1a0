package org.goldenthread.app.cli.stats;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "1,1",
    "0.5,0.5",
    "12000000000,12000000000",
    "0.1,0.1",
    "2e-7,2e-07",
    "-1.0001431045557092e-14,-1.0001431045557092e-14",
    "0.0001,0.0001",
    "1e15,1e+15",
    "1.5e300,1.5e+300",
    "NaN,NaN",
    "-Infinity,-Infinity"
  })
  void writesNumbersShort(double number, String text) {
    assertThat(Cells.number(number)).isEqualTo(text);
  }

  @Property(seed = "2010")
  void readsBackAsTheSameNumber(@ForAll double number) {
    assertThat(Double.parseDouble(Cells.number(number)) == number).isTrue();
  }
}
