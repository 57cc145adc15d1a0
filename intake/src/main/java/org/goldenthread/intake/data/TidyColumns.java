package org.goldenthread.intake.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a tidy file has what. Names are compared without spaces, underscores and capitals.
 *
 * @param part what is counted of the indicator, where a file has a column for each: a further part
 *     of the reference
 * @param breakdowns columns whose texts name a group
 * @param marks columns with published comparisons
 */
record TidyColumns(
    int measure,
    int part,
    int title,
    int unit,
    int polarity,
    int area,
    int areaName,
    int period,
    int periodType,
    int group,
    int kind,
    int value,
    int count,
    int denominator,
    int lower,
    int upper,
    int quality,
    int note,
    List<Integer> breakdowns,
    List<Integer> marks) {

  private static final String[] AREA = {
    "area", "areacode", "gsscode", "onscode", "newlacode", "lacode", "lanumber", "geographycode"
  };
  private static final String[] AREA_NAME = {
    "areaname", "laname", "laandregions", "localauthority", "geographyname", "geography", "place"
  };
  private static final String[] PERIOD = {"period", "timeperiod", "time", "years", "year", "date"};
  private static final String[] VALUE = {"value", "values", "figure", "valuelabel"};

  static TidyColumns of(Header h) {
    boolean indicator = h.has("indicator") && h.has("measure");
    List<Integer> breakdowns = columns(h, "sex", "gender", "age", "ethnicity", "inequality");
    List<Integer> marks = columns(h, "significance", "significanceengland", "comparedtoengland");
    int code = h.find(AREA);
    int name = h.find(AREA_NAME);
    return new TidyColumns(
        indicator
            ? h.find("indicator")
            : h.find(
                "measure",
                "indicator",
                "measurereference",
                "reference",
                "ref",
                "indicatorid",
                "shortdesc",
                "indicatorshortname"),
        indicator ? h.find("measure") : -1,
        h.find("title", "measuretitle", "indicatorname", "dataitem", "indicatorlabel"),
        indicator ? -1 : h.find("unit", "units"),
        h.find("polarity"),
        code < 0 ? name : code,
        name,
        h.find(PERIOD),
        h.find("periodtype", "yeartype", "timeidentifier"),
        h.find("group", "breakdown"),
        h.find("kind", "figurekind"),
        h.find(VALUE),
        h.find("count", "numerator"),
        h.find("denominator", "population"),
        h.find("lower", "lowerci", "lowerci95", "lowerci950limit", "lowerlimit"),
        h.find("upper", "upperci", "upperci95", "upperci950limit", "upperlimit"),
        h.find("quality", "status", "symbol"),
        h.find("note", "notes", "valuenote", "comment"),
        breakdowns,
        marks);
  }

  private static List<Integer> columns(Header header, String... keys) {
    List<Integer> found = new ArrayList<>();
    for (String key : keys) {
      if (header.has(key)) {
        found.add(header.find(key));
      }
    }
    return found;
  }

  /** Whether the four columns are there without which nothing can be read. */
  boolean isComplete() {
    return measure >= 0 && area >= 0 && period >= 0 && value >= 0;
  }

  /** How many of the four are there. */
  int found() {
    int found = 0;
    for (int column : new int[] {measure, area, period, value}) {
      found += column >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Every column that is used. */
  Set<Integer> used() {
    Set<Integer> used = new HashSet<>(breakdowns);
    used.addAll(marks);
    used.addAll(List.of(measure, part, title, unit, polarity, area, areaName, period, periodType));
    used.addAll(List.of(group, kind, value, count, denominator, lower, upper, quality, note));
    return used;
  }
}
