package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class LongTextTest {

  @Test
  void takesTheFirstSentenceAsHeadline() {
    LongText text = LongText.of("Two advisers began. They see everyone.");

    assertThat(text.headline()).isEqualTo("Two advisers began.");
    assertThat(text.words()).isEqualTo(6);
    assertThat(text.longer()).isTrue();
  }

  @Test
  void doesNotEndASentenceInsideANumber() {
    assertThat(LongText.of("It fell from 28.02% to 27.67% in June. Good.").headline())
        .isEqualTo("It fell from 28.02% to 27.67% in June.");
  }

  @Test
  void saysItAllInTheHeadlineWhenTheTextIsOneSentence() {
    assertThat(LongText.of("As above").longer()).isFalse();
  }

  @Test
  void cutsALongFirstSentenceAtAWord() {
    String headline = LongText.of("word ".repeat(60)).headline();

    assertThat(headline).hasSizeLessThanOrEqualTo(160).endsWith("word…");
  }

  @Test
  void takesNoRowOfATableForAHeadline() {
    LongText text = LongText.of("Year | 05/06 | 06/07\nShare | 9% | 10%\nWeighing reached more.");

    assertThat(text.headline()).isEqualTo("Weighing reached more.");
    assertThat(text.blocks()).hasSize(3);
  }

  @Test
  void makesListsOfBullets() {
    LongText text = LongText.of("Begun:\n• one\n• two\nThen rest.");

    assertThat(text.blocks())
        .containsExactly(
            new LongText.Block(false, List.of("Begun:")),
            new LongText.Block(true, List.of("one", "two")),
            new LongText.Block(false, List.of("Then rest.")));
  }

  @Test
  void opensTheRestWhenTheTextIsOneBulletAndMore() {
    assertThat(LongText.of("• one\n• two").longer()).isTrue();
    assertThat(LongText.of("• one").longer()).isFalse();
  }

  @Property(seed = "20091216")
  void losesNoWord(@ForAll @NotBlank String printed) {
    LongText text = LongText.of(printed);
    String kept =
        text.blocks().stream()
            .flatMap(block -> block.lines().stream())
            .collect(Collectors.joining());

    assertThat(letters(kept)).isEqualTo(letters(printed));
    assertThat(text.headline()).hasSizeLessThanOrEqualTo(LongText.HEADLINE);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
