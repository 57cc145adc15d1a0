package org.goldenthread.app.cycle.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.app.cycle.hint.Pointer.Sort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildPointersTest {

  private static List<Pointer> in(String text) {
    return ChildPointers.in(text, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The placement of Child J broke down.             | INITIALS      | Child J
          A girl, called Aisha, was moved twice.           | NAME          | girl, called Aisha
          We met the young person K. again.                | INITIALS      | young person K.
          JS (14) has been excluded again.                 | INITIALS      | JS (14)
          The case of J.S. is with the panel.              | INITIALS      | J.S.
          Ryan, aged 9, waits for a place.                 | NAME          | Ryan, aged 9
          Ryan Miller (9) waits for a place.               | NAME          | Ryan Miller (9)
          Then Kyle's foster carer gave notice.            | NAME          | Kyle's foster carer
          One child, born on 3 March 2004, is out of area. | DATE_OF_BIRTH | born on 3 March 2004
          The number 943 476 5919 is on file.              | PERSON_NUMBER | 943 476 5919
          Only two children are still waiting.             | SMALL_NUMBER  | two children
          3 Traveller pupils left this term.               | SMALL_NUMBER  | 3 Traveller pupils
          2 of the 12 looked after children moved.         | SMALL_NUMBER  | 2 of the 12 looked after children
          """)
  void pointsOutWhatMayPointToAChild(String text, Sort sort, String words) {
    assertThat(in(text))
        .anySatisfy(
            p -> {
              assertThat(p.sort()).isEqualTo(sort);
              assertThat(p.words()).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Year 2 pupils and Key Stage 3 pupils did better.",
        "1 in 4 children is overweight; 3% of children are.",
        "There are two children's centres and 3 pupil referral units.",
        "Children aged 5 to 11 and young people aged 16 take part.",
        "12 children, 150 pupils and 1.5 children a place.",
        "The child protection plan, the Child Death Panel and child A&E visits.",
        "Mr J. Smith and Dr. C. A. (Tony) Marvin chair it in the U.K.",
        "Women's carers group and the Council's family service.",
        "We recruited two advisers and 3 foster carers.",
        "Ring 01709 382121 or 0300 123 4567.",
        "Agenda item 5 children and young people. Priority 3 children who are safe.",
        "3 Children and Families teams. Table (12) and Section (4).",
        "Pupils in Reception (4 to 5) and under 5 children.",
      })
  void staysSilentOnOrdinaryWords(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void countsAsSmallWhatTheRuleSays() {
    String text = "7 children were excluded.";
    assertThat(ChildPointers.in(text, 5)).isEmpty();
    assertThat(ChildPointers.in(text, 10)).extracting(Pointer::words).containsExactly("7 children");
  }

  @Property
  void quotesTheTextInOrderAndNothingTwice(@ForAll("texts") String text) {
    int end = 0;
    for (Pointer pointer : in(text)) {
      assertThat(pointer.from()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(pointer.from(), pointer.until())).isEqualTo(pointer.words());
      end = pointer.until();
    }
  }

  @Property
  void findsTheSameBelowAnOrdinaryLine(@ForAll("texts") String text) {
    String above = "Work goes on as planned.\n";
    assertThat(in(above + text))
        .extracting(Pointer::words)
        .isEqualTo(in(text).stream().map(Pointer::words).toList());
  }

  @Property
  void findsNothingInSmallLettersWithoutNumbers(@ForAll("words") String text) {
    assertThat(in(text)).isEmpty();
  }

  @Property
  void pointsOutNoMoreWhenLessCountsAsSmall(@ForAll("texts") String text) {
    assertThat(ChildPointers.in(text, 3).size())
        .isLessThanOrEqualTo(ChildPointers.in(text, 10).size());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> known =
        Arbitraries.of(
            "Child J",
            "two",
            "3",
            "children",
            "pupils",
            "J.S.",
            "aged 7",
            "Ryan",
            "’s mother",
            "of the",
            "(9)",
            " ",
            " ",
            " ",
            ". ",
            ",",
            "-",
            "\n",
            "born on 3",
            "943 476 5919",
            "Year",
            "boy called",
            "families");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, known),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("child", "pupils", "j", "families", "of the", "aged", "young people", "a")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  /** The published progress texts: what is pointed out is little enough to be read each time. */
  @Test
  void isRareInPublishedReports() throws IOException {
    String shared = System.getProperty("gt.shared", "");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(Path.of(shared, "documents")),
        "the published documents are not here");
    int words = 0;
    int found = 0;
    try (Stream<Path> documents = Files.list(Path.of(shared, "documents"))) {
      for (Path document : documents.sorted().toList()) {
        String text = Files.readString(document, StandardCharsets.UTF_8);
        List<Pointer> all = text.lines().flatMap(line -> in(line).stream()).toList();
        words += text.split("\\s+").length;
        found += all.size();
      }
    }
    assertThat(words).isGreaterThan(50_000);
    assertThat(found).as("in %s words", words).isBetween(1, words / 5_000);
  }
}
