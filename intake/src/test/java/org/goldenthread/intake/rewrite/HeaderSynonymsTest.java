package org.goldenthread.intake.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one council calls a column, another calls otherwise: the reader knows both. */
class HeaderSynonymsTest {

  @ParameterizedTest
  @MethodSource("headers")
  void bothWordsNameTheSameColumn(String printed, List<String> synonyms) {
    assertThat(synonyms)
        .allSatisfy(
            synonym ->
                assertThat(org.goldenthread.intake.table.HeaderWords.roleOf(synonym))
                    .as(synonym)
                    .isEqualTo(org.goldenthread.intake.table.HeaderWords.roleOf(printed)));
  }

  static Stream<Arguments> headers() {
    return HeaderWords.all().entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }
}
