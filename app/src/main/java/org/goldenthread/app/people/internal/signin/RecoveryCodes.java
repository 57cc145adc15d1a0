package org.goldenthread.app.people.internal.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ten codes for who has lost the app, each good once. They are shown when made and never again:
 * what is kept is a keyed digest of each.
 */
@Component
public class RecoveryCodes {
  private static final int CODES = 10;
  private static final int LETTERS = 12;
  // Without what is easily misread: no i, l, o, u, 0 or 1. Twelve are 58 bits.
  private static final String ALPHABET = "abcdefghjkmnpqrstvwxyz23456789";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final AppKey key;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RecoveryCodes(JdbcClient jdbc, TransactionOperations transaction, AppKey key, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.key = key;
    this.clock = clock;
  }

  /** Fresh codes like "abcd-2345-wxyz"; those made before are worth nothing any more. */
  public List<String> make(long account) {
    List<String> codes = Stream.generate(this::code).limit(CODES).toList();
    transaction.executeWithoutResult(
        status -> {
          end(account);
          codes.forEach(code -> keep(account, code));
        });
    return codes;
  }

  /** Whether the code is right. It is used up by asking. */
  public boolean check(long account, String typed) {
    return jdbc.sql(
                """
                update people.recovery_code set ended_at = :now
                 where account = :account and digest = :digest and ended_at is null
                """)
            .param("account", account)
            .param("digest", digest(account, typed))
            .param("now", now())
            .update()
        == 1;
  }

  /** How many are left. */
  public int left(long account) {
    return jdbc.sql(
            """
            select count(*) from people.recovery_code where account = :account and ended_at is null
            """)
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /** All of an account's codes are worth nothing any more. */
  public void end(long account) {
    jdbc.sql(
            """
            update people.recovery_code set ended_at = :now
             where account = :account and ended_at is null
            """)
        .param("account", account)
        .param("now", now())
        .update();
  }

  private void keep(long account, String code) {
    jdbc.sql(
            """
            insert into people.recovery_code (account, digest, made_at)
            values (:account, :digest, :now)
            """)
        .param("account", account)
        .param("digest", digest(account, code))
        .param("now", now())
        .update();
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int letter = 0; letter < LETTERS; letter++) {
      code.append(letter > 0 && letter % 4 == 0 ? "-" : "");
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  private String digest(long account, String typed) {
    String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return key.digest("recovery-code:" + account, letters);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
