package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MLT\tMere Leisure Trust",
        "| MLT | Mere Leisure Trust |",
        "**MLT** - Mere Leisure Trust",
        "MLT: Mere Leisure Trust"
      })
  void readsAGlossaryHoweverItIsSetOut(String line) {
    Map<String, String> meanings = new HashMap<>();

    ShortForms.read("Glossary\n" + line + "\nThe end of it.", meanings);

    assertThat(meanings).hasSize(1);
    assertThat(meanings.get("mlt")).startsWith("Mere Leisure Trust");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A sentence of words.", "---|---", "MLT"})
  void takesNothingFromOtherLines(String line) {
    Map<String, String> meanings = new HashMap<>();

    ShortForms.read(line, meanings);

    assertThat(meanings).isEmpty();
  }
}
