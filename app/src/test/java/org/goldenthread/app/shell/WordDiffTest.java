package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.app.shell.WordDiff.Kind;
import org.goldenthread.app.shell.WordDiff.Part;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void marksTheWordsThatChanged() {
    assertThat(WordDiff.of("Two advisers begin in May.", "Three new advisers begin in May."))
        .containsExactly(
            new Part(Kind.REMOVED, "Two "),
            new Part(Kind.ADDED, "Three new "),
            new Part(Kind.KEPT, "advisers begin in May."));
  }

  @Test
  void takesChangedWordsBesideEachOtherAsOneChange() {
    assertThat(WordDiff.of("by late May", "by early June"))
        .containsExactly(
            new Part(Kind.KEPT, "by "),
            new Part(Kind.REMOVED, "late May"),
            new Part(Kind.ADDED, "early June"));
  }

  @Test
  void findsNothingInEqualOrEmptyTexts() {
    assertThat(WordDiff.of("As before", "As before")).noneMatch(Part::added);
    assertThat(WordDiff.of("", "")).isEmpty();
    assertThat(WordDiff.of("", "New")).containsExactly(new Part(Kind.ADDED, "New"));
    assertThat(WordDiff.of("Old", "")).containsExactly(new Part(Kind.REMOVED, "Old"));
  }

  @Property(seed = "20091209")
  void holdsBothTextsWhole(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Part> parts = WordDiff.of(before, after);

    assertThat(joined(parts, part -> !part.added())).isEqualTo(before);
    assertThat(joined(parts, part -> !part.removed())).isEqualTo(after);
    assertThat(parts).allMatch(part -> !part.text().isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("plan", "Plan", "7.9%", " ", "  ", "\n", "é")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join("", words));
  }

  private static String joined(List<Part> parts, Predicate<Part> chosen) {
    return parts.stream().filter(chosen).map(Part::text).collect(Collectors.joining());
  }
}
