package org.goldenthread.app.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a round's report showed when the round was locked. The text is JSON in the canonical form of
 * the database's jsonb (keys in one order, no white space of its own choice), so that the same
 * content has the same digest.
 */
@Component
public class Snapshots {
  /** Items in the plan's order, with the words they and their updates had that day in reports. */
  private static final String FREEZE =
      """
      with said as (
        select jsonb_build_object(
          'plan', (select title from plan.plan_version v where v.plan = r.plan and v.ended_by is null
                    order by number desc limit 1),
          'name', o.name, 'covers_from', o.covers_from, 'covers_until', o.covers_until,
          'closes_on', o.closes_on,
          'scheme', (select jsonb_agg(jsonb_build_object('status', s.status, 'criterion', s.criterion)
                       order by s.position)
                       from plan.scheme_status s
                      where s.plan = r.plan and s.ended_by is null and s.status is not null),
          'items', (select jsonb_agg(jsonb_build_object(
              'item', q.item, 'ref', i.ref, 'text', i.body, 'state', v.locked_from,
              'kind', u.kind, 'headline', p.headline, 'new', p.new_text,
              'background', p.background, 'next', u.next_steps, 'expected_on', u.expected_on,
              'waiting_for', u.waiting_for, 'waiting_until', u.waiting_until, 'reason', u.reason,
              'sent_on', c.known_on,
              'judged', (select jsonb_agg(jsonb_build_object('qualifier', j.qualifier,
                           'status', j.status, 'basis', j.basis) order by j.entry)
                           from cycle.judged j where j.update = u.id)) order by q.id)
            from cycle.request q
            join cycle.request_version v on v.request = q.id and v.ended_by is null
            left join plan.item_version i on i.item = q.item and i.ended_by is null
            left join cycle.update u on u.request = q.id and u.ended_by is null
            left join cycle.reported p on p.id = u.id
            left join audit.change c on c.id = u.made_by
           where q.round = r.id))::text as content
          from cycle.round r
          join cycle.round_version o on o.round = r.id and o.ended_by is null
         where r.id = :round
      )
      insert into cycle.snapshot (round, content, digest, made_by)
      select :round, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'), :change from said
      """;

  private static final String HEAD =
      latest(
          "s.content, s.digest, h.*",
          """
          jsonb_to_record(s.content::jsonb) as h
            (plan text, name text, covers_from date, covers_until date, closes_on date)
          """);
  private static final String LINES =
      latest(
          "i.*",
          """
          rows from (jsonb_to_recordset(s.content::jsonb -> 'items') as (item bigint, ref text,
            text text, state text, kind text, headline text, new text, background text, next text,
            expected_on date, waiting_for text, waiting_until date, reason text))
            with ordinality as i
          """);
  private static final String JUDGED =
      latest(
          "(i.value ->> 'item')::bigint as item, j.qualifier, j.status, j.basis",
          """
          jsonb_array_elements(s.content::jsonb -> 'items') i,
          jsonb_to_recordset(case jsonb_typeof(i.value -> 'judged')
              when 'array' then i.value -> 'judged' else '[]' end)
            as j (qualifier text, status text, basis text)
          """);

  private final JdbcClient jdbc;

  public Snapshots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was frozen last of a round, taken apart. */
  private static String latest(String what, String parts) {
    return "select "
        + what
        + " from cycle.snapshot s, "
        + parts
        + " where s.id = (select max(id) from cycle.snapshot where round = :round)";
  }

  /**
   * A frozen report.
   *
   * @param content the whole of it as JSON
   * @param digest SHA-256 of the content in UTF-8, in hexadecimal
   */
  public record Snapshot(
      String content,
      String digest,
      String plan,
      String name,
      LocalDate coversFrom,
      LocalDate coversUntil,
      LocalDate closesOn,
      List<Line> lines) {
    public Snapshot {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One item of it.
   *
   * @param state where its request stood
   * @param kind null when nothing was sent
   */
  public record Line(
      long item,
      @Nullable String ref,
      String text,
      RequestState state,
      @Nullable UpdateKind kind,
      @Nullable String headline,
      @Nullable String newText,
      @Nullable String background,
      @Nullable String next,
      @Nullable LocalDate expectedOn,
      @Nullable String waitingFor,
      @Nullable LocalDate waitingUntil,
      @Nullable String reason,
      List<Judged> judged) {
    public Line {
      judged = List.copyOf(judged);
    }
  }

  /** A status as it was judged. */
  public record Judged(
      long item, @Nullable String qualifier, String status, @Nullable String basis) {}

  void freeze(long change, long round) {
    jdbc.sql(FREEZE).param("round", round).param("change", change).update();
  }

  /** What was frozen when the round was locked last; empty when it never was. */
  public Optional<Snapshot> latest(long round) {
    List<Judged> judged = judged(round);
    List<Line> lines = lines(round, judged);
    return jdbc.sql(HEAD).param("round", round).query((rs, n) -> snapshot(rs, lines)).optional();
  }

  private List<Line> lines(long round, List<Judged> judged) {
    return jdbc.sql(LINES + " order by i.ordinality")
        .param("round", round)
        .query((rs, n) -> line(rs, judged))
        .list();
  }

  private List<Judged> judged(long round) {
    return jdbc.sql(JUDGED).param("round", round).query(Judged.class).list();
  }

  private static Snapshot snapshot(ResultSet rs, List<Line> lines) throws SQLException {
    return new Snapshot(
        rs.getString("content"),
        rs.getString("digest"),
        rs.getString("plan"),
        rs.getString("name"),
        rs.getObject("covers_from", LocalDate.class),
        rs.getObject("covers_until", LocalDate.class),
        rs.getObject("closes_on", LocalDate.class),
        lines);
  }

  private static Line line(ResultSet rs, List<Judged> judged) throws SQLException {
    long item = rs.getLong("item");
    String kind = rs.getString("kind");
    return new Line(
        item,
        rs.getString("ref"),
        rs.getString("text"),
        RequestState.of(rs.getString("state")),
        kind == null ? null : UpdateKind.parse(kind).orElseThrow(),
        rs.getString("headline"),
        rs.getString("new"),
        rs.getString("background"),
        rs.getString("next"),
        rs.getObject("expected_on", LocalDate.class),
        rs.getString("waiting_for"),
        rs.getObject("waiting_until", LocalDate.class),
        rs.getString("reason"),
        judged.stream().filter(j -> j.item() == item).toList());
  }
}
