package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.goldenthread.app.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** References as printed, as typed, and the key they share. */
@DatabaseTest
class ReferencesIT {
  private final JdbcClient sql;

  ReferencesIT(JdbcClient sql) {
    this.sql = sql;
  }

  private String key(String ref) {
    return sql.sql("select search.ref_key(?)").param(ref).query(String.class).single();
  }

  private List<String> keysTyped(String typed) {
    return sql.sql("select key from search.typed_keys(?)").param(typed).query(String.class).list();
  }

  @ParameterizedTest
  @CsvSource({
    "EW013, ew13",
    "E&A03, ea3",
    "NI 117, ni117",
    "S15/17, s15-17",
    "M05/6, m5-6",
    "1.2.3, 1-2-3",
    "E & A 03, ea3",
    "P1/15, p1-15",
    "BV163a, bv163a",
    "ew-013, ew13",
    "s15 / 17, s15-17",
    "Local 7, local7",
    "100, 100",
    "EW0, ew0",
    "Ç9, 9"
  })
  void haveAKeyOfLettersAndNumbers(String ref, String key) {
    assertThat(key(ref)).isEqualTo(key);
  }

  @Test
  void keepGroupsOfDigitsApart() {
    assertThat(key("S15/17")).isNotEqualTo(key("S1/517")).isNotEqualTo(key("S1517"));
  }

  @ParameterizedTest
  @CsvSource({
    "ew13, ew13",
    "ea3, ea3",
    "ni117, ni117",
    "ni 117 smoking, ni117",
    "s15 17, s15-17",
    "m5/6, m5-6",
    "progress on E & A 3, ea3",
    "\"EW013\", ew13"
  })
  void areFoundInWhatIsTyped(String typed, String key) {
    assertThat(keysTyped(typed)).contains(key);
  }

  @Test
  void areNotSeenInPlainNumbersAmongWords() {
    assertThat(keysTyped("smoking in the last 18 months of 2009"))
        .noneMatch(key -> key.matches("[0-9-]+"));
    assertThat(keysTyped("1.2.3")).containsExactly("1-2-3");
  }

  @Test
  void haveTheSameKeyHoweverTheyAreSpaced() {
    var random = new Random(11);
    for (int n = 0; n < 100; n++) {
      String letters = "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26));
      int number = random.nextInt(999);
      assertThat(key(letters + " 00" + number)).isEqualTo(key(letters + number));
      assertThat(key(letters.toLowerCase(Locale.ROOT) + "-" + number))
          .isEqualTo(key(letters + number));
    }
  }
}
