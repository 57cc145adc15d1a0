package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.WarningDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers made to keep a reader busy, or to give it nothing to hold on to, end all the same. */
class HostilePapersTest {
  private static final String HEAD =
      "## OAK BOARD\n\n**4th May 2012**\n\nPresent:- Mrs A Vale.\n\n";

  @TempDir Path folder;

  private Reading read(String text) throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, "papers.txt", text));
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  @Test
  void readsManyMinutesAndAsManyFalseOnes() throws Exception {
    Reading reading = read(HEAD + many(1_500, i -> "**%d. TITLE**%n%nWords.%n%n".formatted(i + 1)));
    assertThat(reading.papers().minutes()).hasSize(1_500);
    assertThat(read(HEAD + many(20_000, i -> "1. Title\n\n")).papers().meetings()).hasSize(1);
  }

  @Test
  void endsOnTextThatNearlyMatches() throws Exception {
    List<String> texts =
        List.of(
            "Resolved:- (1) " + "(1) (2) (a) ".repeat(20_000),
            "Apologies for absence were received from " + "A, and & ; ".repeat(50_000),
            "Further to Minutes Nos. " + "1, 2 and ".repeat(50_000),
            "x. Action: " + "Action - ".repeat(50_000),
            "It was agreed ".repeat(50_000),
            "(".repeat(200_000),
            "Councillors " + "A B, ".repeat(50_000),
            "- and ".repeat(50_000));
    for (String text : texts) {
      assertThat(read(HEAD + "**1. PLAN**\n\n" + text + "\n").papers().minutes()).isNotEmpty();
    }
  }

  @Test
  void endsOnEndlessLists() throws Exception {
    String log = "No\tAction\tOwner\n" + many(20_000, i -> i + "\tDo\tJW\n");
    assertThat(read(HEAD + log).papers().actions()).hasSize(20_000);
    String labels = "REPORT TO: Board\n" + many(20_000, i -> "Subject: x\nTitle: y\n");
    assertThat(read(labels + "\n1. PURPOSE\n\nWords.\n").papers().reports()).isNotEmpty();
    String agenda = "AGENDA\n\n1. Plan\n" + many(20_000, i -> "more of it\n");
    assertThat(read(agenda).papers().agendaItems()).hasSize(1);
    String versions = "Version\tDate\tAuthor\n" + many(20_000, i -> "1." + i % 999 + "\tMay\tOB\n");
    assertThat(read(HEAD + versions).papers().versions()).hasSize(20_000);
    String glossary = "Glossary\n\nA\tB\n" + many(20_000, i -> "\tmore\n");
    assertThat(read(glossary).papers().glossary()).hasSize(1);
  }

  @Test
  void saysWhatItCouldNotRead() throws Exception {
    Reading reading = read("MINUTES\n\nPresent: the usual people\n\nResolved:- That it be so.\n");
    assertThat(reading.warnings())
        .extracting(WarningDraft::message)
        .anyMatch(m -> m.contains("without a date"))
        .anyMatch(m -> m.contains("Nobody could be read"))
        .anyMatch(m -> m.contains("without numbers or headings"));
    assertThat(reading.papers().resolutions()).hasSize(1);
  }

  @Test
  void saysThatARowOfALogHasNoAction() throws Exception {
    assertThat(read(HEAD + "No\tAction\tOwner\n1\t\tJW\n").warnings())
        .extracting(WarningDraft::message)
        .anyMatch(m -> m.contains("says no action"));
  }
}
