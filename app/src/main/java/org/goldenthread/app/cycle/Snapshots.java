package org.goldenthread.app.cycle;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a round's report showed when the round was locked. */
@Component
public class Snapshots {
  private final JdbcClient jdbc;

  public Snapshots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A frozen report.
   *
   * @param content the whole of it as {@link RoundReporting} said it
   * @param digest SHA-256 of the content in UTF-8, in hexadecimal
   */
  public record Snapshot(String content, String digest) {}

  void freeze(long change, long round, String content) {
    jdbc.sql(
            """
            insert into cycle.snapshot (round, content, digest, made_by)
            values (:round, :content, encode(sha256(convert_to(:content, 'UTF8')), 'hex'), :change)
            """)
        .param("round", round)
        .param("content", content)
        .param("change", change)
        .update();
  }

  /**
   * A round with a frozen report.
   *
   * @param slug of its address
   */
  public record Reported(String name, String slug) {
    /** The report's page within the partnership. */
    public String path() {
      return "/rounds/" + slug + "/report";
    }
  }

  /** The rounds of a plan whose report was frozen by a day, the one that closes last first. */
  public List<Reported> ofPlan(long plan, KnownBy knownBy) {
    return jdbc.sql(
            """
            select v.name, r.slug
              from cycle.round r
              join cycle.round_version v on v.round = r.id and v.ended_by is null
             where r.plan = :plan and exists (
               select from cycle.snapshot s
                 join audit.change c on c.id = s.made_by and c.known_on <= :knownBy
                where s.round = r.id)
             order by v.closes_on desc, r.id desc
            """)
        .param("plan", plan)
        .param("knownBy", knownBy.date())
        .query(Reported.class)
        .list();
  }

  /** What was frozen when the round was locked last; empty when it never was. */
  public Optional<Snapshot> latest(long round) {
    return jdbc.sql(
            """
            select content, digest from cycle.snapshot where round = :round order by id desc limit 1
            """)
        .param("round", round)
        .query(Snapshot.class)
        .optional();
  }
}
