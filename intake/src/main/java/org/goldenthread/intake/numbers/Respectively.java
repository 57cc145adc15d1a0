package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.numbers.NumberTokens.Token;
import org.goldenthread.intake.numbers.PeriodLabels.Hit;

/** "63%, 45% and 18% for 2006/07, 2007/08 and 2008/09 respectively". */
final class Respectively {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]*+(?:and|&)?+[\\s,]*+");

  private Respectively() {}

  /** The period of each value that such a list pairs. */
  static Map<Token, Hit> pairs(String text, List<Token> tokens, List<Hit> hits) {
    Map<Token, Hit> pairs = new IdentityHashMap<>();
    for (int at = text.indexOf("respectively");
        at >= 0;
        at = text.indexOf("respectively", at + 1)) {
      List<Hit> listed = listedBefore(text, at, hits);
      if (listed.size() < 2) {
        continue;
      }
      int first = listed.get(0).start();
      int offset = endingBefore(tokens, first) - listed.size();
      for (int i = 0; i < listed.size() && offset >= 0; i++) {
        pairs.put(tokens.get(offset + i), listed.get(i));
      }
    }
    return pairs;
  }

  /** How many of the tokens, which stand in order, end at or before an offset. */
  private static int endingBefore(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Periods with nothing but commas and "and" between them, up to an offset. */
  private static List<Hit> listedBefore(String text, int end, List<Hit> hits) {
    List<Hit> listed = new ArrayList<>();
    int edge = end;
    for (int i = PeriodLabels.firstEndingAfter(hits, end) - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (!BETWEEN.matcher(text).region(hit.end(), edge).matches()) {
        break;
      }
      listed.add(hit);
      edge = hit.start();
    }
    Collections.reverse(listed);
    return listed;
  }
}
