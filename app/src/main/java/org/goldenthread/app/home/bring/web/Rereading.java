package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;

/** What reading a document again changed, item by item. */
final class Rereading {
  private static final int SHOWN = 12;

  private Rereading() {}

  /** What the second reading says otherwise than the first; null when it says the same. */
  static ReviewPage.@Nullable Reread of(Reading before, Reading now, Messages messages) {
    Map<String, List<Object>> was = said(before);
    Map<String, List<Object>> is = said(now);
    List<String> otherwise =
        now.items().stream()
            .filter(i -> was.containsKey(i.key()) && !was.get(i.key()).equals(is.get(i.key())))
            .map(Rereading::label)
            .toList();
    int added = (int) is.keySet().stream().filter(key -> !was.containsKey(key)).count();
    int gone = (int) was.keySet().stream().filter(key -> !is.containsKey(key)).count();
    if (otherwise.isEmpty() && added == 0 && gone == 0) {
      return null;
    }
    return new ReviewPage.Reread(
        messages.text("home.review.reread", otherwise.size(), added, gone),
        otherwise.subList(0, Math.min(SHOWN, otherwise.size())));
  }

  /** All a reading says of each item by its key, to see whether another says the same. */
  private static Map<String, List<Object>> said(Reading reading) {
    Map<String, List<Object>> said = new LinkedHashMap<>();
    reading.items().forEach(i -> said.put(i.key(), new ArrayList<>(List.of(i))));
    reading.leads().forEach(l -> said.getOrDefault(l.item(), new ArrayList<>()).add(l));
    reading.statuses().forEach(s -> said.getOrDefault(s.item(), new ArrayList<>()).add(s));
    reading
        .observations()
        .forEach(o -> said.getOrDefault(String.valueOf(o.item()), new ArrayList<>()).add(o));
    return said;
  }

  private static String label(ItemDraft item) {
    return item.ref() == null ? item.text() : item.ref() + " " + item.text();
  }
}
