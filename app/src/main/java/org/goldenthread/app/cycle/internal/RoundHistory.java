package org.goldenthread.app.cycle.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of rounds: their dates and states, what they asked of whom, and what was sent. */
@Component
class RoundHistory implements HistorySource {
  private static final String NAME_OF_ROUND =
      VersionTable.latest("x.name", "cycle.round_version", "x.round = v.round");
  private static final String PATH_OF_ROUND =
      "(select '/rounds/' || r.slug from cycle.round r where r.id = v.round)";
  private static final String NAME_OF_ITEM =
      """
      (select %s from cycle.request q where q.id = v.request)
      """
          .formatted(
              VersionTable.latest(
                  "coalesce(x.ref || ' ', '') || x.body", "plan.item_version", "x.item = q.item"));
  private static final String PATH_OF_REQUEST =
      """
      (select '/rounds/' || r.slug || '/items/' || i.slug
         from cycle.request q
         join cycle.round r on r.id = q.round
         join plan.item i on i.id = q.item
        where q.id = v.request)
      """;
  private static final String ASKED =
      VersionTable.latest("x.name", "people.party_version", "x.party = v.asked");
  private static final String JUDGED =
      """
      (select string_agg(coalesce(j.qualifier || ': ', '') || j.status
                || coalesce(' (' || j.basis || ')', ''), '; ' order by j.entry)
         from cycle.judged j where j.update = v.id)
      """;

  private final JdbcClient jdbc;

  RoundHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(round(), request(), sent(), snapshot());
  }

  private static VersionTable round() {
    return ofRound(
        VersionTable.replaced("round", "cycle.round_version", "round")
            .field("title", "v.name")
            .field("from", "v.covers_from")
            .field("until", "v.covers_until")
            .field("opens", "v.opens_on")
            .field("closes", "v.closes_on")
            .field("state", "v.state"));
  }

  private static VersionTable request() {
    return ofRequest(
        VersionTable.replaced("request", "cycle.request_version", "request")
            .field("is-asked-of", ASKED)
            .field("state", "replace(v.state, '-', ' ')")
            .field("note", "v.note")
            .field("due", "to_char(v.due_on, 'FMDD FMMonth YYYY')"));
  }

  private static VersionTable sent() {
    return ofRequest(
        VersionTable.replaced("sent-update", "cycle.update", "request")
            .field("answer", "replace(v.kind, '-', ' ')")
            .field("headline", "v.headline")
            .field("update", "v.new_text")
            .field("background", "v.background")
            .field("status", JUDGED)
            .field("next-steps", "v.next_steps")
            .field("expected", "to_char(v.expected_on, 'FMDD FMMonth YYYY')")
            .field("evidence", "v.evidence")
            .field("waits-for", "v.waiting_for")
            .field("waits-until", "to_char(v.waiting_until, 'FMDD FMMonth YYYY')")
            .field("reason", "v.reason"));
  }

  private static VersionTable snapshot() {
    return ofRound(VersionTable.appended("snapshot", "cycle.snapshot").field("digest", "v.digest"));
  }

  private static VersionTable ofRound(VersionTable table) {
    return table
        .named(NAME_OF_ROUND, PATH_OF_ROUND)
        .about("round", "v.round = :thing")
        .about("plan", "v.round in (select r.id from cycle.round r where r.plan = :thing)");
  }

  private static VersionTable ofRequest(VersionTable table) {
    String about = "v.request in (select q.id from cycle.request q where q.%s = :thing)";
    return table
        .named(NAME_OF_ITEM, PATH_OF_REQUEST)
        .about("round", about.formatted("round"))
        .about("item", about.formatted("item"));
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    return kind.equals("round")
        ? jdbc.sql(
                """
                select 'round' as kind, r.id, v.name, '/rounds/' || r.slug as path
                  from cycle.round_version v join cycle.round r on r.id = v.round
                """
                    + KnownBy.KNOWN
                    + " where r.slug = :slug and "
                    + KnownBy.VALID)
            .param("slug", address.getOrDefault("round", ""))
            .param("knownBy", knownBy.date())
            .query(Thing.class)
            .optional()
        : Optional.empty();
  }
}
