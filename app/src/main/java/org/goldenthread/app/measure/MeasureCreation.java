package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes measures that a file of figures brings, within the change of its load. */
public final class MeasureCreation {
  private final JdbcClient jdbc;
  private final MeasureVersions versions;

  public MeasureCreation(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.versions = new MeasureVersions(jdbc);
  }

  /**
   * Makes a measure.
   *
   * @param id a number of the sequence of measures that nothing else has
   */
  public void create(
      long id,
      String ref,
      String title,
      @Nullable String setName,
      @Nullable Polarity polarity,
      @Nullable String unit,
      long change) {
    jdbc.sql("insert into measure.measure (id, made_by) values (:id, :change)")
        .param("id", id)
        .param("change", change)
        .update();
    var details =
        new MeasureDetails(
            ref,
            title,
            setName,
            null,
            polarity,
            unit,
            null,
            List.of(),
            null,
            BigDecimal.valueOf(id),
            Definition.UNKNOWN);
    versions.add(id, null, details, false, change);
  }
}
