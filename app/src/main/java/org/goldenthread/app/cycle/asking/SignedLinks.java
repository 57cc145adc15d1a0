package org.goldenthread.app.cycle.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

  /**
   * The link of a party in a round that no other has replaced.
   *
   * @param cover who covers for the party; null for the party's own link
   */
  Optional<SignedLink> of(long round, long party, @Nullable Long cover) {
    return jdbc.sql(
            LINK
                + " where l.round = :round and l.party = :party and l.ended_by is null"
                + " and l.cover is not distinct from :cover::bigint")
        .param("round", round)
        .param("party", party)
        .param("cover", cover)
        .query(SignedLinks::link)
        .optional();
  }

  /** Makes a link, in place of the one before. */
  SignedLink make(
      long change, long round, long party, @Nullable Long cover, Reached reached, Instant expires) {
    of(round, party, cover).ifPresent(before -> end(change, before));
    long id =
        jdbc.sql(
                """
                insert into cycle.link (round, party, sent_to, cover, expires_at, made_by)
                values (:round, :party, :sentTo, :cover, :expires, :change) returning id
                """)
            .param("round", round)
            .param("party", party)
            .param("sentTo", reached.who())
            .param("cover", cover)
            .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
            .param("change", change)
            .query(Long.class)
            .single();
    jdbc.sql("insert into cycle.link_address (link, email) values (:link, :email)")
        .param("link", id)
        .param("email", reached.email())
        .update();
    return find(id).orElseThrow();
  }

  /** Ends a link: it opens nothing any more. */
  void end(long change, SignedLink link) {
    jdbc.sql("update cycle.link set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", link.id())
        .update();
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
