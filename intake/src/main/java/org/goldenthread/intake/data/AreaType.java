package org.goldenthread.intake.data;

import java.util.Locale;
import java.util.Map;

/** The kinds of area a figure can be of. */
public enum AreaType {
  NATION,
  REGION,
  COMBINED_AUTHORITY,
  /** County, unitary, metropolitan district, London borough: whoever answers for children. */
  LOCAL_AUTHORITY,
  /** Lower tier in a county. */
  DISTRICT,
  CONSTITUENCY,
  WARD,
  POLICE_FORCE,
  HEALTH_AREA,
  SCHOOL,
  /** A trust of schools, a sponsor. */
  TRUST,
  /** A college or other provider of learning. */
  PROVIDER,
  /** Any other part of an area, such as a locality a council drew. */
  LOCALITY;

  private static final Map<String, AreaType> BY_PREFIX =
      Map.ofEntries(
          Map.entry("E92", NATION),
          Map.entry("W92", NATION),
          Map.entry("S92", NATION),
          Map.entry("N92", NATION),
          Map.entry("K02", NATION),
          Map.entry("K03", NATION),
          Map.entry("K04", NATION),
          Map.entry("E12", REGION),
          Map.entry("E13", REGION),
          Map.entry("E47", COMBINED_AUTHORITY),
          Map.entry("E61", COMBINED_AUTHORITY),
          Map.entry("E06", LOCAL_AUTHORITY),
          Map.entry("E08", LOCAL_AUTHORITY),
          Map.entry("E09", LOCAL_AUTHORITY),
          Map.entry("E10", LOCAL_AUTHORITY),
          Map.entry("W06", LOCAL_AUTHORITY),
          Map.entry("S12", LOCAL_AUTHORITY),
          Map.entry("N09", LOCAL_AUTHORITY),
          Map.entry("E07", DISTRICT),
          Map.entry("E14", CONSTITUENCY),
          Map.entry("E05", WARD),
          Map.entry("E23", POLICE_FORCE),
          Map.entry("E38", HEALTH_AREA),
          Map.entry("E40", HEALTH_AREA),
          Map.entry("E54", HEALTH_AREA));

  /** Whether this looks like a GSS code: a letter of a nation and eight digits. */
  public static boolean isGssCode(String code) {
    if (code.length() != 9 || "EWSNK".indexOf(code.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < 9; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The type its GSS code says; a locality for any other code. */
  public static AreaType ofCode(String code) {
    return isGssCode(code)
        ? BY_PREFIX.getOrDefault(code.substring(0, 3).toUpperCase(Locale.ROOT), LOCALITY)
        : LOCALITY;
  }
}
