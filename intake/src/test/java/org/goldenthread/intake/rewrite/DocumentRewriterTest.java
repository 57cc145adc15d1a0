package org.goldenthread.intake.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.rewrite.DocumentRewriter.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rewriter itself: it loses no word, and it is not gentle. */
class DocumentRewriterTest {

  private static String progressUpdate() throws IOException {
    return Files.readString(Documents.own().resolve("progress-update.txt"));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void theSameSeedRewritesTheSame(Way way) throws Exception {
    String text = progressUpdate();
    assertThat(new DocumentRewriter(7).rewrite(way, text))
        .extracting(DocumentRewriter.Rewritten::text)
        .isEqualTo(new DocumentRewriter(7).rewrite(way, text).text());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void losesNoWordOfTheTables(long seed) throws Exception {
    String text = progressUpdate();
    Map<String, Integer> before = words(text);
    before.keySet().removeAll(words(PRINTED_ON_EVERY_PAGE).keySet());
    for (Way way : new Way[] {Way.COLUMNS_REORDERED, Way.PAGES_CUT_ELSEWHERE, Way.TABLES_AS_HTML}) {
      Map<String, Integer> after = words(new DocumentRewriter(seed).rewrite(way, text).text());
      after.keySet().removeAll(words(PRINTED_ON_EVERY_PAGE).keySet());
      assertThat(after.entrySet())
          .as("%s", way)
          .containsExactlyInAnyOrderElementsOf(before.entrySet());
    }
  }

  private static final String PRINTED_ON_EVERY_PAGE =
      """
      Healthy Start Safe at Home Commitment Target Supporting Data Progress Status KEY: Arrows show
      direction of performance - ↑ = better performance, ↓ = worse performance, → = performance
      maintained Category Number of Commitments/Actions in
      """;

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new TreeMap<>();
    String plain =
        Jsoup.parse(text.replaceAll("\t|</t[dh]>", " <br> ")).text().replaceAll("[#*]", "");
    for (String word : plain.strip().split("[\\s:]+")) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }

  /**
   * A reader as one would write it from this one document: the first column holds the commitment
   * and ends with a letter and two digits, the fifth the status, and every line is a row of its
   * own.
   */
  private static List<String> readByPosition(String text) {
    List<String> read = new ArrayList<>();
    Pattern reference = Pattern.compile("\\(([AB][0-9]{2}[/0-9]*)\\)");
    boolean inTable = false;
    for (String line : text.split("\n")) {
      String[] cells = line.split("\t", -1);
      inTable = cells.length > 1 && (inTable || cells[0].equals("Commitment"));
      Matcher m = reference.matcher(cells[0]);
      if (inTable && cells.length >= 5 && m.find()) {
        read.add(m.group(1) + " " + cells[0] + cells[3] + cells[4]);
      }
    }
    return read;
  }

  @Test
  void aReaderByPositionManagesTheOriginal() throws Exception {
    assertThat(readByPosition(progressUpdate())).hasSize(8);
  }

  @ParameterizedTest
  @EnumSource(value = Way.class)
  void aReaderByPositionIsFoundOutByEveryWay(Way way) throws Exception {
    String text = progressUpdate();
    for (long seed : new long[] {1, 2009, 42}) {
      String rewritten = new DocumentRewriter(seed).rewrite(way, text).text();
      assertThat(readByPosition(rewritten)).as("seed %d", seed).isNotEqualTo(readByPosition(text));
    }
  }

  @Test
  void renamesAReferenceTheSameWhereverItIsMentioned() throws Exception {
    DocumentRewriter.Rewritten rewritten =
        new DocumentRewriter(1).rewrite(Way.REFERENCES_RENAMED, progressUpdate());
    String joint = rewritten.renaming().reference("Commitment", "B04/5");

    assertThat(joint).isNotEqualTo("B04/5").endsWith("104/5");
    assertThat(rewritten.text()).contains("(see " + joint + ")", "working day (" + joint + ")");
    assertThat(rewritten.text()).doesNotContain("B04");
  }
}
