package org.goldenthread.intake.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a data file. Upper case, spaces and underscores make no difference. */
final class Header {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> repeated = new LinkedHashSet<>();

  /**
   * @param names as printed, without space around them
   */
  Header(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      if (places.putIfAbsent(key(names.get(i)), i) != null && !names.get(i).isEmpty()) {
        repeated.add(names.get(i));
      }
    }
  }

  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Index of the first of these keys that is there, -1 when none is. */
  int find(String... keys) {
    for (String key : keys) {
      Integer place = places.get(key);
      if (place != null) {
        return place;
      }
    }
    return -1;
  }

  boolean has(String... keys) {
    return find(keys) >= 0;
  }

  int size() {
    return names.size();
  }

  /** As printed; empty for -1. */
  String name(int column) {
    return column < 0 ? "" : names.get(column);
  }

  List<String> names() {
    return names;
  }

  /** Names that stand there more than once. */
  Set<String> repeated() {
    return repeated;
  }

  /** Indexes of the columns whose key starts so, in order. */
  List<Integer> startingWith(String prefix) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (key(names.get(i)).startsWith(prefix)) {
        found.add(i);
      }
    }
    return found;
  }
}
