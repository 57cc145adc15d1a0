package org.goldenthread.app.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenthread.app.audit.Attachment;
import org.goldenthread.app.audit.Attachments;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Slug;
import org.springframework.stereotype.Component;

/** Makes the pages of evidence; within a read in the visit's scope. */
@Component
class EvidencePages {
  static final String EVERYBODY = "everybody";
  private static final int KILOBYTE = 1024;

  private final Attachments attachments;
  private final People people;
  private final Messages messages;

  EvidencePages(Attachments attachments, People people, Messages messages) {
    this.attachments = attachments;
    this.people = people;
    this.messages = messages;
  }

  EvidencePage list(Visit visit, Thing thing) {
    PeopleSnapshot known = people.snapshot(visit.knownBy());
    List<Attachment> all = attachments.of(thing, visit.knownBy());
    return new EvidencePage(
        page(visit, thing, messages.text("home.evidence.title")),
        new Link(thing.name(), visit.href(thing.path())),
        visit.may(Permission.ATTACH_EVIDENCE) ? visit.href(path(thing) + "/attach") : null,
        all.stream()
            .filter(a -> a.withdrawn() == null)
            .map(a -> row(visit, thing, a, known))
            .toList(),
        all.stream()
            .filter(a -> a.withdrawn() != null)
            .map(a -> row(visit, thing, a, known))
            .toList());
  }

  static String path(Thing thing) {
    return thing.path() + "/evidence";
  }

  private Page page(Visit visit, Thing thing, String title) {
    return visit.page(
        title,
        null,
        new Link(visit.partnership().name(), visit.href("")),
        new Link(thing.name(), visit.href(thing.path())));
  }

  private EvidencePage.Row row(Visit visit, Thing thing, Attachment file, PeopleSnapshot known) {
    Attachment.Withdrawal withdrawn = file.withdrawn();
    boolean may = withdrawn == null && visit.may(Permission.ATTACH_EVIDENCE);
    return new EvidencePage.Row(
        new Link(
            messages.text(
                "home.evidence.download",
                file.fileName(),
                file.type().word().toUpperCase(Locale.ROOT),
                size(file.byteSize())),
            visit.href("/evidence/" + file.key() + "/" + addressName(file))),
        file.fileName(),
        file.description(),
        messages.text("home.evidence.on", messages.date(file.knownOn()), file.by()),
        readers(file, known),
        withdrawn == null
            ? null
            : messages.text(
                "home.evidence.withdrawn-on",
                messages.date(withdrawn.on()),
                withdrawn.by(),
                withdrawn.reason()),
        may ? visit.href(path(thing) + "/" + file.key() + "/withdraw") : null);
  }

  /** The end of its address: letters, digits and hyphens. The download carries the name itself. */
  private static String addressName(Attachment file) {
    String name = file.fileName();
    int dot = name.lastIndexOf('.');
    return Slug.of(dot < 0 ? name : name.substring(0, dot)) + "." + file.type().word();
  }

  /** As files are spoken of: "340 KB", "1.2 MB". */
  static String size(long bytes) {
    return bytes < (long) KILOBYTE * KILOBYTE
        ? Math.max(1, Math.round(bytes / (double) KILOBYTE)) + " KB"
        : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
  }

  private String readers(Attachment file, PeopleSnapshot known) {
    Attachment.Exemption exemption = file.exemption();
    if (exemption == null) {
      return messages.text("home.evidence.everybody");
    }
    String officers = messages.text("home.evidence.exempt-officers");
    return paragraph(exemption.paragraph())
        + ". "
        + known
            .party(exemption.board())
            .map(known::name)
            .map(b -> messages.text("home.evidence.exempt-board", b))
            .orElse(officers);
  }

  private String paragraph(int number) {
    return messages.text("home.evidence.exempt", number, messages.text("home.exempt." + number));
  }

  AttachPage attach(Visit visit, Thing thing, Form form) {
    return new AttachPage(
        page(visit, thing, messages.text("home.attach.title")),
        form,
        back(visit, thing),
        visit.href(path(thing)),
        visit.may(Permission.READ_EXEMPT) ? readers() : List.of(),
        boards());
  }

  private List<Option> readers() {
    var readers = new ArrayList<Option>();
    readers.add(Option.of(EVERYBODY, messages.text("home.evidence.everybody")));
    IntStream.rangeClosed(1, Attachment.Exemption.PARAGRAPHS)
        .forEach(
            n ->
                readers.add(
                    Option.of(
                        Integer.toString(n),
                        paragraph(n),
                        messages.text("home.exempt.hint." + n))));
    return readers;
  }

  private List<Option> boards() {
    PeopleSnapshot known = people.snapshot(KnownBy.NOW);
    var boards = new ArrayList<Option>();
    boards.add(Option.of("", messages.text("home.attach.no-board")));
    for (Party board : known.all(Parties.Kind.BOARD)) {
      String name = known.name(board);
      boards.add(Option.of(board.key().toString(), name == null ? "" : name));
    }
    return boards;
  }

  WithdrawPage withdraw(Visit visit, Thing thing, Attachment file, Form form) {
    return new WithdrawPage(
        page(visit, thing, messages.text("home.withdraw.title", file.fileName())),
        form,
        back(visit, thing));
  }

  private Link back(Visit visit, Thing thing) {
    return new Link(messages.text("home.evidence.back"), visit.href(path(thing)));
  }

  Csv table(Visit visit, Thing thing) {
    Csv csv =
        Csv.withColumns(
            "file",
            "type",
            "bytes",
            "sha256",
            "shows",
            "attached_on",
            "by",
            "exempt_paragraph",
            "withdrawn_on",
            "withdrawn_by",
            "reason");
    for (Attachment file : attachments.of(thing, visit.knownBy())) {
      Attachment.Withdrawal withdrawn = file.withdrawn();
      csv.row(
          file.fileName(),
          file.type().word(),
          file.byteSize(),
          file.digest(),
          file.description(),
          file.knownOn(),
          file.by(),
          file.exemption() == null ? null : file.exemption().paragraph(),
          withdrawn == null ? null : withdrawn.on(),
          withdrawn == null ? null : withdrawn.by(),
          withdrawn == null ? null : withdrawn.reason());
    }
    return csv;
  }
}
