package org.goldenthread.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are the published examples and numbers made for these tests, of nobody. */
class PersonNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919"})
  void knowsAnNhsNumberByItsCheckDigit(String number) {
    assertThat(PersonNumbers.isNhsNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765918", "0000000000", "943476591", "94 34765919", "12,183,016"})
  void knowsOtherNumbersFromNhsNumbers(String number) {
    assertThat(PersonNumbers.isNhsNumber(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"H801200001001", "U80120000100A"})
  void knowsAPupilNumberByItsCheckLetter(String number) {
    assertThat(PersonNumbers.isPupilNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A801200001001", "H80120000100", "H8012000010O1", "8801200001001"})
  void knowsOtherCodesFromPupilNumbers(String number) {
    assertThat(PersonNumbers.isPupilNumber(number)).isFalse();
  }
}
