package org.goldenthread.app.home.bring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.FileName;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.home.bring.Readings;
import org.goldenthread.app.home.bring.SentDocument;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a document that was sent, or says why not; then nothing of it is kept. */
@Component
class BringInDesk {
  static final String FILE = "file";

  /** A document of usual size is read by then; a larger one goes on while its sender looks on. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Tenancy tenancy;
  private final Documents documents;
  private final PreparedDocuments prepared;
  private final Readings readings;
  private final Messages messages;
  private final Clock clock;

  BringInDesk(
      Tenancy tenancy,
      Documents documents,
      PreparedDocuments prepared,
      Readings readings,
      Messages messages,
      Clock clock) {
    this.tenancy = tenancy;
    this.documents = documents;
    this.prepared = prepared;
    this.readings = readings;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param key of the prepared document; null when the form has a problem
   * @param known where the same file stands already
   */
  record Sent(@Nullable UUID key, Form form, @Nullable Link known) {}

  Sent send(Visit visit, Form form, @Nullable MultipartFile file) {
    if (file == null || isMissing(file)) {
      return problem(form, messages.text("home.bring-in.none"));
    }
    var sent = new SentDocument(FileName.clean(name(file)), bytes(file));
    if (sent.bytes().length == 0) {
      return problem(form, messages.text("home.bring-in.empty", sent.name()));
    }
    Link known = tenancy.read(visit.scope(), () -> known(visit, sent));
    if (known == null && tenancy.read(visit.scope(), prepared::isFull)) {
      return problem(form, messages.text("home.bring-in.full", PreparedDocuments.MOST));
    }
    return known == null
        ? read(visit, form, sent)
        : new Sent(
            null, form.withProblem(FILE, messages.text("home.bring-in.known", sent.name())), known);
  }

  private Sent read(Visit visit, Form form, SentDocument sent) {
    PreparedDocument document =
        tenancy.write(visit.scope(), () -> prepared.keep(sent, clock.instant(), visit.author()));
    Readings.State state = readings.of(visit.scope(), document, PATIENCE);
    if (state instanceof Readings.State.Refused refused) {
      return problem(form, refused.message());
    }
    return new Sent(document.key(), form, null);
  }

  /** Where the very same file stands already: in the record, or waiting for somebody. */
  private @Nullable Link known(Visit visit, SentDocument sent) {
    DocumentRecord loaded = documents.byDigest(sent.digest()).orElse(null);
    if (loaded != null) {
      return new Link(loaded.displayTitle(), visit.href("/documents/" + loaded.number()));
    }
    return prepared
        .byDigest(sent.digest())
        .map(
            waiting ->
                new Link(
                    messages.text("home.bring-in.waiting", waiting.fileName()),
                    visit.href("/documents/bring-in/" + waiting.key())))
        .orElse(null);
  }

  private static Sent problem(Form form, String text) {
    return new Sent(null, form.withProblem(FILE, text), null);
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
