package org.goldenthread.app.cycle;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.app.plan.PlanProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and keeps what leads sent. Call inside a transaction tied to the partnership. */
@Component
public class Updates {
  private static final String SENT =
      """
      select u.*, c.known_on, c.made_by as post, said.headline as reported_headline,
             said.new_text as reported_new, said.background as reported_background,
             w.id as wording, w.headline as worded_headline, w.new_text as worded_new,
             w.background as worded_background, wc.known_on as worded_on, wc.made_by as worded_by,
             o.reason as objection, oc.known_on as objected_on, oc.made_by as objected_by,
             j.judged_qualifiers, j.judged_statuses, j.judged_bases
        from cycle.update u
        join audit.change c on c.id = u.made_by
        join cycle.request r on r.id = u.request
        join cycle.reported said on said.id = u.id
        left join cycle.wording w on w.update = u.id and w.ended_by is null
        left join audit.change wc on wc.id = w.made_by
        left join cycle.objection o on o.wording = w.id and o.ended_by is null
        left join audit.change oc on oc.id = o.made_by
        left join lateral (
          select array_agg(qualifier order by entry) as judged_qualifiers,
                 array_agg(status order by entry) as judged_statuses,
                 array_agg(basis order by entry) as judged_bases
            from cycle.judged where update = u.id
        ) j on true
      """;

  private final JdbcClient jdbc;

  public Updates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was sent last for a request. */
  public Optional<Update> of(long request) {
    return read(SENT + " where u.request = :id and u.ended_by is null", request).stream()
        .findFirst();
  }

  /** What was sent last for each request of a round, by the request's id. */
  public Map<Long, Update> ofRound(long round) {
    Map<Long, Update> byRequest = new HashMap<>();
    read(SENT + " where r.round = :id and u.ended_by is null", round)
        .forEach(u -> byRequest.put(u.request(), u));
    return byRequest;
  }

  /** What was sent and signed off for the item of a request in earlier rounds, the latest first. */
  public List<Update> before(long request) {
    return read(
        SENT
            + """
               join cycle.request_version v on v.request = r.id and v.ended_by is null
                and 'signed-off' in (v.state, v.locked_from)
              where r.item = (select item from cycle.request where id = :id) and r.id < :id
                and u.ended_by is null order by u.id desc
              """,
        request);
  }

  /**
   * Keeps what is sent for a request, in place of what was sent before.
   *
   * @param insteadOf the party that is away and for which somebody else sends it; null for nobody
   * @param link the signed link it comes by; null for who is signed in
   */
  public void send(
      long change, long request, Answer answer, @Nullable Long insteadOf, @Nullable Long link) {
    jdbc.sql(
            """
            update cycle.update set ended_by = :change where request = :request and ended_by is null
            """)
        .param("change", change)
        .param("request", request)
        .update();
    long update =
        jdbc.sql(
                """
                insert into cycle.update (request, kind, headline, new_text, background, next_steps,
                    expected_on, evidence, waiting_for, waiting_until, reason, as_above,
                    instead_of, link, made_by)
                values (:request, :kind, :headline, :newText, :background, :nextSteps, :expectedOn,
                    :evidence, :waitingFor, :waitingUntil, :reason, :asAbove,
                    :insteadOf, :link, :change)
                returning id
                """)
            .param("request", request)
            .param("kind", answer.kind().word())
            .param("headline", answer.headline())
            .param("newText", answer.newText())
            .param("background", answer.background())
            .param("nextSteps", answer.nextSteps())
            .param("expectedOn", answer.expectedOn())
            .param("evidence", answer.evidence())
            .param("waitingFor", answer.waitingFor())
            .param("waitingUntil", answer.waitingUntil())
            .param("reason", answer.reason())
            .param("asAbove", answer.asAbove())
            .param("insteadOf", insteadOf)
            .param("link", link)
            .param("change", change)
            .query(Long.class)
            .single();
    judge(change, update, answer.judged());
  }

  private void judge(long change, long update, List<PlanProgress.Judged> judged) {
    int entry = 0;
    for (PlanProgress.Judged status : judged) {
      jdbc.sql(
              """
              insert into cycle.judged (update, entry, qualifier, status, basis, made_by)
              values (:update, :entry, :qualifier, :status, :basis, :change)
              """)
          .param("update", update)
          .param("entry", ++entry)
          .param("qualifier", status.qualifier())
          .param("status", status.status())
          .param("basis", status.basis())
          .param("change", change)
          .update();
    }
  }

  private List<Update> read(String sql, long id) {
    return jdbc.sql(sql).param("id", id).query(Updates::update).list();
  }

  private static Update update(ResultSet rs, int row) throws SQLException {
    Answer answer = answer(rs, judged(rs));
    Words reported = words(rs, "reported");
    return new Update(
        rs.getLong("id"),
        rs.getLong("request"),
        answer,
        reported == null ? answer : answer.inWords(reported),
        wording(rs),
        rs.getObject("known_on", LocalDate.class),
        rs.getString("post"),
        rs.getObject("instead_of", Long.class),
        rs.getObject("link", Long.class));
  }

  private static List<PlanProgress.Judged> judged(ResultSet rs) throws SQLException {
    Array statuses = rs.getArray("judged_statuses");
    if (statuses == null) {
      return List.of();
    }
    var status = (String[]) statuses.getArray();
    var qualifier = (@Nullable String[]) rs.getArray("judged_qualifiers").getArray();
    var basis = (@Nullable String[]) rs.getArray("judged_bases").getArray();
    return IntStream.range(0, status.length)
        .mapToObj(n -> new PlanProgress.Judged(qualifier[n], status[n], basis[n]))
        .toList();
  }

  private static Answer answer(ResultSet rs, List<PlanProgress.Judged> judged) throws SQLException {
    return new Answer(
        UpdateKind.parse(rs.getString("kind")).orElseThrow(),
        rs.getString("headline"),
        rs.getString("new_text"),
        rs.getString("background"),
        judged,
        rs.getString("next_steps"),
        rs.getObject("expected_on", LocalDate.class),
        rs.getString("evidence"),
        rs.getString("waiting_for"),
        rs.getObject("waiting_until", LocalDate.class),
        rs.getString("reason"),
        rs.getObject("as_above", Long.class));
  }

  private static @Nullable Words words(ResultSet rs, String whose) throws SQLException {
    String headline = rs.getString(whose + "_headline");
    return headline == null
        ? null
        : new Words(headline, rs.getString(whose + "_new"), rs.getString(whose + "_background"));
  }

  private static @Nullable Wording wording(ResultSet rs) throws SQLException {
    Words words = words(rs, "worded");
    if (words == null) {
      return null;
    }
    String reason = rs.getString("objection");
    return new Wording(
        rs.getLong("wording"),
        words,
        rs.getObject("worded_on", LocalDate.class),
        rs.getString("worded_by"),
        reason == null
            ? null
            : new Wording.Objection(
                reason, rs.getObject("objected_on", LocalDate.class), rs.getString("objected_by")));
  }
}
