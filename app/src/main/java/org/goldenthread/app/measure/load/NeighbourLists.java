package org.goldenthread.app.measure.load;

import java.sql.Array;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.intake.data.NeighbourList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which areas a file names as neighbours, held against the sets that are known. */
final class NeighbourLists {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** What tells one set from another. */
  private record Key(long area, String model, LocalDate asOf) {}

  /** What a set says; closeness is null where the edition says only the order. */
  private record Neighbours(List<Long> areas, @Nullable List<String> closeness) {}

  private final JdbcClient jdbc;
  private final KnownNames names;
  private final Map<Key, Neighbours> added = new LinkedHashMap<>();
  private final Map<Key, Neighbours> changed = new LinkedHashMap<>();
  private long unchanged;

  NeighbourLists(JdbcClient jdbc, KnownNames names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  /**
   * Finds what is new and what is otherwise than known.
   *
   * @param partnership whose sets they become
   * @param knownOn the day of an edition that does not say its own
   */
  void compare(List<NeighbourList> lists, int partnership, LocalDate knownOn, Refusals refusals) {
    Map<Key, Neighbours> known = known(partnership);
    for (NeighbourList list : lists) {
      Long area = area(list.area(), refusals);
      List<Long> neighbours = new ArrayList<>();
      for (NeighbourList.Neighbour neighbour : list.neighbours()) {
        Long id = area(neighbour.area(), refusals);
        if (id != null) {
          neighbours.add(id);
        }
      }
      if (area != null && neighbours.size() == list.neighbours().size() && !neighbours.isEmpty()) {
        LocalDate asOf = day(list.edition(), knownOn);
        place(
            known, new Key(area, list.model(), asOf), new Neighbours(neighbours, closeness(list)));
      }
    }
  }

  private void place(Map<Key, Neighbours> known, Key key, Neighbours neighbours) {
    Neighbours before = known.get(key);
    if (before == null) {
      added.put(key, neighbours);
    } else if (before.equals(neighbours)) {
      unchanged++;
    } else {
      changed.put(key, neighbours);
    }
  }

  private @Nullable Long area(String code, Refusals refusals) {
    Long area = names.area(code);
    if (area == null) {
      refusals.add(0, "area", code, "is not an area here", "Load the list of areas first");
    }
    return area;
  }

  private static @Nullable List<String> closeness(NeighbourList list) {
    boolean said = list.neighbours().stream().anyMatch(n -> n.closeness() != null);
    return said
        ? list.neighbours().stream()
            .map(n -> Objects.requireNonNullElse(n.closeness(), ""))
            .toList()
        : null;
  }

  /** The first day of the year, month or day that an edition names. */
  static LocalDate day(@Nullable String edition, LocalDate otherwise) {
    if (edition == null || edition.isBlank()) {
      return otherwise;
    }
    String text = edition.strip();
    if (text.matches("\\d{4}")) {
      return LocalDate.of(Integer.parseInt(text), Month.JANUARY, 1);
    }
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(text)
          : YearMonth.parse(text, MONTH).atDay(1);
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  private Map<Key, Neighbours> known(int partnership) {
    Map<Key, Neighbours> byKey = new HashMap<>();
    jdbc.sql(
            """
            select area, model, as_of, neighbours, closeness from measure.neighbour_set
             where partnership = :partnership and ended_by is null
            """)
        .param("partnership", partnership)
        .query(
            rs -> {
              Array closeness = rs.getArray("closeness");
              byKey.put(
                  new Key(
                      rs.getLong("area"),
                      rs.getString("model"),
                      rs.getObject("as_of", LocalDate.class)),
                  new Neighbours(
                      Arrays.asList((Long[]) rs.getArray("neighbours").getArray()),
                      closeness == null ? null : Arrays.asList((String[]) closeness.getArray())));
            });
    return byKey;
  }

  /** Adds what is new and ends what it takes the place of. */
  void store(long change) {
    changed
        .keySet()
        .forEach(
            key ->
                jdbc.sql(
                        """
                        update measure.neighbour_set set ended_by = :change
                         where area = :area and model = :model and as_of = :asOf
                           and ended_by is null
                        """)
                    .param("change", change)
                    .param("area", key.area())
                    .param("model", key.model())
                    .param("asOf", key.asOf())
                    .update());
    changed.forEach((key, neighbours) -> add(key, neighbours, change));
    added.forEach((key, neighbours) -> add(key, neighbours, change));
  }

  private void add(Key key, Neighbours set, long change) {
    List<String> closeness = set.closeness();
    jdbc.sql(
            """
            insert into measure.neighbour_set (area, model, as_of, neighbours, closeness, made_by)
            values (:area, :model, :asOf, :neighbours, :closeness, :change)
            """)
        .param("area", key.area())
        .param("model", key.model())
        .param("asOf", key.asOf())
        .param("neighbours", set.areas().toArray(Long[]::new))
        .param("closeness", closeness == null ? null : closeness.toArray(String[]::new))
        .param("change", change)
        .update();
  }

  long added() {
    return added.size();
  }

  long changed() {
    return changed.size();
  }

  long unchanged() {
    return unchanged;
  }
}
