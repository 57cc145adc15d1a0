package org.goldenthread.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Details of persons and the evidence of them. Details stand outside the evidence chain and can be
 * removed; a salted digest stands inside. Once details and salt are gone the digest tells nothing.
 */
@Component
public class PersonRecords {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  private final JdbcClient jdbc;

  public PersonRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is held about a person now.
   *
   * @param version id of the version row
   * @param account the person's sign-in account, null when they have none
   * @param details null when they were removed
   */
  public record Held(long version, @Nullable Long account, @Nullable PersonDetails details) {}

  /** What is held about a person; empty when the party is not a person. */
  public Optional<Held> held(long person) {
    return jdbc.sql(
            """
            select v.id, v.account, d.name, d.email, d.phone
              from people.person_version v left join people.person_detail d on d.version = v.id
             where v.party = :person and v.ended_by is null
            """)
        .param("person", person)
        .query(
            (rs, n) ->
                new Held(
                    rs.getLong("id"),
                    rs.getObject("account", Long.class),
                    rs.getString("name") == null
                        ? null
                        : new PersonDetails(
                            rs.getString("name"), rs.getString("email"), rs.getString("phone"))))
        .optional();
  }

  /** The person who signs in with this account, if one is named. */
  public Optional<Long> ofAccount(long account) {
    return jdbc.sql(
            "select party from people.person_version where account = :account and ended_by is null")
        .param("account", account)
        .query(Long.class)
        .optional();
  }

  /** Every change this account made in the partnership, the first one first. */
  public List<Authored> authored(long account) {
    return jdbc.sql(
            """
            select known_on, (entered_at at time zone 'Europe/London')::date as entered_on, made_by as post, reason
              from audit.change where account = :account order by id
            """)
        .param("account", account)
        .query(Authored.class)
        .list();
  }

  /** A change somebody made. */
  public record Authored(LocalDate knownOn, LocalDate enteredOn, String post, String reason) {}

  /** Blanks every version of a person's details and parts them from their account. */
  public void remove(long change, long person) {
    jdbc.sql(
            """
            update people.person_detail set salt = null, name = null, email = null, phone = null
             where version in (select id from people.person_version where party = :person)
               and salt is not null
            """)
        .param("person", person)
        .update();
    jdbc.sql(
            """
            update people.person_version set ended_by = :change
             where party = :person and ended_by is null
            """)
        .param("change", change)
        .param("person", person)
        .update();
    version(change, person, null, null);
  }

  void write(long change, long person, PersonDetails details, @Nullable Long account) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    long version = version(change, person, account, digest(salt, details));
    jdbc.sql(
            """
            insert into people.person_detail (version, salt, name, email, phone)
            values (:version, :salt, :name, :email, :phone)
            """)
        .param("version", version)
        .param("salt", salt)
        .param("name", details.name())
        .param("email", details.email())
        .param("phone", details.phone())
        .update();
  }

  /** Persons whose details are not what the evidence says they were. */
  public List<Long> altered() {
    return jdbc
        .sql(
            """
            select v.party, v.digest, d.salt, d.name, d.email, d.phone
              from people.person_version v join people.person_detail d on d.version = v.id
             where d.salt is not null
             order by v.party
            """)
        .query(
            (rs, n) ->
                digest(
                            rs.getBytes("salt"),
                            new PersonDetails(
                                rs.getString("name"), rs.getString("email"), rs.getString("phone")))
                        .equals(rs.getString("digest"))
                    ? -1L
                    : rs.getLong("party"))
        .list()
        .stream()
        .filter(party -> party > 0)
        .distinct()
        .toList();
  }

  private long version(long change, long person, @Nullable Long account, @Nullable String digest) {
    return jdbc.sql(
            """
            insert into people.person_version (party, account, digest, made_by)
            values (:person, :account, :digest, :change) returning id
            """)
        .param("person", person)
        .param("account", account)
        .param("digest", digest)
        .param("change", change)
        .query(Long.class)
        .single();
  }

  /** SHA-256 over the salt, then each detail with its length, so that none runs into the next. */
  static String digest(byte[] salt, PersonDetails details) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      add(sha, details.name());
      add(sha, details.email());
      add(sha, details.phone());
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest sha, @Nullable String detail) {
    byte[] bytes = detail == null ? new byte[0] : detail.getBytes(StandardCharsets.UTF_8);
    String length = detail == null ? "-" : Integer.toString(bytes.length);
    sha.update((length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
  }
}
