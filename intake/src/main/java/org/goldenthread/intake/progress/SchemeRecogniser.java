package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.StatusWords;

/**
 * Reads the key of a plan's statuses: lines such as "Green – the milestone is complete", sentences
 * that say when a status was assigned, and the statuses that are used without a criterion. The
 * blocks stay unclaimed, for the text around a key belongs to its section.
 */
public final class SchemeRecogniser implements Recogniser {
  private static final Pattern KEY_LINE =
      Pattern.compile(
          "^[\\s•*-]*(" + StatusWords.WORD.pattern() + ")\\s*(?:[-–—:=]|means)\\s*(\\S.{3,400})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:assigned|given) (?:the|a) status (?:of )?[\"“']?(" + StatusWords.WORD.pattern() + ")",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_UNNAMED = 2;

  @Override
  public void read(Bench bench) {
    Map<String, SchemeStatusDraft> named = new LinkedHashMap<>();
    List<SchemeStatusDraft> unnamed = new ArrayList<>();
    for (Block block : bench.document().blocks()) {
      if (block instanceof ListBlock list) {
        key(bench, list.items().stream().map(i -> i.lines().get(0)).toList(), named, unnamed);
      } else if (block instanceof Paragraph paragraph) {
        key(bench, paragraph.lines(), named, unnamed);
        assigned(bench, paragraph, named);
      }
    }
    for (StatusDraft status : bench.drafts().statuses()) {
      named.putIfAbsent(
          status.status(), new SchemeStatusDraft(status.status(), null, status.place()));
    }
    named.values().forEach(bench::scheme);
    unnamed.forEach(bench::scheme);
  }

  private static void key(
      Bench bench,
      List<Line> lines,
      Map<String, SchemeStatusDraft> named,
      List<SchemeStatusDraft> unnamed) {
    List<SchemeStatusDraft> other = new ArrayList<>();
    int found = 0;
    for (Line line : lines) {
      Matcher m = KEY_LINE.matcher(line.text());
      SourcePlace place = bench.place(line.source());
      String status = m.matches() ? StatusWords.statusOf(m.group(1)) : null;
      if (status != null) {
        found++;
        named.putIfAbsent(status, new SchemeStatusDraft(status, m.group(2).strip(), place));
      } else {
        other.add(new SchemeStatusDraft(null, line.text(), place));
      }
    }
    if (found >= 2 && other.size() <= MOST_UNNAMED) {
      unnamed.addAll(other);
    }
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
