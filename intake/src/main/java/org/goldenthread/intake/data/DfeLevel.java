package org.goldenthread.intake.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A geographic level of the Department for Education's open data standard and the columns its area
 * stands in.
 *
 * @param codes columns with the code, the first that says something holds
 * @param name column with the name
 * @param type null when the GSS code says it
 */
record DfeLevel(List<String> codes, String name, @Nullable AreaType type) {

  private static final Map<String, DfeLevel> LEVELS = new HashMap<>();

  static {
    put("national", "country_name", AreaType.NATION, "country_code");
    put("regional", "region_name", AreaType.REGION, "region_code");
    put("local authority", "la_name", AreaType.LOCAL_AUTHORITY, "new_la_code", "old_la_code");
    put("local authority district", "lad_name", null, "lad_code");
    put("parliamentary constituency", "pcon_name", AreaType.CONSTITUENCY, "pcon_code");
    put("ward", "ward_name", AreaType.WARD, "ward_code");
    put(
        "local enterprise partnership",
        "local_enterprise_partnership_name",
        AreaType.LOCALITY,
        "local_enterprise_partnership_code");
    put("local skills improvement plan area", "lsip_name", AreaType.LOCALITY, "lsip_code");
    put(
        "english devolved area",
        "english_devolved_area_name",
        AreaType.COMBINED_AUTHORITY,
        "english_devolved_area_code");
    put(
        "mayoral combined authority",
        "mayoral_combined_authority_name",
        AreaType.COMBINED_AUTHORITY,
        "mayoral_combined_authority_code");
    put("opportunity area", "opportunity_area_name", AreaType.LOCALITY, "opportunity_area_code");
    put("planning area", "planning_area_name", AreaType.LOCALITY, "planning_area_code");
    put("police force area", "pfa_name", AreaType.POLICE_FORCE, "pfa_code");
    put("mat", "trust_name", AreaType.TRUST, "trust_id");
    put("sponsor", "sponsor_name", AreaType.TRUST, "sponsor_id");
    put("provider", "provider_name", AreaType.PROVIDER, "provider_ukprn");
    put("institution", "institution_name", AreaType.PROVIDER, "institution_id");
    put("school", "school_name", AreaType.SCHOOL, "school_urn", "school_laestab");
  }

  private static void put(String level, String name, @Nullable AreaType type, String... codes) {
    LEVELS.put(level, new DfeLevel(List.of(codes), name, type));
  }

  /** The level of this name; null for any other. */
  static @Nullable DfeLevel of(String name) {
    return LEVELS.get(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the standard has a column of this name for places or times. */
  static boolean isStandardColumn(String name) {
    String column = name.toLowerCase(Locale.ROOT);
    return switch (column) {
      case "time_period",
          "time_identifier",
          "geographic_level",
          "year",
          "level",
          "old_la_code",
          "school_laestab" ->
          true;
      default ->
          LEVELS.values().stream().anyMatch(l -> l.name.equals(column) || l.codes.contains(column));
    };
  }
}
