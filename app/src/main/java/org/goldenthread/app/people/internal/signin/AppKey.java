package org.goldenthread.app.people.internal.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * The program's own secret of 256 bits, which is not in the database: who copies the database alone
 * can neither read the secrets in it nor make cookies. Every use has a key of its own.
 */
public final class AppKey {
  private static final int IV_BYTES = 16;

  private final byte[] key;

  /**
   * @param key 32 bytes
   */
  AppKey(byte[] key) {
    this.key = key.clone();
  }

  /** A keyed digest in hexadecimal: only this program can make it. */
  public String digest(String use, String text) {
    return HexFormat.of().formatHex(mac(derive(use), text));
  }

  /** Encrypts and authenticates (AES-256 in Galois/Counter mode) for one use only. */
  BytesEncryptor sealer(String use) {
    SecretKey aes = new SecretKeySpec(derive(use), "AES");
    return new AesBytesEncryptor(
        aes, KeyGenerators.secureRandom(IV_BYTES), AesBytesEncryptor.CipherAlgorithm.GCM);
  }

  private byte[] derive(String use) {
    return mac(key, use);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "AppKey";
  }
}
