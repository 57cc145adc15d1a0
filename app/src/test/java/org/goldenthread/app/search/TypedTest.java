package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What somebody typed, made fit to be looked for. */
class TypedTest {

  @Test
  void keepsWordsAndDropsWhatCannotBeStored() {
    assertThat(Typed.of(" smoking\u0000in\tpregnancy \uD800").text())
        .isEqualTo("smoking in pregnancy");
    assertThat(Typed.of("smoking").cut()).isFalse();
  }

  @Test
  void cutsAtAWord() {
    Typed typed = Typed.of("word ".repeat(60));
    assertThat(typed.cut()).isTrue();
    assertThat(typed.text()).hasSizeLessThanOrEqualTo(Typed.LONGEST).endsWith("word");
  }

  @Property(tries = 200, seed = "1")
  void neverIsLongerThanAPersonTypes(@ForAll @StringLength(max = 600) String raw) {
    assertThat(Typed.of(raw).text()).hasSizeLessThanOrEqualTo(Typed.LONGEST);
  }
}
