package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.plan.LeadingReference.Shape;
import org.junit.jupiter.api.Test;

class LeadingReferenceTest {
  @Test
  void readsEveryShapeAsPrinted() {
    assertThat(LeadingReference.of("1.2.3 All families"))
        .contains(new LeadingReference(Shape.DOTTED, "1.2.3", "All families"));
    assertThat(LeadingReference.of("15. Fall in numbers"))
        .contains(new LeadingReference(Shape.NUMBERED, "15", "Fall in numbers"));
    assertThat(LeadingReference.of("(iv) We will"))
        .contains(new LeadingReference(Shape.ROMAN, "(iv)", "We will"));
    assertThat(LeadingReference.of("AB-3 Keep safe"))
        .contains(new LeadingReference(Shape.CODED, "AB-3", "Keep safe"));
  }

  @Test
  void findsNoneInACountOrADate() {
    assertThat(LeadingReference.of("7 advisers each work with 40 people")).isEmpty();
    assertThat(LeadingReference.of("2013/14 to set up a way")).isEmpty();
  }
}
