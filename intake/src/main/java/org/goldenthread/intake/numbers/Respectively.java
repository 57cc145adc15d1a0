package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.numbers.NumberTokens.Token;
import org.goldenthread.intake.numbers.PeriodLabels.Hit;

/** "63%, 45% and 18% for 2006/07, 2007/08 and 2008/09 respectively". */
final class Respectively {
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
      List<Token> values = tokens.stream().filter(t -> t.end() <= first).toList();
      int offset = values.size() - listed.size();
      for (int i = 0; i < listed.size() && offset >= 0; i++) {
        pairs.put(values.get(offset + i), listed.get(i));
      }
    }
    return pairs;
  }

  /** Periods with nothing but commas and "and" between them, up to an offset. */
  private static List<Hit> listedBefore(String text, int end, List<Hit> hits) {
    List<Hit> listed = new ArrayList<>();
    int edge = end;
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (hit.end() > edge) {
        continue;
      }
      if (!text.substring(hit.end(), edge).matches("[\\s,]*(?:and|&)?[\\s,]*")) {
        break;
      }
      listed.add(0, hit);
      edge = hit.start();
    }
    return listed;
  }
}
