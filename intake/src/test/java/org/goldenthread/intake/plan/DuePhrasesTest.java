package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Set up a panel for stuck cases (June 2013) | June 2013
          July 2013 – better step down of plans | July 2013
          March 2016 - half of schools have a policy | March 2016
          Roll out to all centres by September 2014 | by September 2014
          2014/15 onwards to keep this position | 2014/15 onwards
          Secure funding for 2014/15 | 2014/15
          Run an induction day at the quay – Sept 2013 | Sept 2013
          Carry out the delivery plan. –June 2013 to March 2015 | June 2013 to March 2015
          Support members with a card – to be reviewed September 2013 | September 2013
          All schools good within the next three years | within the next three years
          Within 2% in 2013 and in line in 2014 | in 2013; in 2014
          Review of provision : Autumn 2010 | Autumn 2010
          """)
  void keepsTheDateAsPrinted(String text, String due) {
    assertThat(DuePhrases.find(text)).contains(due);
  }

  @Test
  void findsNoDateInAgesAndCounts() {
    assertThat(DuePhrases.find("Increase places for children aged 2, 3 and 4 by 200")).isEmpty();
  }
}
