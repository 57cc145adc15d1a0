package org.goldenthread.app.measure.web.loads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.goldenthread.app.audit.FileName;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.Acceptance;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.load.SentFile;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of figures that was sent, or says why not; then nothing of it is kept. */
@Component
class Sending {
  static final String FILE = "file";
  static final String META = "meta";

  private final Tenancy tenancy;
  private final PreparedLoads prepared;
  private final Messages messages;
  private final Clock clock;

  Sending(Tenancy tenancy, PreparedLoads prepared, Messages messages, Clock clock) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param key of the prepared load; null when the form has a problem
   */
  record Sent(@Nullable UUID key, Form form) {}

  Sent send(Visit visit, Form form, @Nullable MultipartFile file, @Nullable MultipartFile meta) {
    if (file == null || isMissing(file)) {
      return new Sent(null, form.withProblem(FILE, messages.text("measure.send.none")));
    }
    var sent =
        new SentFile(
            FileName.clean(name(file)),
            bytes(file),
            meta == null || isMissing(meta) ? null : bytes(meta));
    if (sent.bytes().length == 0) {
      return new Sent(
          null, form.withProblem(FILE, messages.text("measure.send.empty", sent.name())));
    }
    try {
      String digest = sent.check();
      UUID key =
          tenancy.write(
              visit.scope(),
              () ->
                  prepared.keep(
                      sent,
                      digest,
                      Acceptance.reason(sent.name()),
                      clock.instant(),
                      visit.author()));
      return new Sent(key, form);
    } catch (RefusedDocumentException refused) {
      return new Sent(null, form.withProblem(FILE, String.valueOf(refused.getMessage())));
    }
  }

  /** A field left alone sends an empty file without a name. */
  private static boolean isMissing(MultipartFile file) {
    return file.isEmpty() && name(file).isEmpty();
  }

  private static String name(MultipartFile sent) {
    String name = sent.getOriginalFilename();
    return name == null ? "" : name;
  }

  private static byte[] bytes(MultipartFile sent) {
    try {
      return sent.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
