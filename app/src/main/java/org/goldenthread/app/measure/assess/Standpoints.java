package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeArea;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what an area is compared with: the neighbours by the newest known edition of the
 * partnership's model, and the nation it lies in. Call inside a transaction for a partnership.
 */
@Component
public class Standpoints {
  private final HomeAreas homes;
  private final NeighbourSets sets;
  private final Areas areas;

  public Standpoints(HomeAreas homes, NeighbourSets sets, Areas areas) {
    this.homes = homes;
    this.sets = sets;
    this.areas = areas;
  }

  /** From the partnership's own area. */
  public Standpoint home(KnownBy knownBy) {
    return homes
        .find(knownBy)
        .flatMap(home -> areas.byId(home.area(), knownBy).map(area -> of(area, knownBy)))
        .orElse(Standpoint.PRINTED_ONLY);
  }

  /** From an area, be it the partnership's own or another. */
  public Standpoint of(Area area, KnownBy knownBy) {
    Optional<HomeArea> home = homes.find(knownBy);
    return standpoint(
        area,
        home.orElse(null),
        sets.on(area.id(), model(home), knownBy.date(), knownBy).orElse(null),
        areas.ofType(Area.NATION, knownBy));
  }

  /** From each of these areas, by its id. */
  Map<Long, Standpoint> ofAll(Map<Long, Area> wanted, KnownBy knownBy) {
    Optional<HomeArea> home = homes.find(knownBy);
    Map<Long, NeighbourSet> newest = sets.newest(model(home), knownBy);
    List<Area> nations = areas.ofType(Area.NATION, knownBy);
    return wanted.values().stream()
        .map(a -> standpoint(a, home.orElse(null), newest.get(a.id()), nations))
        .collect(
            Collectors.toMap(Standpoint::area, Function.identity(), (a, b) -> a, HashMap::new));
  }

  private static @Nullable String model(Optional<HomeArea> home) {
    return home.map(HomeArea::neighbourModel).orElse(null);
  }

  private static Standpoint standpoint(
      Area area, @Nullable HomeArea home, @Nullable NeighbourSet set, List<Area> nations) {
    List<Long> neighbours = new ArrayList<>(set == null ? List.of() : set.areas());
    neighbours.remove(area.id());
    return new Standpoint(
        area.id(),
        home != null && home.area() == area.id(),
        neighbours,
        nation(area, nations).map(Area::id).orElse(null));
  }

  /** The first letter of a code says the nation: E06000047 lies in E92000001. */
  private static Optional<Area> nation(Area area, List<Area> nations) {
    return nations.stream()
        .filter(n -> n.id() != area.id() && n.code().charAt(0) == area.code().charAt(0))
        .findFirst();
  }
}
