package org.goldenthread.app.measure.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area as known by a day.
 *
 * @param partnership whose it is, 0 for published areas
 * @param code as the Government Statistical Service gives it ("E06000047"), else the owner's own
 * @param type such as nation, region, local-authority, locality, ward, school
 * @param aliases other codes and names it goes by, such as the number the Department for Education
 *     gives an authority
 * @param parent id of the area it lies in; null when none is stated
 * @param validFrom the first day on which there is such an area; null when not known
 * @param validUntil the last day; null when there still is
 */
public record Area(
    long id,
    int partnership,
    String code,
    String type,
    String name,
    List<String> aliases,
    @Nullable Long parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {
  public static final String NATION = "nation";
  public static final String REGION = "region";
  public static final String LOCAL_AUTHORITY = "local-authority";
  public static final String LOCALITY = "locality";
  public static final String WARD = "ward";
  public static final String SCHOOL = "school";

  public Area {
    aliases = List.copyOf(aliases);
  }

  /** Whether there was such an area on a day. */
  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }
}
