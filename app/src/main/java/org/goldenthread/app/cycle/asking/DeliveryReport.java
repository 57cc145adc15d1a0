package org.goldenthread.app.cycle.asking;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server reports of a mail it could not deliver (RFC 3464).
 *
 * @param messageId of the mail that was not delivered, with its angle brackets
 * @param problem what the server said
 */
record DeliveryReport(String messageId, String problem) {
  private static final int MOST_BYTES = 64 * 1024;
  private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*+failed[ \\t]*+$");
  private static final Pattern SAID =
      Pattern.compile("(?im)^Diagnostic-Code:[ \\t]*+(?:[^;\\r\\n]{1,40}+;)?[ \\t]*+(.{1,300})");
  private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([0-9.]{5,11})");

  /** The report in a mail; empty for any other mail, and for one that is only delayed. */
  static Optional<DeliveryReport> in(Part mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    @Nullable String status = null;
    @Nullable String messageId = null;
    for (int n = 0; n < Math.min(parts.getCount(), 10); n++) {
      BodyPart part = parts.getBodyPart(n);
      String type = part.getContentType().toLowerCase(Locale.ROOT);
      if (type.startsWith("message/delivery-status")) {
        status = text(part);
      } else if (type.startsWith("message/rfc822") || type.startsWith("text/rfc822-headers")) {
        messageId = messageId(part);
      }
    }
    return status == null || messageId == null || !FAILED.matcher(status).find()
        ? Optional.empty()
        : Optional.of(new DeliveryReport(messageId.strip(), problem(status)));
  }

  private static String text(Part part) throws MessagingException, IOException {
    byte[] bytes = part.getInputStream().readNBytes(MOST_BYTES);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The headers of the mail that came back, which both kinds of part begin with. */
  private static @Nullable String messageId(Part part) throws MessagingException, IOException {
    byte[] bytes = part.getInputStream().readNBytes(MOST_BYTES);
    return new InternetHeaders(new java.io.ByteArrayInputStream(bytes))
        .getHeader("Message-ID", null);
  }

  private static String problem(String status) {
    Matcher said = SAID.matcher(status);
    if (said.find()) {
      return said.group(1).strip();
    }
    Matcher code = STATUS.matcher(status);
    return code.find() ? code.group(1) : "failed";
  }
}
