package org.goldenthread.scoring.spc;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashRuleTest {

  @ParameterizedTest
  @CsvSource({
    "BAD, COMMON_CAUSE, HIT_OR_MISS, BAD_BUT_NORMAL",
    "BAD, CONCERN_LOW, KEEPS_MISSING, ",
    "BAD, TOO_FEW_POINTS, TOO_FEW_POINTS, ",
    "GOOD, COMMON_CAUSE, KEEPS_MEETING, ",
    "GOOD, COMMON_CAUSE, HIT_OR_MISS, GOOD_BUT_UNRELIABLE",
    "GOOD, IMPROVEMENT_HIGH, KEEPS_MISSING, GOOD_BUT_FAILING",
    "GOOD, COMMON_CAUSE, NO_TARGET, ",
    "BETWEEN, COMMON_CAUSE, HIT_OR_MISS, ",
    "NONE, COMMON_CAUSE, HIT_OR_MISS, ",
  })
  void saysWhereStatusAndPatternDisagree(
      Standing standing, Variation variation, Outlook outlook, Clash expected) {
    assertThat(ClashRule.STANDARD.assess(standing, variation, outlook).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void namesTheStatusAsItsSchemeDoes() {
    assertThat(Clash.BAD_BUT_NORMAL.say("Red", Words.ENGLISH))
        .isEqualTo(
            "Red, but normal ups and downs. Ask what would change the whole service, not what went"
                + " wrong this time.");
  }

  @Test
  void everythingAChartSaysHasWords() {
    for (Clash clash : Clash.values()) {
      assertThat(clash.say("Red", Words.ENGLISH)).startsWith("Red, but ");
    }
    for (Variation variation : Variation.values()) {
      assertThat(variation.say(Words.ENGLISH)).isNotBlank();
    }
    for (Outlook outlook : Outlook.values()) {
      assertThat(outlook.say(Words.ENGLISH)).isNotBlank();
    }
    for (XmrNote note : XmrNote.values()) {
      assertThat(note.say(Words.ENGLISH)).endsWith(".");
    }
    for (SpecialCause cause : SpecialCause.values()) {
      assertThat(Words.ENGLISH.say(cause.key())).isNotBlank();
    }
    for (Screening screening : Screening.values()) {
      assertThat(Words.ENGLISH.say(screening.key())).isNotBlank();
    }
  }
}
