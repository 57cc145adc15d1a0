package org.goldenthread.app.home.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.Attachment;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.goldenthread.app.audit.Attachments;
import org.goldenthread.app.audit.EvidenceFile;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Does what the forms of evidence ask for, and says what is wrong with them. */
@Component
class EvidenceForms {
  static final String FILE = "file";
  static final String DESCRIPTION = "description";
  static final String READERS = "readers";
  static final String BOARD = "board";
  static final String REASON = "reason";
  private static final int LONGEST = 500;

  private final Tenancy tenancy;
  private final Attachments attachments;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  EvidenceForms(
      Tenancy tenancy, Attachments attachments, People people, Messages messages, Clock clock) {
    this.tenancy = tenancy;
    this.attachments = attachments;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  /** Attaches the file, unless the form that comes back has problems. */
  Form attach(Visit visit, Thing thing, Form typed, @Nullable MultipartFile sent) {
    Form form = typed;
    EvidenceFile file = null;
    try {
      file = sent == null || sent.isEmpty() ? null : EvidenceFile.of(name(sent), bytes(sent));
      form = file == null ? form.withProblem(FILE, text("home.attach.problem.file")) : form;
    } catch (RefusedFileException refused) {
      form = form.withProblem(FILE, text("home.attach.refused." + refused.why().word()));
    }
    form =
        sentence(form, DESCRIPTION, "home.attach.problem.description", text("home.evidence.shows"));
    Optional<Exemption> exemption = Optional.empty();
    if (!form.value(READERS).equals(EvidencePages.EVERYBODY)) {
      exemption = exemption(visit, form);
      form = exemption.isEmpty() ? unentitled(visit, form) : form;
    }
    return file == null || form.hasProblems()
        ? form
        : attach(visit, thing, form, file, exemption.orElse(null));
  }

  private Form attach(
      Visit visit, Thing thing, Form form, EvidenceFile file, @Nullable Exemption exemption) {
    try {
      tenancy.write(
          visit.scope(),
          () ->
              attachments.attach(
                  thing,
                  file,
                  form.value(DESCRIPTION),
                  exemption,
                  LocalDate.now(clock),
                  visit.author()));
      return form;
    } catch (DuplicateKeyException twice) {
      return form.withProblem(FILE, text("home.attach.problem.twice"));
    }
  }

  /** Withdraws the file, unless the form that comes back has problems. */
  Form withdraw(Visit visit, Attachment file, Form typed) {
    Form form =
        sentence(typed, REASON, "home.withdraw.problem.reason", text("home.withdraw.reason"));
    if (form.hasProblems()) {
      return form;
    }
    boolean done =
        tenancy.write(
            visit.scope(),
            () ->
                attachments.withdraw(
                    file, form.value(REASON), LocalDate.now(clock), visit.author()));
    return done ? form : form.withProblem(REASON, text("home.withdraw.problem.gone"));
  }

  private Form sentence(Form form, String field, String missing, String label) {
    String value = form.value(field);
    if (value.isEmpty()) {
      return form.withProblem(field, text(missing));
    }
    return value.length() <= LONGEST
        ? form
        : form.withProblem(
            field, messages.text("home.attach.problem.long", label, LONGEST, value.length()));
  }

  /** The exemption asked for, where the visitor could read the file afterwards. */
  private Optional<Exemption> exemption(Visit visit, Form form) {
    String paragraph = form.value(READERS);
    if (!paragraph.matches("[1-7]")) {
      return Optional.empty();
    }
    Scope.Exemption entitled = visit.visitor().exemption();
    if (form.value(BOARD).isEmpty()) {
      return entitled.all()
          ? Optional.of(new Exemption(Integer.parseInt(paragraph), null))
          : Optional.empty();
    }
    return board(visit, form.value(BOARD))
        .filter(b -> entitled.all() || entitled.boards().contains(b))
        .map(b -> new Exemption(Integer.parseInt(paragraph), b));
  }

  private Optional<Long> board(Visit visit, String key) {
    return tenancy.read(
        visit.scope(),
        () ->
            people.snapshot(KnownBy.NOW).all(Parties.Kind.BOARD).stream()
                .filter(b -> b.key().equals(uuid(key)))
                .map(Party::id)
                .findFirst());
  }

  /** Null for a text that is no key. */
  static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAKey) {
      return null;
    }
  }

  private Form unentitled(Visit visit, Form form) {
    if (form.value(READERS).isEmpty()) {
      return visit.may(Permission.READ_EXEMPT)
          ? form.withProblem(READERS, text("home.attach.problem.readers"))
          : form;
    }
    return visit.visitor().exemption().all()
        ? form.withProblem(BOARD, text("home.attach.problem.board"))
        : form.withProblem(READERS, text("home.attach.problem.entitled"));
  }

  private String text(String key) {
    return messages.text(key);
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
