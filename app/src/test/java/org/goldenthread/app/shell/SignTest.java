package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTest {

  static Stream<Sign> signs() {
    return Stream.<Sign[]>of(Status.values(), Mark.values(), Direction.values(), OnTarget.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void hasAWord(Sign sign) {
    assertThat(Views.MESSAGES.text(sign.key())).isNotBlank();
  }

  @Test
  void hasAShapeOfItsOwn() {
    assertThat(signs().map(Sign::shape).filter(shape -> !shape.isEmpty())).doesNotHaveDuplicates();
    assertThat(Status.values()).allMatch(status -> !status.shape().isEmpty());
  }

  @Test
  void readsTheStatusADocumentPrints() {
    assertThat(Status.parse("Completed")).contains(Status.COMPLETE);
    assertThat(Status.parse(" AMBER ")).contains(Status.AMBER);
    assertThat(Status.parse("Total")).isEmpty();
  }
}
