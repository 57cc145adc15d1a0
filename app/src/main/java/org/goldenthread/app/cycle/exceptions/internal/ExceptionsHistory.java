package org.goldenthread.app.cycle.exceptions.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.stereotype.Component;

/** The history of what was said about exceptions, and of their rules. */
@Component
class ExceptionsHistory implements HistorySource {
  private static final String NAME =
      "coalesce("
          + VersionTable.latest(
              "coalesce(x.ref || ' ', '') || x.title",
              "measure.measure_version",
              "x.measure = v.measure")
          + ", "
          + VersionTable.latest(
              "coalesce(x.ref || ' ', '') || x.body", "plan.item_version", "x.item = v.item")
          + ")";

  private static final String PATH =
      """
      coalesce(
        (select '/measures/' || x.slug from measure.measure_version x
          where x.measure = v.measure order by x.id desc limit 1),
        (select '/plans/' || p.slug || '/items/' || i.slug
           from plan.item i join plan.plan p on p.id = i.plan where i.id = v.item))
      """;

  @Override
  public List<VersionTable> tables() {
    return List.of(
        VersionTable.replaced("acknowledgement", "cycle.acknowledgement", "rule", "measure", "item")
            .field("exception", "replace(v.rule, '-', ' ')")
            .field("choice", "v.choice")
            .field("reason", "v.reason")
            .field("expires", "v.expires_on")
            .named(NAME, PATH)
            .about("measure", "v.measure = :thing")
            .about("item", "v.item = :thing"),
        VersionTable.replaced("exception-rule", "cycle.exception_rule", "partnership")
            .field("exception-rules", "v.body"));
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    return Optional.empty();
  }
}
