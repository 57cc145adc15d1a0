package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFitTest {

  @Test
  void breaksBetweenWordsAndShortensWhatIsLeft() {
    assertThat(TextFit.lines("Similar areas", 200, 3)).containsExactly("Similar areas");
    assertThat(TextFit.lines("Similar areas", 60, 3)).containsExactly("Similar", "areas");
    assertThat(TextFit.lines("Statistical neighbours of Wexmere", 90, 2))
        .containsExactly("Statistical", "neighbour…");
    assertThat(TextFit.lines("Llanfairpwllgwyngyll", 60, 1).get(0)).endsWith("…");
  }

  @Test
  void knowsNarrowLettersFromWideOnes() {
    assertThat(TextFit.width("ill")).isLessThan(TextFit.width("WWW") / 3);
    assertThat(TextFit.width("2009/10")).isBetween(57.0, 58.0);
    assertThat(TextFit.width("£")).isGreaterThanOrEqualTo(0.556 * TextFit.FONT);
  }

  @Test
  void neverPartsTheHalvesOfALetter() {
    assertThat(TextFit.lines("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 40, 1).get(0))
        .doesNotMatch(".*[\\ud800-\\udbff](?![\\udc00-\\udfff]).*");
  }
}
