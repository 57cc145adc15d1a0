package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Baselines and targets that an item states in its own words: labelled ("baseline 58% - 2012/2013")
 * or as what is to be achieved ("above 90% across all areas", "to 5 schools in 2013").
 */
public final class StatedFigures {
  private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)(\\s?%)?";
  private static final String PERIOD = "(" + DateWords.DATE + ")";
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(baseline|target|trajectory)\\b(?:\\s+(?:of|is|was|in|for))?\\s*[:=–-]?\\s*(?:"
              + PERIOD
              + "\\s*[:=–-]\\s*)?"
              + NUMBER
              + "(?![\\d/])((?:\\s+(?!-|–)[^\\s()\\n;,]+)*)(?:\\s*[-–(]\\s*"
              + PERIOD
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private static final String AIM =
      "(?i:achieve|reach|maintain|attain|secure|keep|sustain|deliver)";
  private static final String CHANGE =
      "(?i:reduce|increase|improve|raise|cut|lower|decrease|grow|narrow)";

  /** What is to be achieved; group 1 is the figure as printed with its bound. */
  private static final List<Pattern> AIMED =
      List.of(
          Pattern.compile(
              "^"
                  + AIM
                  + "\\b[^.\\n]*?\\b((?:above|over|at least|below|under|up to)\\s+"
                  + NUMBER
                  + ")"),
          Pattern.compile(
              "^" + AIM + "\\b[^.\\n]*?\\bnumber of\\b[^.\\n]*?\\bof\\s+(" + NUMBER + ")\\s*$"),
          Pattern.compile("\\b(" + NUMBER + ")\\s+of\\s+[^.\\n]{1,60}?\\bto have\\b"),
          Pattern.compile(
              "^(?:To )?" + CHANGE + "\\b[^.\\n]*?\\bto\\s+(within\\s+" + NUMBER + ")(?!\\d)"),
          Pattern.compile("^(?:To )?" + CHANGE + "\\b[^.\\n]*?\\bby\\s+(" + NUMBER + ")(?<=%)"),
          Pattern.compile(
              "^(?:To )?"
                  + CHANGE
                  + "\\b[^.\\n]*?\\bto\\s+("
                  + NUMBER
                  + ")(?:\\s+[a-z]+)?\\s+(?:in|by)\\b"));

  private static final Pattern NONE =
      Pattern.compile("^(No)\\s+[a-z][^.\\n]*\\b(?:in|by)\\s+" + PERIOD + "\\s*\\.?$");
  private static final Pattern KEEPING = Pattern.compile("^" + AIM + "\\b");
  private static final Pattern BARE_LINE =
      Pattern.compile("^[•○●▪◦-]?\\s*(" + NUMBER + ")(?=\\s+[\\p{L}])", Pattern.MULTILINE);

  /**
   * One figure.
   *
   * @param kind baseline, target or trajectory
   * @param value decimal point, no thousands separators
   * @param unit "%", or the words after the number, or null
   * @param period as printed, or null
   * @param printed the figure as printed, with what bounds it ("above 90%")
   */
  public record Figure(
      String kind, String value, @Nullable String unit, @Nullable String period, String printed) {}

  private StatedFigures() {}

  /** The figures of a text, its lines separated by LF and its reference taken off. */
  public static List<Figure> find(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = LABELLED.matcher(text);
    while (m.find()) {
      figures.add(labelled(m));
    }
    String rest = withoutLabelled(text);
    if (figures.stream().noneMatch(f -> f.kind().equals("target"))) {
      aimed(rest, figures);
    }
    return figures;
  }

  /** The text without its labelled figures, so that their periods are not taken for due dates. */
  public static String withoutLabelled(String text) {
    return LABELLED.matcher(text).replaceAll(" ").strip();
  }

  private static Figure labelled(Matcher m) {
    String words = m.group(5).strip();
    boolean percent = m.group(4) != null;
    String unit = percent ? "%" : words.isEmpty() || words.startsWith("of ") ? null : words;
    String period = m.group(2) != null ? m.group(2) : m.group(6);
    String value = m.group(3);
    return new Figure(
        m.group(1).toLowerCase(Locale.ROOT),
        value.replace(",", ""),
        unit,
        period,
        percent ? value + "%" : value);
  }

  private static void aimed(String text, List<Figure> into) {
    for (Pattern pattern : AIMED) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        into.add(target(m));
        return;
      }
    }
    Matcher none = NONE.matcher(text);
    if (none.find()) {
      into.add(new Figure("target", "0", null, none.group(2), none.group(1)));
      return;
    }
    Matcher bare = BARE_LINE.matcher(text);
    while (KEEPING.matcher(text).find() && bare.find()) {
      into.add(target(bare));
    }
  }

  private static Figure target(Matcher m) {
    boolean percent = m.group(3) != null;
    return new Figure(
        "target", m.group(2).replace(",", ""), percent ? "%" : null, null, m.group(1).strip());
  }
}
