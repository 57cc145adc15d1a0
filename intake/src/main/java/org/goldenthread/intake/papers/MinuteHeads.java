package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.ListBlock;

/**
 * Finds the lines that open a minute or a section: the longest run of growing numbers among lines
 * that look like headings. A line that only looks like a numbered sentence counts where its number
 * is the very next one.
 */
final class MinuteHeads {
  private static final int MOST = 2_000;
  private static final int STRONG = 3;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_CAPITALS = 300;
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?:\\p{Lu}{1,6}[ /.-]?\\d{1,4}(?:[/.]\\d{1,4})?|\\d{1,4}/\\d{1,4})[.:]?");
  private static final Pattern SENTENCE = Pattern.compile("(?s)(?:[Tt]hat|[Tt]o)\\s.*|.*[.;,:]");

  /**
   * A line that may open a minute.
   *
   * @param strong true when it is printed as a heading
   */
  private record Candidate(PaperLine line, MinuteNumber number, boolean strong) {}

  private final List<Candidate> candidates = new ArrayList<>();

  private MinuteHeads() {}

  /** The lines that open a numbered part, with their numbers; empty when no run is found. */
  static Map<PaperLine, MinuteNumber> of(List<PaperLine> lines) {
    return of(lines, false);
  }

  /**
   * The lines that open a numbered part.
   *
   * @param rows true where a row with a number and a label opens one too
   */
  static Map<PaperLine, MinuteNumber> of(List<PaperLine> lines, boolean rows) {
    MinuteHeads heads = new MinuteHeads();
    for (int i = 0; i < lines.size() && heads.candidates.size() < MOST; i++) {
      PaperLine line = lines.get(i);
      PaperLine next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      if (line.isRow() && rows) {
        heads.label(line);
      } else if (isBareNumber(line, next)) {
        MinuteNumber number = MinuteNumber.of(line.text());
        if (number != null) {
          heads.candidates.add(new Candidate(line, number, true));
        }
      } else {
        heads.consider(line);
      }
    }
    return heads.longest();
  }

  /** A number with letters or a slash on a line of its own, its title on the next. */
  private static boolean isBareNumber(PaperLine line, PaperLine next) {
    return !line.isRow()
        && !line.isItem()
        && BARE_NUMBER.matcher(line.text()).matches()
        && !next.isRow()
        && (next.heading() || isCapitals(next.text()));
  }

  private void label(PaperLine row) {
    MinuteNumber number = MinuteNumber.of(row.cell(0) + " " + row.cell(1));
    if (row.cell(0).matches("\\d{1,2}[.)]?") && row.cell(1).length() <= 60 && number != null) {
      candidates.add(new Candidate(row, number, true));
    }
  }

  private void consider(PaperLine line) {
    if (line.isRow() || line.isBullet() || !line.first()) {
      return;
    }
    MinuteNumber number = MinuteNumber.of(line.printed());
    if (number == null) {
      return;
    }
    String title = number.rest();
    boolean leads = !line.lead().isEmpty() && line.lead().matches("\\S*\\d\\S*");
    if (line.heading() || leads || isCapitals(title)) {
      candidates.add(new Candidate(line, number, true));
    } else if (isTitle(title) && standsAlone(line)) {
      candidates.add(new Candidate(line, number, false));
    }
  }

  static boolean isCapitals(String text) {
    if (text.length() > LONGEST_CAPITALS) {
      return false;
    }
    int letters = 0;
    int capitals = 0;
    // most texts are told by their first words: too many small letters to be made up for
    for (int i = 0; i < text.length() && (letters - capitals) * 5 <= text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3 && capitals * 10 >= letters * 8;
  }

  private static boolean isTitle(String title) {
    return !title.isEmpty()
        && title.length() <= LONGEST_TITLE
        && (Character.isUpperCase(title.codePointAt(0)) || "'\"‘“".indexOf(title.charAt(0)) >= 0)
        && !SENTENCE.matcher(title).matches();
  }

  private static boolean standsAlone(PaperLine line) {
    return !(line.block() instanceof ListBlock list) || list.items().size() == 1;
  }

  private Map<PaperLine, MinuteNumber> longest() {
    int n = candidates.size();
    int[] weight = new int[n];
    int[] before = new int[n];
    int best = -1;
    for (int i = 0; i < n; i++) {
      before[i] = -1;
      int most = 0;
      for (int j = 0; j < i; j++) {
        if (weight[j] > most && mayFollow(candidates.get(j), candidates.get(i))) {
          most = weight[j];
          before[i] = j;
        }
      }
      weight[i] = most + (candidates.get(i).strong() ? STRONG : 1);
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    Map<PaperLine, MinuteNumber> chosen = new IdentityHashMap<>();
    if (best >= 0 && weight[best] >= STRONG) {
      for (int i = best; i >= 0; i = before[i]) {
        chosen.put(candidates.get(i).line(), candidates.get(i).number());
      }
    }
    return chosen;
  }

  private static boolean mayFollow(Candidate earlier, Candidate later) {
    return later.strong()
        ? later.number().follows(earlier.number())
        : later.number().isNextOf(earlier.number());
  }
}
