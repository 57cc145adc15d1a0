package org.goldenthread.app.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.app.audit.RefusedFileException.Why;
import org.goldenthread.app.audit.internal.file.FileCheck;

/** A file that was checked and may be attached as evidence. Made by {@link #of} alone. */
public final class EvidenceFile {
  /** 20 MB. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private final String name;
  private final EvidenceType type;
  private final byte[] bytes;
  private final String digest;

  private EvidenceFile(String name, EvidenceType type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
    this.digest = digest(bytes);
  }

  /**
   * Checks a file by its content; its name only has to agree.
   *
   * @param name as the browser sent it, which may be anything
   * @param bytes not copied: the caller leaves them alone
   */
  public static EvidenceFile of(String name, byte[] bytes) throws RefusedFileException {
    if (bytes.length == 0) {
      throw new RefusedFileException(Why.EMPTY);
    }
    if (bytes.length > LARGEST) {
      throw new RefusedFileException(Why.TOO_LARGE);
    }
    String clean = FileName.clean(name);
    return new EvidenceFile(clean, FileCheck.type(FileName.ending(clean), bytes), bytes);
  }

  /** Safe to show and to send in a header. */
  public String name() {
    return name;
  }

  public EvidenceType type() {
    return type;
  }

  /** SHA-256 of the bytes, lower-case hexadecimal. */
  public String digest() {
    return digest;
  }

  public int size() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
