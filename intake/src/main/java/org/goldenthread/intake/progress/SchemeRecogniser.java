package org.goldenthread.intake.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.StatusWords;

/**
 * Completes the key of statuses: sentences that say when a status was assigned, and the statuses
 * that are used without a criterion. The blocks stay unclaimed, for the text around a sentence
 * belongs to its section.
 */
public final class SchemeRecogniser implements Recogniser {
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:assigned|given) (?:the|a) status (?:of )?[\"“']?(" + StatusWords.WORD.pattern() + ")",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Bench bench) {
    Map<String, SchemeStatusDraft> found = new LinkedHashMap<>();
    for (Block block : bench.document().blocks()) {
      if (block instanceof Paragraph paragraph) {
        assigned(bench, paragraph, found);
      }
    }
    for (StatusDraft status : bench.drafts().statuses()) {
      found.putIfAbsent(
          status.status(), new SchemeStatusDraft(status.status(), null, status.place()));
    }
    for (SchemeStatusDraft known : bench.scheme()) {
      found.remove(String.valueOf(known.status()));
    }
    found.values().forEach(bench::scheme);
  }

  private static void assigned(
      Bench bench, Paragraph paragraph, Map<String, SchemeStatusDraft> named) {
    for (String sentence : paragraph.text().replace('\n', ' ').split("(?<=[.!?])\\s+")) {
      Matcher m = ASSIGNED.matcher(sentence);
      String status = m.find() ? StatusWords.statusOf(m.group(1)) : null;
      if (status != null) {
        named.putIfAbsent(
            status, new SchemeStatusDraft(status, sentence, bench.place(paragraph.line())));
      }
    }
  }
}
