package org.goldenthread.intake.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.numbers.PeriodLabels.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What stands directly behind a value and belongs to it: brackets with its period ("(2007)"), a
 * dash and a period ("191 - 2005/06,"), or a bare period that no other value follows ("6.9% January
 * 2009").
 *
 * @param end offset behind what belongs to the value
 * @param provisional true when a bracket says so
 * @param bracketed true when the period stands in brackets
 */
record Behind(@Nullable Hit period, int end, boolean provisional, boolean bracketed) {
  private static final Pattern BRACKET = Pattern.compile("\\s{0,3}\\(([^()\\n]{0,60})\\)");
  private static final Pattern LEAD =
      Pattern.compile(" {0,3}(?:[-–—] {0,2}|(?:by|in|for|during) )?");
  private static final Pattern STOP = Pattern.compile(" {0,3}(?:$|[\\n,;.]|\\d)");
  private static final Pattern DASH_STOP = Pattern.compile(" {0,3}(?:$|[\\n,;.)]|and\\b)");
  private static final Pattern PROVISIONAL =
      Pattern.compile("(?i)provisional|unverified|unvalidated|estimate");
  private static final int MOST_BRACKETS = 2;

  static Behind of(String text, int from, List<Hit> hits) {
    int at = from;
    boolean provisional = false;
    Matcher bracket = BRACKET.matcher(text);
    for (int i = 0; i < MOST_BRACKETS && standsAt(bracket, at, text); i++) {
      if (bracket.group(1).matches(".*\\d\\s?%.*")) {
        break;
      }
      provisional |= PROVISIONAL.matcher(bracket.group(1)).find();
      Hit hit = within(hits, bracket.start(1), bracket.end(1));
      if (hit != null) {
        return new Behind(hit, bracket.end(), provisional, true);
      }
      at = bracket.end();
    }
    Hit bare = bare(text, from, hits);
    return bare != null
        ? new Behind(bare, bare.end(), provisional, false)
        : new Behind(null, provisional ? at : from, provisional, false);
  }

  private static @Nullable Hit bare(String text, int from, List<Hit> hits) {
    Matcher lead = LEAD.matcher(text);
    if (!standsAt(lead, from, text)) {
      return null;
    }
    Hit hit = startingAt(hits, lead.end());
    if (hit == null) {
      return null;
    }
    boolean dash = lead.group().strip().matches("[-–—]");
    Matcher stop = (dash ? DASH_STOP : STOP).matcher(text);
    return standsAt(stop, hit.end(), text) ? hit : null;
  }

  private static boolean standsAt(Matcher matcher, int at, String text) {
    return matcher.region(at, text.length()).lookingAt();
  }

  private static @Nullable Hit within(List<Hit> hits, int start, int end) {
    int at = PeriodLabels.firstEndingAfter(hits, start);
    boolean inside = at < hits.size() && hits.get(at).start() >= start && hits.get(at).end() <= end;
    return inside ? hits.get(at) : null;
  }

  private static @Nullable Hit startingAt(List<Hit> hits, int start) {
    int at = PeriodLabels.firstEndingAfter(hits, start);
    return at < hits.size() && hits.get(at).start() == start ? hits.get(at) : null;
  }
}
