package org.goldenthread.app.measure.load;

import org.goldenthread.app.measure.MeasureCreation;
import org.goldenthread.intake.data.MeasureHead;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the measures and groups that a load brings, as the file describes them. */
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

  private void makeGroup(String label, long id, long change) {
    jdbc.sql("insert into measure.breakdown (id, label, made_by) values (:id, :label, :change)")
        .param("id", id)
        .param("label", label)
        .param("change", change)
        .update();
  }
}
