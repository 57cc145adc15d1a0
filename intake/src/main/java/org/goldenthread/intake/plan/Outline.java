package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.printed.RunOnText;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.table.CellJoin;
import org.jspecify.annotations.Nullable;

/**
 * A plan without tables: headings of outcomes, numbered priorities, a line such as "We will achieve
 * this by:" and the bullets under it.
 */
final class Outline {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:we|the partnership|partners) will (?:achieve|do|deliver) (?:this|it)(?: by)?"
              + "|how (?:we will|will we) (?:achieve|do|deliver) (?:this|it)|to achieve this,? we will)\\s*:?$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_HEADING = 60;

  private final Bench bench;
  private final PlanTree tree;
  private final List<OutlineLine> lines;
  private final String level;
  private @Nullable PlanItem outcome;
  private @Nullable PlanItem priority;
  private @Nullable PlanItem bullet;
  private @Nullable PlanItem last;
  private boolean inBullets;
  private boolean open = true;

  private Outline(Bench bench, PlanTree tree, List<OutlineLine> lines, int first) {
    this.bench = bench;
    this.tree = tree;
    this.lines = lines;
    this.level = levelBefore(lines, first);
  }

  static void read(Bench bench, PlanTree tree) {
    List<OutlineLine> lines = OutlineLine.of(bench);
    List<Integer> leadIns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (LEAD_IN.matcher(lines.get(i).text()).matches()) {
        leadIns.add(i);
      }
    }
    if (leadIns.size() < 2) {
      return;
    }
    int first = leadIns.get(0) - 1;
    int last = leadIns.get(leadIns.size() - 1);
    Outline outline = new Outline(bench, tree, lines, first);
    outline.walk(outcomeBefore(lines, first), last);
    bench.kind("plan");
  }

  /** Begins at the outcome heading over the first numbered priority, if there is one. */
  private static int outcomeBefore(List<OutlineLine> lines, int first) {
    return first > 0 && lines.get(first - 1).isHeading(LONGEST_HEADING)
        ? first - 1
        : Math.max(0, first);
  }

  /** What the plan calls its numbered statements, from the headings and text above them. */
  private static String levelBefore(List<OutlineLine> lines, int first) {
    for (int i = Math.min(first, lines.size()) - 1; i >= 0; i--) {
      if (lines.get(i).text().length() <= 120) {
        String named = LevelNames.inHeading(lines.get(i).text());
        if (named != null) {
          return named;
        }
      }
    }
    return "Priority";
  }

  private void walk(int from, int lastLeadIn) {
    for (int i = from; i < lines.size() && open; i++) {
      line(i, i > lastLeadIn);
    }
  }

  private void line(int i, boolean afterLast) {
    OutlineLine line = lines.get(i);
    Optional<LeadingReference> number = LeadingReference.Shape.NUMBERED.read(line.withMarker());
    if (LEAD_IN.matcher(line.text()).matches()) {
      inBullets = true;
      bullet = null;
      last = null;
    } else if (number.isPresent() && leadInFollows(i)) {
      priority =
          tree.add(
              outcome, level, number.get().ref(), cell(number.get().rest(), line), line.line());
      inBullets = false;
    } else if (line.isHeading(LONGEST_HEADING) && !line.isItem() && priorityFollows(i)) {
      outcome = tree.add(null, "Outcome", null, cell(line.text(), line), line.line());
      inBullets = false;
    } else if (inBullets && line.isItem()) {
      bullet(line);
    } else if (inBullets && last != null && goesOn(last, i)) {
      last.addText(cell(line.text(), line));
      last.onLine(line.line());
    } else if (afterLast) {
      open = false;
      return;
    } else {
      inBullets = false;
      return;
    }
    bench.claim(line.block());
  }

  /**
   * An indented bullet belongs to the bullet above it, unless it begins with a verb as that does:
   * then the indent is the converter's.
   */
  private void bullet(OutlineLine line) {
    boolean below = bullet != null && line.depth() > 1 && !RunOnText.isVerb(line.firstWord());
    PlanItem above = below ? bullet : priority;
    PlanItem item = tree.add(above, "Commitment", null, cell(line.text(), line), line.line());
    bullet = below ? bullet : item;
    last = item;
  }

  /** A paragraph after an unfinished bullet, before the list goes on, is the rest of it. */
  private boolean goesOn(PlanItem unfinished, int i) {
    String text = unfinished.text();
    boolean ended = text.matches("(?s).*[.!?:;]$");
    boolean listFollows = i + 1 < lines.size() && lines.get(i + 1).isItem();
    Cell joined =
        CellJoin.join(unfinished.cell(), Cell.of(lines.get(i).text(), lines.get(i).line()));
    boolean sentence = joined.lines().size() == unfinished.cell().lines().size();
    return !ended && (listFollows || sentence) && !lines.get(i).isMarked();
  }

  private boolean leadInFollows(int i) {
    return i + 1 < lines.size() && LEAD_IN.matcher(lines.get(i + 1).text()).matches();
  }

  private boolean priorityFollows(int i) {
    return i + 1 < lines.size()
        && LeadingReference.Shape.NUMBERED.read(lines.get(i + 1).withMarker()).isPresent()
        && leadInFollows(i + 1);
  }

  private static Cell cell(String text, OutlineLine line) {
    return Cell.of(text, line.line());
  }
}
