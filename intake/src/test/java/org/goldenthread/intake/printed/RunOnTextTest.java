package org.goldenthread.intake.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunOnTextTest {
  @Test
  void splitsBeforeAVerbInCapitalFormWithoutAFullStop() {
    assertThat(
            RunOnText.split("Develop the offer by 2013 for Level 3 Embed the offer in all areas"))
        .containsExactly("Develop the offer by 2013 for Level 3", "Embed the offer in all areas");
  }

  @Test
  void splitsAfterADateAndAfterAPluralAbbreviation() {
    assertThat(
            RunOnText.split(
                "Advice in all LCs System-level review: Autumn 2010 Specific focus on care"))
        .containsExactly(
            "Advice in all LCs", "System-level review: Autumn 2010", "Specific focus on care");
  }

  @Test
  void keepsNamesAndTitlesWhole() {
    String text =
        "Work with the Work & Skills Board on an annual Commissioning Statement for Increase Ltd";
    assertThat(RunOnText.split(text)).containsExactly(text);
  }
}
