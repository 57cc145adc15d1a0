package org.goldenthread.app.cycle.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as JSON: fields in alphabetical order, what is not known left out, so that the same
 * report is the same text. What was written once is read for ever.
 */
public final class ReportText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ReportText() {}

  public static String write(RoundReport report) {
    return JSON.writeValueAsString(report);
  }

  /**
   * Reads a report back.
   *
   * @throws tools.jackson.core.JacksonException when the text is none that was written
   */
  public static RoundReport read(String text) {
    return JSON.readValue(text, RoundReport.class);
  }
}
