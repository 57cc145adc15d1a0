package org.goldenthread.app.cycle.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.stereotype.Component;

/** The history of how officers worded updates for reports, and of what leads objected to. */
@Component
class WordingHistory implements HistorySource {
  private static final String OF_REQUEST =
      """
      (select r.%s from cycle.request r join cycle.update u on u.request = r.id
        where u.id = %s)
      """;
  private static final String OF_WORDING = "v.update";
  private static final String OF_OBJECTION =
      "(select w.update from cycle.wording w where w.id = v.wording)";

  @Override
  public List<VersionTable> tables() {
    return List.of(
        about(
            OF_WORDING,
            VersionTable.replaced("wording", "cycle.wording", "update")
                .field("headline", "v.headline")
                .field("new-text", "v.new_text")
                .field("background", "v.background")),
        about(
            OF_OBJECTION,
            VersionTable.replaced("objection", "cycle.objection", "wording")
                .field("reason", "v.reason")));
  }

  private static VersionTable about(String update, VersionTable table) {
    String item = OF_REQUEST.formatted("item", update);
    return table
        .named(
            VersionTable.latest(
                "coalesce(x.ref || ' ', '') || x.body", "plan.item_version", "x.item = " + item),
            "(select '/plans/' || p.slug || '/items/' || i.slug"
                + " from plan.item i join plan.plan p on p.id = i.plan where i.id = "
                + item
                + ")")
        .about("item", item + " = :thing")
        .about("round", OF_REQUEST.formatted("round", update) + " = :thing");
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    return Optional.empty();
  }
}
