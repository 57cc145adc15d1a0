package org.goldenthread.intake.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.printed.RunOnText;

/**
 * An entry among existing plans may give the plan's name and then what it contributes: "Learning
 * Plan 2010-2013 Ensure ...". The name becomes the heading of the item.
 */
final class PlanNames {
  private static final Pattern NAMED =
      Pattern.compile(
          "^(.{3,120}?\\b(?:Plan|Strategy|Framework|Programme|Agreement|Charter)"
              + "(?:\\s+(?:19|20)\\d\\d\\s?[-–/]\\s?(?:20)?\\d\\d)?)\\s*[:–-]?\\s+(\\p{Lu}\\p{Ll}+)(\\s.+)$",
          Pattern.DOTALL);

  private PlanNames() {}

  static void split(PlanItem item) {
    String level = item.level.toLowerCase(Locale.ROOT);
    if (!level.contains("plan") && !level.contains("strateg")) {
      return;
    }
    Matcher m = NAMED.matcher(item.text());
    if (m.matches() && RunOnText.isVerb(m.group(2))) {
      item.heading(m.group(1));
      item.replaceText(Cell.of(m.group(2) + m.group(3), item.line));
    }
  }
}
