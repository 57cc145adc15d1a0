package org.goldenthread.app.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What abbreviations mean: those in common use among councils, schools and the health service, and
 * over them what the glossaries of the partnership's own documents say.
 */
@Component
public class ShortForms {
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("pct", "primary care trust"),
          Map.entry("ccg", "clinical commissioning group"),
          Map.entry("icb", "integrated care board"),
          Map.entry("sha", "strategic health authority"),
          Map.entry("camhs", "child and adolescent mental health services"),
          Map.entry("lscb", "local safeguarding children board"),
          Map.entry("dcs", "director of children services"),
          Map.entry("dph", "director of public health"),
          Map.entry("yos", "youth offending service"),
          Map.entry("yot", "youth offending team"),
          Map.entry("iyss", "integrated youth support service"),
          Map.entry("vcs", "voluntary and community sector"),
          Map.entry("sen", "special educational needs"));

  // "PCT | Primary Care Trust", "PCT<tab>Primary Care Trust", "PCT - Primary Care Trust"
  private static final Pattern LINE =
      Pattern.compile(
          "^[|\\s*]*([A-Za-z&]{2,10})[\\s*]*(?:\\||\\t| [-–:] |:)[\\s|*]*(\\p{L}[^|\\t]{3,100})");

  private final JdbcClient jdbc;

  public ShortForms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Abbreviation in lower case to what it means. */
  public Map<String, String> all() {
    Map<String, String> meanings = new HashMap<>(COMMON);
    jdbc.sql(
            "select body from audit.document_section where kind = 'glossary' and ended_by is null order by id")
        .query(String.class)
        .list()
        .forEach(glossary -> read(glossary, meanings));
    return meanings;
  }

  static void read(String glossary, Map<String, String> meanings) {
    for (String line : glossary.split("\n", -1)) {
      Matcher entry = LINE.matcher(line);
      if (entry.find()) {
        meanings.put(entry.group(1).toLowerCase(Locale.UK), entry.group(2).strip());
      }
    }
  }
}
