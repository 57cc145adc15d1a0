package org.goldenthread.app.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table whose rows the history shows, and how to read it. All expressions are SQL of the program
 * over a row named {@code v}; nothing a reader sends becomes part of them. What they look up beyond
 * the row is what was known by the day {@code :knownBy}: {@link #latest}.
 *
 * @param kind what its rows are, as screens name them: {@code lead}
 * @param table with its schema
 * @param ends whether rows are ended: then the row a change makes is held against the row of the
 *     same key which that change ended
 * @param follows whether a row is held against the one of its key known before it
 * @param key columns that say which rows are versions of the same; the first is never null
 * @param fields what is compared and shown, by name
 * @param about by kind of thing the condition that a row is about the thing {@code :thing}
 * @param subject names what the row is about; null where a name may not be shown
 * @param path the page of what the row is about, below the partnership's address, or null
 */
public record VersionTable(
    String kind,
    String table,
    boolean ends,
    boolean follows,
    List<String> key,
    Map<String, String> fields,
    Map<String, String> about,
    String subject,
    String path) {
  private static final String NONE = "null::text";

  public VersionTable {
    key = List.copyOf(key);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    about = Map.copyOf(about);
  }

  /**
   * The value that the row of a version table known latest by the day has.
   *
   * @param value over a row named {@code x}
   * @param condition which rows {@code x} are meant, by the row {@code v}
   */
  public static String latest(String value, String table, String condition) {
    return """
        (select %s from %s x join audit.change said on said.id = x.made_by
          where %s and said.known_on <= :knownBy
          order by said.known_on desc, said.id desc, x.id desc limit 1)
        """
        .formatted(value, table, condition);
  }

  /** Rows that a later row of the same key replaces. */
  public static VersionTable replaced(String kind, String table, String... key) {
    return new VersionTable(kind, table, true, false, List.of(key), Map.of(), Map.of(), NONE, NONE);
  }

  /** Rows that stay; each is held against the one of its key known before it. */
  public static VersionTable followed(String kind, String table, String... key) {
    return new VersionTable(kind, table, false, true, List.of(key), Map.of(), Map.of(), NONE, NONE);
  }

  /** Rows that stay and stand for themselves. */
  public static VersionTable appended(String kind, String table) {
    return new VersionTable(
        kind, table, false, false, List.of("id"), Map.of(), Map.of(), NONE, NONE);
  }

  /** Its rows can be ended, too. */
  public VersionTable ended() {
    return new VersionTable(kind, table, true, follows, key, fields, about, subject, path);
  }

  /** With a field to compare and show. */
  public VersionTable field(String name, String expression) {
    var more = new LinkedHashMap<>(fields);
    more.put(name, expression);
    return new VersionTable(kind, table, ends, follows, key, more, about, subject, path);
  }

  /** Its rows belong to the history of such things too. */
  public VersionTable about(String thing, String condition) {
    var more = new LinkedHashMap<>(about);
    more.put(thing, condition);
    return new VersionTable(kind, table, ends, follows, key, fields, more, subject, path);
  }

  public VersionTable named(String subjectExpression, String pathExpression) {
    return new VersionTable(
        kind, table, ends, follows, key, fields, about, subjectExpression, pathExpression);
  }

  /** The columns by which a row points to the changes that made and ended it. */
  List<String> links() {
    return ends ? List.of("made_by", "ended_by") : List.of("made_by");
  }

  List<String> fieldNames() {
    return new ArrayList<>(fields.keySet());
  }
}
