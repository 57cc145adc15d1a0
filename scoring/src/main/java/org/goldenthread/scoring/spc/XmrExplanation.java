package org.goldenthread.scoring.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.StringJoiner;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;

/** Puts a chart into words. */
final class XmrExplanation {

  private XmrExplanation() {}

  /**
   * Pattern and cause, the figures behind them, the notes, and the rule.
   *
   * @param last index of the latest value, -1 when there is none
   */
  static String of(XmrChart chart, int last, Polarity polarity, int decimals, Words words) {
    StringJoiner text = new StringJoiner(" ");
    Variation variation = chart.variation(polarity);
    boolean special = last >= 0 && chart.cause(last) != SpecialCause.COMMON_CAUSE;
    if (special && variation != Variation.TOO_FEW_POINTS) {
      String cause = words.say(chart.cause(last).key());
      String inside = cause.substring(0, 1).toLowerCase(Locale.ROOT) + cause.substring(1);
      text.add(words.say("xmr.explain.special", variation.say(words), inside));
    } else {
      text.add(words.say("xmr.explain.plain", variation.say(words)));
    }
    if (last >= 0 && chart.segmentOf(last).hasLimits()) {
      text.add(figures(chart, last, decimals, words));
    }
    chart.notes().forEach(note -> text.add(note.say(words)));
    return text.add(words.say("rule.plain", words.say("rule.xmr-chart"), chart.rule().version()))
        .toString();
  }

  private static String figures(XmrChart chart, int last, int decimals, Words words) {
    Segment segment = chart.segmentOf(last);
    return words.say(
        "xmr.explain.figures",
        shown(chart.value(last), decimals),
        shown(segment.mean(), decimals),
        shown(segment.lower(), decimals),
        shown(segment.upper(), decimals),
        String.valueOf(segment.baselineValues()),
        words.say(chart.settings().screening().key()));
  }

  private static String shown(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
