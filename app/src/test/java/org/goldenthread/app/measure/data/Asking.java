package org.goldenthread.app.measure.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks one partnership of a test database for data. */
final class Asking {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  private final TestDatabase database;
  private final int partnership;
  private final DataQuestions questions;
  private final FigureData data;

  Asking(TestDatabase database, int partnership) {
    this.database = database;
    this.partnership = partnership;
    JdbcClient sql = database.sql();
    Messages messages = Messages.load();
    questions =
        new DataQuestions(
            new NamedThings(sql, new Areas(sql), messages),
            new HomeAreas(sql),
            new NeighbourSets(sql),
            messages,
            NOON);
    data = new FigureData(sql, new Assessments(sql));
  }

  DataQuestion question(KnownBy knownBy, String... parameters) {
    return database.tenancy().read(partnership, () -> questions.read(map(parameters), knownBy));
  }

  /** The answer's lines without the first. */
  List<String> csv(String... parameters) {
    return csv(KnownBy.NOW, parameters);
  }

  List<String> csv(KnownBy knownBy, String... parameters) {
    List<String> lines = wholeCsv(knownBy, parameters).lines().toList();
    return lines.subList(1, lines.size());
  }

  String wholeCsv(KnownBy knownBy, String... parameters) {
    return database
        .tenancy()
        .read(
            partnership,
            () -> {
              var out = new ByteArrayOutputStream();
              data.csv(questions.read(map(parameters), knownBy), out);
              return out.toString(StandardCharsets.UTF_8);
            });
  }

  String json(String... parameters) {
    return database
        .tenancy()
        .read(
            partnership,
            () -> {
              var out = new ByteArrayOutputStream();
              data.json(questions.read(map(parameters), KnownBy.NOW), out);
              return out.toString(StandardCharsets.UTF_8);
            });
  }

  private static Map<String, String[]> map(String... parameters) {
    Map<String, String[]> map = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      map.merge(
          parameter.substring(0, equals),
          new String[] {parameter.substring(equals + 1)},
          (a, b) -> {
            String[] both = Arrays.copyOf(a, a.length + 1);
            both[a.length] = b[0];
            return both;
          });
    }
    return map;
  }
}
