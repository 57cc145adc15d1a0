package org.goldenthread.app.measure.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.series.Formulas;
import org.goldenthread.app.measure.series.SeriesKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which measure, area and group a file means. What is new gets a number at once, and is made when
 * the load is stored.
 */
final class KnownNames {
  private static final int BEST = 9;

  private final JdbcClient jdbc;
  private final Set<Long> workedOut;
  private final NameIndex measures = new NameIndex();
  private final NameIndex areas = new NameIndex();
  private final Map<String, Long> groups = new HashMap<>();
  private final Map<String, Long> newMeasures = new LinkedHashMap<>();
  private final Map<String, Long> newAreas = new LinkedHashMap<>();
  private final Map<String, Long> newGroups = new LinkedHashMap<>();

  KnownNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.workedOut = new Formulas(jdbc).stated(KnownBy.NOW).keySet();
    readMeasures();
    readAreas();
    groups.put("", SeriesKey.EVERYBODY);
    jdbc.sql("select label, id from measure.breakdown order by partnership")
        .query(
            rs -> {
              groups.put(rs.getString(1), rs.getLong(2));
            });
  }

  private void readMeasures() {
    jdbc.sql(
            """
            select name.rank, v.partnership, name.word, v.measure
              from measure.measure_version v
              join measure.measure m on m.id = v.measure
              cross join lateral (values (1, v.title), (2, v.slug), (3, v.ref)) as name (rank, word)
             where v.ended_by is null and not v.withdrawn and m.item is null
               and name.word is not null
            """)
        .query(
            rs -> {
              String key = MeasureEditions.key(rs.getString(3));
              measures.put(rs.getInt(1), rs.getInt(2), key, rs.getLong(4));
            });
  }

  private void readAreas() {
    jdbc.sql(
            """
            select name.rank, a.partnership, name.word, a.id
              from measure.area a
              join measure.area_version v on v.area = a.id and v.ended_by is null
              cross join lateral (
                select 1, v.name union all select 2, alias from unnest(v.aliases) alias
                union all select 3, a.code) as name (rank, word)
            """)
        .query(
            rs -> {
              areas.put(rs.getInt(1), rs.getInt(2), key(rs.getString(3)), rs.getLong(4));
            });
  }

  private static String key(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }

  /** The measure of a reference, else of an address or title; null when there is none. */
  @Nullable Long measure(String ref) {
    return measures.find(MeasureEditions.key(ref));
  }

  /** The area of a code, else of another code or a name; null when there is none. */
  @Nullable Long area(String code) {
    return areas.find(key(code));
  }

  /** Whether several areas go by this name, so that it does not tell which is meant. */
  boolean isOfSeveralAreas(String name) {
    return areas.isOfSeveral(key(name));
  }

  /** Whether a measure is worked out by a formula, so that no actual figure of it is stored. */
  boolean isWorkedOut(long measure) {
    return workedOut.contains(measure);
  }

  /** Whether every measure that is worked out now was known to be. */
  boolean knowsAllWorkedOutBy(KnownNames now) {
    return workedOut.containsAll(now.workedOut);
  }

  /** The group of a label; one that is new is going to be made. */
  long group(String label) {
    Long known = groups.get(label);
    if (known == null) {
      known = next("measure.breakdown_id_seq");
      groups.put(label, known);
      newGroups.put(label, known);
    }
    return known;
  }

  /** A measure that is going to be made. */
  long newMeasure(String ref) {
    long id = next("measure.measure_id_seq");
    measures.put(BEST, 0, MeasureEditions.key(ref), id);
    newMeasures.put(ref, id);
    return id;
  }

  /** An area that is going to be made. */
  long newArea(String code) {
    long id = next("measure.area_id_seq");
    areas.put(BEST, 0, key(code), id);
    newAreas.put(code, id);
    return id;
  }

  /** Whether nothing has to be made. */
  boolean areAllKnown() {
    return newMeasures.isEmpty() && newAreas.isEmpty() && newGroups.isEmpty();
  }

  /** Puts one number in the place of another in a column of what was read. */
  interface Replacing {
    void replace(String column, long planned, long known);
  }

  /** Lets go of what somebody else has made in the meantime. */
  void settle(KnownNames now, Replacing replacing) {
    settle(newMeasures, now::measure, "measure", replacing);
    settle(newAreas, now::area, "area", replacing);
    settle(newGroups, now.groups::get, "breakdown", replacing);
  }

  private static void settle(
      Map<String, Long> planned,
      Function<String, @Nullable Long> known,
      String column,
      Replacing replacing) {
    planned
        .entrySet()
        .removeIf(
            entry -> {
              Long made = known.apply(entry.getKey());
              if (made != null) {
                replacing.replace(column, entry.getValue(), made);
              }
              return made != null;
            });
  }

  private long next(String sequence) {
    return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
  }

  /** References of measures to be made, with the numbers they have. */
  Map<String, Long> newMeasures() {
    return newMeasures;
  }

  /** Codes of areas to be made, with the numbers they have. */
  Map<String, Long> newAreas() {
    return newAreas;
  }

  /** Labels of groups to be made, with the numbers they have. */
  Map<String, Long> newGroups() {
    return newGroups;
  }
}
