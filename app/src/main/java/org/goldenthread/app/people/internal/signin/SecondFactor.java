package org.goldenthread.app.people.internal.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.goldenthread.app.people.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The second step by an authenticator app: six digits of the current 30 seconds (RFC 6238). The 30
 * seconds before and after count too, for clocks that differ. No code is taken twice.
 */
@Component
public class SecondFactor {
  private static final int SECRET_BYTES = 20;
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final long SKEW = 1;
  private static final String ISSUER = "Golden Thread";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final AppKey key;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final TimeBasedOneTimePasswordGenerator codes =
      new TimeBasedOneTimePasswordGenerator(STEP);

  SecondFactor(JdbcClient jdbc, TransactionOperations transaction, AppKey key, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.key = key;
    this.clock = clock;
  }

  /** A secret offered to an account and not yet in use. Sealed, because sessions are stored. */
  public byte[] offer(long account) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return key.sealer(use(account)).encrypt(secret);
  }

  /** The secret as an app takes it when typed: groups of four letters and digits. */
  public String typed(long account, byte[] sealedSecret) {
    return base32(account, sealedSecret).replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The secret as an app reads it from a picture. */
  public String address(Account account, byte[] sealedSecret) {
    String label = encode(ISSUER + ":" + account.email());
    return "otpauth://totp/"
        + label
        + "?secret="
        + base32(account.id(), sealedSecret)
        + "&issuer="
        + encode(ISSUER);
  }

  /** Takes a secret into use if the code shows that the app has it. */
  public boolean setUp(long account, byte[] sealedSecret, String code) {
    Optional<Long> step = step(unseal(account, sealedSecret), code);
    step.ifPresent(
        used -> transaction.executeWithoutResult(status -> replace(account, sealedSecret, used)));
    return step.isPresent();
  }

  private void replace(long account, byte[] sealedSecret, long step) {
    remove(account);
    jdbc.sql(
            """
            insert into people.second_factor (account, sealed_secret, last_step, made_at)
            values (:account, :sealed, :step, :now)
            """)
        .param("account", account)
        .param("sealed", sealedSecret)
        .param("step", step)
        .param("now", now())
        .update();
  }

  public boolean has(long account) {
    return sealedSecret(account).isPresent();
  }

  /** Whether the code is right and has not been used. It is used up by asking. */
  public boolean check(long account, String code) {
    Optional<Long> step =
        sealedSecret(account).flatMap(sealedSecret -> step(unseal(account, sealedSecret), code));
    return step.isPresent() && useUp(account, step.get());
  }

  // Of two that send the same code at once, one moves the step.
  private boolean useUp(long account, long step) {
    return jdbc.sql(
                """
                update people.second_factor set last_step = :step
                 where account = :account and ended_at is null and last_step < :step
                """)
            .param("account", account)
            .param("step", step)
            .update()
        == 1;
  }

  /** Ends the app's part; its secret is gone. */
  public void remove(long account) {
    jdbc.sql(
            """
            update people.second_factor set ended_at = :now, sealed_secret = null
             where account = :account and ended_at is null
            """)
        .param("account", account)
        .param("now", now())
        .update();
  }

  private Optional<byte[]> sealedSecret(long account) {
    return jdbc.sql(
            """
            select sealed_secret from people.second_factor
             where account = :account and ended_at is null
            """)
        .param("account", account)
        .query(byte[].class)
        .optional();
  }

  /** The step whose code this is. */
  private Optional<Long> step(byte[] secret, String typed) {
    String code = typed.replaceAll("\\s", "");
    long now = clock.instant().getEpochSecond() / STEP.toSeconds();
    var found = Optional.<Long>empty();
    for (long step = now - SKEW; step <= now + SKEW; step++) {
      if (MessageDigest.isEqual(ascii(codeOf(secret, step)), ascii(code))) {
        found = Optional.of(step);
      }
    }
    return found;
  }

  private String codeOf(byte[] secret, long step) {
    try {
      return codes.generateOneTimePasswordString(
          new SecretKeySpec(secret, codes.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a secret of ours is no key", e);
    }
  }

  private String base32(long account, byte[] sealedSecret) {
    return new Base32().encodeToString(unseal(account, sealedSecret));
  }

  private byte[] unseal(long account, byte[] sealedSecret) {
    return key.sealer(use(account)).decrypt(sealedSecret);
  }

  // A secret copied into another account's row cannot be read there.
  private static String use(long account) {
    return "second-factor:" + account;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
