package org.goldenthread.app.measure.load;

import java.util.Locale;
import org.goldenthread.app.measure.MeasureCreation;
import org.goldenthread.intake.data.AreaHead;
import org.goldenthread.intake.data.AreaType;
import org.goldenthread.intake.data.MeasureHead;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the measures, areas and groups that a load brings, as the file describes them. */
final class NewNames {
  private final JdbcClient jdbc;
  private final MeasureCreation measures;
  private final Packer file;

  NewNames(JdbcClient jdbc, MeasureCreation measures, Packer file) {
    this.jdbc = jdbc;
    this.measures = measures;
    this.file = file;
  }

  void make(KnownNames names, long change) {
    names.newMeasures().forEach((ref, id) -> makeMeasure(ref, id, change));
    names.newAreas().forEach((code, id) -> makeArea(code, id, change));
    names.newGroups().forEach((label, id) -> makeGroup(label, id, change));
  }

  private void makeMeasure(String ref, long id, long change) {
    MeasureHead head = file.measureHead(ref);
    measures.create(
        id,
        ref,
        head == null ? ref : head.title(),
        head == null ? null : head.setName(),
        head == null ? null : head.polarity(),
        head == null ? null : head.unit(),
        change);
  }

  private void makeArea(String code, long id, long change) {
    AreaHead head = file.areaHead(code);
    AreaType type = head == null ? AreaType.ofCode(code) : head.type();
    jdbc.sql(
            """
            insert into measure.area (id, code, type, made_by) values (:id, :code, :type, :change)
            """)
        .param("id", id)
        .param("code", code.strip())
        .param("type", type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into measure.area_version (area, name, aliases, valid_from, valid_until, made_by)
            values (:area, :name, :aliases, :from, :until, :change)
            """)
        .param("area", id)
        .param("name", head == null ? code : head.name())
        .param(
            "aliases",
            head == null
                ? new String[0]
                : head.aliases().stream().map(AreaHead.Alias::text).toArray(String[]::new))
        .param("from", head == null ? null : head.from())
        .param("until", head == null ? null : head.until())
        .param("change", change)
        .update();
  }

  private void makeGroup(String label, long id, long change) {
    jdbc.sql("insert into measure.breakdown (id, label, made_by) values (:id, :label, :change)")
        .param("id", id)
        .param("label", label)
        .param("change", change)
        .update();
  }
}
