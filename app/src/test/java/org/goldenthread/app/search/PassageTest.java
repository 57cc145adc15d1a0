package org.goldenthread.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Marked words as pieces of plain text. */
class PassageTest {

  @Test
  void partsTextAtItsMarks() {
    assertThat(Passage.of("Reduce \u0002smoking\u0003 now").parts())
        .containsExactly(
            new Passage.Part("Reduce ", false),
            new Passage.Part("smoking", true),
            new Passage.Part(" now", false));
  }

  @Test
  void hasNoPartsWithoutText() {
    assertThat(Passage.of("").parts()).isEmpty();
  }

  @Property(tries = 200, seed = "1")
  void keepsEveryCharacterThatIsNoSign(@ForAll String text) {
    String plain = text.replaceAll("[\u0002\u0003]", "");
    assertThat(Passage.of(text).text()).isEqualTo(plain);
  }
}
