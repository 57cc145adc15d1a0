package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** The key of statuses with their criteria ("Amber - the milestone is ongoing"). */
final class StatusKey {
  private static final Pattern STATUS =
      Pattern.compile(
          "^(Red|Amber|Green|Blue|Completed?|Grey)\\s*(?:[-–—:=]+|means)\\s*(\\S.*)$",
          Pattern.CASE_INSENSITIVE);

  private StatusKey() {}

  static void read(Bench bench) {
    if (!bench.scheme().isEmpty()) {
      return;
    }
    for (Block block : bench.document().blocks()) {
      if (!bench.isClaimed(block)) {
        List<SchemeStatusDraft> key = key(bench, lines(block));
        if (key.stream().filter(s -> s.status() != null).count() >= 2) {
          key.forEach(bench::scheme);
          bench.claim(block);
          return;
        }
      }
    }
  }

  private static List<Line> lines(Block block) {
    if (block instanceof ListBlock list) {
      return list.items().stream().flatMap(i -> i.lines().stream()).toList();
    }
    return block instanceof Paragraph p ? p.lines() : List.of();
  }

  /** Lines of a key; one without a name of a status is a category the document leaves unnamed. */
  private static List<SchemeStatusDraft> key(Bench bench, List<Line> lines) {
    List<SchemeStatusDraft> key = new ArrayList<>();
    for (Line line : lines) {
      Matcher m = STATUS.matcher(line.text().strip());
      boolean named = m.matches();
      @Nullable String status = named ? LevelNames.capital(m.group(1)) : null;
      String criterion = named ? m.group(2) : line.text().strip();
      key.add(new SchemeStatusDraft(status, criterion, bench.place(line.source())));
    }
    return key;
  }
}
