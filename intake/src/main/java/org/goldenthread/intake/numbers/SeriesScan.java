package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.numbers.NumberTokens.Token;
import org.goldenthread.intake.numbers.NumberTokens.Why;
import org.goldenthread.intake.numbers.PeriodLabels.Hit;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the lines of a cell. A period in brackets or after a dash behind a value is that
 * value's; a period before values holds until another comes, one in a sentence ("In June 09") until
 * its end; a plan or national figure without a period takes that of the value before it.
 */
final class SeriesScan {
  /** How much of a text counts as values. */
  enum Mode {
    DATA,
    TARGET,
    PROSE
  }

  private static final Pattern KIND =
      Pattern.compile(
          "(?i)\\b(actual|plan(?:ned)?|target|baseline|trajectory|national(?:ly)?|england"
              + "|eng\\.? ?av\\S{0,6})\\b['’]?\\S{0,4}[\\s=:–-]{0,4}"
              + "(?:(?:average )?(?:of|is|was|over|under|at least|is set at|set at|above)\\s)?\\s*$");
  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "(?i)\\b(?:provisional|unverified|unvalidated|not yet verified|estimated?)\\b");
  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "(?i)\\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?\\s*[-–=:]\\s*$");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?i)^\\s*((?:working |school )?(?:days|weeks|hours|minutes|months|years))\\b");

  /** "since the 1998 baseline = -5%": what a value is compared with, not its kind. */
  private static final Pattern SINCE_BASELINE =
      Pattern.compile(
          "(?i)\\b(?:since|from|against|on) (?:the )?\\S{2,10} baseline[\\s=:–-]{0,4}$");

  private static final Pattern LAST_YEAR = Pattern.compile("\\d{4}(?!.*\\d{4})");
  private static final int MAX_LABEL = 160;

  /** How far the words around a number can matter, in characters. */
  private static final int LONGEST_LEAD = 400;

  private final PeriodLabels periods;
  private final String subject;
  private final Mode mode;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Why> reasons = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final Map<String, String> units = new HashMap<>();
  private String text = "";
  private List<Hit> hits = List.of();
  private List<Line> lines = List.of();
  private int[] starts = {};
  private @Nullable Hit current;
  private @Nullable Hit local;
  private int localEnd;
  private @Nullable String label;
  private @Nullable String lastYear;
  private int before;
  private int nextHit;

  SeriesScan(PeriodLabels periods, String subject, Mode mode) {
    this.periods = periods;
    this.subject = subject;
    this.mode = mode;
  }

  List<Figure> read(List<Line> source) {
    lines = source;
    List<String> texts = source.stream().map(Line::text).toList();
    text = String.join("\n", texts);
    starts = new int[texts.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + texts.get(i - 1).length() + 1;
    }
    hits = periods.find(text);
    List<Token> tokens = NumberTokens.find(text, hits);
    Map<Token, Hit> listed = mode == Mode.PROSE ? Respectively.pairs(text, tokens, hits) : Map.of();
    for (Token token : tokens) {
      take(token, listed.get(token));
    }
    return figures;
  }

  private void take(Token token, @Nullable Hit listed) {
    if (token.start() < before) {
      return;
    }
    int from = Math.max(before, token.start() - LONGEST_LEAD);
    String lead = text.substring(from, token.start());
    Behind behind = Behind.of(text, token.end(), hits);
    Matcher kindWord = KIND.matcher(lead);
    boolean hasKind = kindWord.find() && !SINCE_BASELINE.matcher(lead).find();
    Why why =
        NumberTokens.why(
            token, text, masked(from, token.start()), behind.period() != null, hasKind);
    if (why == null || !allowed(why, behind) || isRepeat(token, why)) {
      return;
    }
    contexts(token.start());
    Hit month = bareMonth(lead, token);
    Hit own = listed != null ? listed : behind.period() != null ? behind.period() : month;
    String kind = hasKind ? kind(kindWord.group(1)) : mode == Mode.TARGET ? "target" : "actual";
    Hit period = own != null ? own : inherited(token, kind);
    String words = month == null ? lead : BARE_MONTH.matcher(lead).replaceFirst("");
    String cleaned = label(words, why, token);
    add(token, why, cleaned, period, kind, behind);
    before = Math.max(token.end(), behind.end());
    if (behind.period() != null) {
      lastYear = yearOf(behind.period());
    }
    if (behind.period() != null && behind.bracketed()) {
      backfill(behind.period(), token.start(), figures.size() - 2);
    }
  }

  /** The text since the last value with a mark in the place of each period. */
  private String masked(int from, int until) {
    StringBuilder lead = new StringBuilder(text.substring(from, until));
    for (int i = PeriodLabels.firstEndingAfter(hits, from);
        i < hits.size() && hits.get(i).end() <= until;
        i++) {
      for (int at = Math.max(from, hits.get(i).start()); at < hits.get(i).end(); at++) {
        lead.setCharAt(at - from, NumberTokens.PERIOD);
      }
    }
    return lead.toString();
  }

  private boolean allowed(Why why, Behind behind) {
    return switch (mode) {
      case DATA -> true;
      case TARGET -> why == Why.PERCENT || why == Why.EQUALS || behind.period() != null;
      case PROSE -> why == Why.PERCENT;
    };
  }

  /** "supported 51 new firms = 51": the same number of a sentence printed twice. */
  private boolean isRepeat(Token token, Why why) {
    int last = figures.size() - 1;
    return why == Why.EQUALS
        && last >= 0
        && reasons.get(last) == Why.COUNT
        && figures.get(last).line() == lineAt(token.start())
        && String.valueOf(token.value()).equals(figures.get(last).value());
  }

  /** Takes in the periods that stand before a value. */
  private void contexts(int until) {
    while (nextHit < hits.size() && hits.get(nextHit).start() < until) {
      Hit hit = hits.get(nextHit++);
      if (hit.start() < before) {
        continue;
      }
      lastYear = yearOf(hit) == null ? lastYear : yearOf(hit);
      if (isInSentence(hit)) {
        local = hit;
        localEnd = sentenceEnd(hit.end());
      } else {
        current = hit;
        local = null;
        if (hit.start() > 0 && text.charAt(hit.start() - 1) == '(') {
          backfill(hit, hit.start(), figures.size() - 1);
        }
      }
    }
  }

  /** "In June 09 the project ..." in the middle of a line. */
  private boolean isInSentence(Hit hit) {
    String lead = text.substring(Math.max(0, hit.start() - 6), hit.start());
    return lead.length() > 4
        && lead.indexOf('\n') < 0
        && lead.toLowerCase(Locale.ROOT).endsWith(" in ");
  }

  private int sentenceEnd(int from) {
    int last = Math.min(text.length(), from + LONGEST_LEAD);
    for (int i = from; i < last; i++) {
      boolean stop = text.startsWith(". ", i) || text.charAt(i) == '\n';
      if (stop) {
        return i;
      }
    }
    return last;
  }

  private @Nullable Hit inherited(Token token, String kind) {
    if (local != null && token.start() <= localEnd) {
      return local;
    }
    if (current != null) {
      return current;
    }
    int last = figures.size() - 1;
    boolean beside = !kind.equals("actual") && mode == Mode.DATA && last >= 0;
    if (beside && figures.get(last).line() == lineAt(token.start()) && sameLine(token)) {
      Figure figure = figures.get(last);
      String printed = figure.periodLabel();
      return printed == null ? null : new Hit(0, 0, printed, figure.period());
    }
    return null;
  }

  private boolean sameLine(Token token) {
    return text.substring(before, token.start()).indexOf('\n') < 0;
  }

  private @Nullable Hit bareMonth(String lead, Token token) {
    Matcher m = BARE_MONTH.matcher(lead);
    if (lastYear == null || !m.find() || hitEndsAt(token.start())) {
      return null;
    }
    String month = m.group(1);
    return new Hit(0, 0, month, PeriodLabels.monthOf(lastYear, month));
  }

  private boolean hitEndsAt(int start) {
    int word = start;
    while (word > 0 && !Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    int at = PeriodLabels.firstEndingAfter(hits, word - 1);
    return at < hits.size() && hits.get(at).start() < word;
  }

  private static @Nullable String yearOf(Hit hit) {
    Matcher m = LAST_YEAR.matcher(String.valueOf(hit.period()));
    return m.find() ? m.group() : null;
  }

  /** "Secondary = 3 Primary = 17 (Aug 09)": the period is that of all of them. */
  private void backfill(Hit hit, int at, int last) {
    int lineStart = starts[indexOfLine(at)];
    for (int i = last; i >= 0; i--) {
      Figure f = figures.get(i);
      if (f.periodLabel() != null || offsets.get(i) < lineStart) {
        return;
      }
      figures.set(
          i,
          new Figure(
              f.label(),
              hit.label(),
              hit.period(),
              f.value(),
              f.printed(),
              f.unit(),
              f.kind(),
              f.quality(),
              f.line()));
    }
  }

  private void add(
      Token token, Why why, String cleaned, @Nullable Hit period, String kind, Behind behind) {
    boolean provisional =
        behind.provisional() || period != null && PROVISIONAL.matcher(period.label()).find();
    String value = token.value();
    String printed = token.printed(text);
    figures.add(
        new Figure(
            cleaned,
            period == null ? null : period.label(),
            period == null ? null : period.period(),
            value,
            printed,
            unit(token, cleaned),
            kind,
            value == null ? NestedFigures.absence(printed) : provisional ? "provisional" : null,
            lineAt(token.start())));
    reasons.add(why);
    offsets.add(token.start());
  }

  private @Nullable String unit(Token token, String name) {
    Matcher days =
        DAYS.matcher(text.substring(token.end(), Math.min(text.length(), token.end() + 20)));
    String unit =
        token.percent()
            ? "%"
            : days.find()
                ? days.group(1).toLowerCase(Locale.ROOT)
                : name.contains("%") || name.toLowerCase(Locale.ROOT).contains("percentage")
                    ? "%"
                    : units.get(name);
    if (unit == null && token.value() != null && token.value().indexOf('.') < 0) {
      unit = "number";
    }
    if (unit != null) {
      units.put(name, unit);
    }
    return unit;
  }

  private static String kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("plan")) {
      return "plan";
    }
    return switch (lower) {
      case "actual", "target", "baseline", "trajectory" -> lower;
      default -> "national";
    };
  }

  /** The words beside a value; those before it, or behind a count; else those of the series. */
  private String label(String lead, Why why, Token token) {
    String own = SeriesLabel.before(lead, periods, KIND);
    int end = Math.min(text.length(), token.end() + MAX_LABEL);
    String behind = text.substring(token.end(), end).split("[.;\\n(=]", 2)[0];
    if (why == Why.COUNT) {
      String counted = SeriesLabel.counted(behind, periods);
      own = counted.isEmpty() ? own : counted;
    } else if (own.isEmpty() && label == null) {
      own = SeriesLabel.behind(behind, periods);
      own = token.percent() && own.startsWith("of ") ? "% " + own : own;
    }
    if (!own.isEmpty()) {
      label = own;
    }
    String carried = label == null ? subject : label;
    return carried.length() > MAX_LABEL ? carried.substring(0, MAX_LABEL).strip() : carried;
  }

  private int lineAt(int offset) {
    return lines.get(indexOfLine(offset)).source();
  }

  private int indexOfLine(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
