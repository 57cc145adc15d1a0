package org.goldenthread.app.cycle.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.KeyedDigest;

/**
 * By what a row is known again, wherever it stands in the sheet: round, item, and what the row said
 * when it was given out. It is signed, so that one typed over or counted on by a spreadsheet is
 * told.
 *
 * @param round the round's address
 * @param item the item's address within the plan
 * @param said fingerprint of the cells as given out
 */
public record RowKey(String round, String item, String said) {
  private static final String USE = "update-sheet-row";
  private static final int DIGITS = 12;
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)/([0-9a-f]{12})/([0-9a-f]{12})");

  /** As it stands in the sheet. */
  String written(Round of, KeyedDigest digest) {
    return String.join("/", round, item, said, sign(of, digest));
  }

  private String sign(Round of, KeyedDigest digest) {
    return digest
        .of(USE, String.join("/", Long.toString(of.id()), item, said))
        .substring(0, DIGITS);
  }

  /** Reads what stands in a sheet; empty when it is no key. */
  static Optional<RowKey> read(String written) {
    Matcher key = WRITTEN.matcher(written);
    return key.matches()
        ? Optional.of(new RowKey(key.group(1), key.group(2), key.group(3)))
        : Optional.empty();
  }

  /** Whether this is how the key was written for a round. */
  boolean isSigned(String written, Round of, KeyedDigest digest) {
    return MessageDigest.isEqual(
        written.getBytes(StandardCharsets.UTF_8),
        written(of, digest).getBytes(StandardCharsets.UTF_8));
  }

  /** Fingerprint of the cells of a row: the same for the same words, whatever is empty. */
  public static String fingerprint(Map<String, String> cells) {
    var text = new StringBuilder();
    new TreeMap<>(cells)
        .forEach(
            (name, said) -> {
              if (!said.isEmpty()) {
                text.append(name).append('\0').append(said).append('\0');
              }
            });
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
