package org.goldenthread.app.cycle.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps signed links. Call inside a transaction tied to the partnership. */
@Component
class SignedLinks {
  private static final String LINK =
      """
      select l.id, l.key, l.round, l.party, l.sent_to, l.cover, a.email, l.expires_at,
             made.known_on, l.ended_by is not null as ended
        from cycle.link l join audit.change made on made.id = l.made_by
        left join cycle.link_address a on a.link = l.id
      """;

  private static final String WANTED =
      """
      with wanted as (
        select * from unnest(:rounds::bigint[], :parties::bigint[], :covers::bigint[],
            :sentTo::bigint[], :emails::text[], :expires::bigint[])
          as w (round, party, cover, sent_to, email, expires)
      )
      """;

  private static final String END =
      """
      update cycle.link l set ended_by = :change from wanted w
       where l.round = w.round and l.party = w.party and l.cover is not distinct from w.cover
         and l.ended_by is null
      """;

  private static final String MAKE =
      """
      , made as (
        insert into cycle.link (round, party, sent_to, cover, expires_at, made_by)
        select round, party, sent_to, cover, to_timestamp(expires), :change from wanted
        returning id, round, party, cover
      )
      insert into cycle.link_address (link, email)
      select made.id, w.email from made join wanted w
        on w.round = made.round and w.party = made.party and w.cover is not distinct from made.cover
      """;

  private final JdbcClient jdbc;

  SignedLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SignedLink> find(UUID key) {
    return jdbc.sql(LINK + " where l.key = :key")
        .param("key", key)
        .query(SignedLinks::link)
        .optional();
  }

  Optional<SignedLink> find(long id) {
    return jdbc.sql(LINK + " where l.id = :id").param("id", id).query(SignedLinks::link).optional();
  }

  /** Every link into an open round that no other has replaced. */
  List<SignedLink> standing() {
    return jdbc.sql(
            LINK
                + """
                  join cycle.round_version o on o.round = l.round and o.ended_by is null
                 where o.state = 'open' and l.ended_by is null
                """)
        .query(SignedLinks::link)
        .list();
  }

  /**
   * A link that is to be made.
   *
   * @param cover who covers for the party; null for the party's own link
   * @param reached where it is sent: there is an address
   * @param expires a whole second
   */
  record Wanted(long round, long party, @Nullable Long cover, Reached reached, Instant expires) {}

  /** Makes links, however many in two statements, each in place of the one before. */
  void make(long change, List<Wanted> wanted) {
    of(change, wanted, END).update();
    of(change, wanted, MAKE).update();
  }

  private JdbcClient.StatementSpec of(long change, List<Wanted> wanted, String what) {
    return jdbc.sql(WANTED + what)
        .param("change", change)
        .param("rounds", wanted.stream().map(Wanted::round).toArray(Long[]::new))
        .param("parties", wanted.stream().map(Wanted::party).toArray(Long[]::new))
        .param("covers", wanted.stream().map(Wanted::cover).toArray(Long[]::new))
        .param("sentTo", wanted.stream().map(w -> w.reached().who()).toArray(Long[]::new))
        .param("emails", wanted.stream().map(w -> w.reached().email()).toArray(String[]::new))
        .param(
            "expires", wanted.stream().map(w -> w.expires().getEpochSecond()).toArray(Long[]::new));
  }

  /** Lets go of addresses whose links ended before a day; whose they were stays with the link. */
  void forgetBefore(LocalDate day) {
    jdbc.sql(
            """
            delete from cycle.link_address a using cycle.link l
             where l.id = a.link and l.expires_at < :day
            """)
        .param("day", day.atStartOfDay(London.ZONE).toOffsetDateTime())
        .update();
  }

  private static SignedLink link(ResultSet rs, int n) throws SQLException {
    return new SignedLink(
        rs.getLong("id"),
        rs.getObject("key", UUID.class),
        rs.getLong("round"),
        rs.getLong("party"),
        rs.getLong("sent_to"),
        rs.getObject("cover", Long.class),
        rs.getString("email"),
        rs.getObject("expires_at", OffsetDateTime.class).toInstant(),
        rs.getObject("known_on", LocalDate.class),
        rs.getBoolean("ended"));
  }
}
