package org.goldenthread.app.cycle.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.sheet.FilledSheet;

/** The row that names the columns, wherever they were moved to. */
final class SheetHead {
  /** So many names of ours make a head, also when others were typed over. */
  private static final int ENOUGH = 3;

  private final int row;
  private final Map<String, Integer> at = new HashMap<>();
  private final Map<Integer, String> named = new TreeMap<>();
  private final Messages messages;

  SheetHead(FilledSheet.Row head, Messages messages) {
    this.row = head.number();
    this.messages = messages;
    new TreeMap<>(head.cells())
        .forEach(
            (column, name) -> {
              named.put(column, name);
              at.putIfAbsent(plain(name), column);
            });
  }

  /** Whether a row is the head: it names the key, or most of what is asked. */
  static boolean isHead(FilledSheet.Row row, String key, List<SheetField> fields) {
    List<String> names = row.cells().values().stream().map(SheetHead::plain).toList();
    long known = fields.stream().filter(f -> names.contains(plain(f.column().name()))).count();
    return names.contains(plain(key)) && known >= 1 || known >= ENOUGH;
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
  }

  int row() {
    return row;
  }

  /** The column of one of ours; -1 when none has its name. */
  int column(String name) {
    return at.getOrDefault(plain(name), -1);
  }

  /** The column of one of ours by the end of its message key. */
  int own(String name) {
    return column(messages.text("cycle.sheet.column." + name));
  }

  /** What the columns that are none of ours are called, with their letters. */
  List<String> others(Set<Integer> ours) {
    return named.entrySet().stream()
        .filter(e -> !ours.contains(e.getKey()))
        .map(e -> FilledSheet.letter(e.getKey()) + " " + e.getValue())
        .toList();
  }
}
