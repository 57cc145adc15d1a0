package org.goldenthread.app.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentContents;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents that were brought in, and what was read from each. */
@Controller
class DocumentController {
  private final Tenancy tenancy;
  private final Documents documents;
  private final DocumentContents contents;
  private final Plans plans;
  private final DocumentPapers papers;
  private final AfterAccepting afterAccepting;
  private final PreparedDocuments prepared;
  private final Pages pages;
  private final Messages messages;

  DocumentController(
      Tenancy tenancy,
      Documents documents,
      DocumentContents contents,
      Plans plans,
      DocumentPapers papers,
      AfterAccepting afterAccepting,
      PreparedDocuments prepared,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.documents = documents;
    this.contents = contents;
    this.plans = plans;
    this.papers = papers;
    this.afterAccepting = afterAccepting;
    this.prepared = prepared;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents")
  ResponseEntity<byte[]> all(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> list(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents.csv")
  ResponseEntity<byte[]> table(Visit visit) {
    DocumentsPage page = tenancy.read(visit.scope(), () -> list(visit));
    Csv csv =
        Csv.withColumns("document", "file", "kinds", "known_on", "entered_on", "items", "warnings");
    page.documents()
        .forEach(
            d ->
                csv.row(
                    d.document().text(),
                    d.file(),
                    d.kinds().stream().map(messages::text).toList(),
                    d.knownOn(),
                    d.enteredOn(),
                    d.items(),
                    d.warnings()));
    return csv.download("documents");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}")
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("number") int number) {
    return tenancy.read(
        visit.scope(),
        () ->
            documents
                .takenBack(number)
                .map(taken -> pages.show(takenBack(visit, taken)))
                .orElseGet(() -> pages.show(page(visit, find(visit, number)))));
  }

  private TakenBackPage takenBack(Visit visit, Documents.TakenBack taken) {
    return new TakenBackPage(
        visit.page(
            messages.text("home.taken-back.title", taken.document().fileName()),
            Section.DOCUMENTS,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("home.documents.title"), visit.href("/documents"))),
        taken.document().fileName(),
        LocalDate.ofInstant(taken.at(), London.ZONE),
        taken.by(),
        taken.reason(),
        new Link(messages.text("home.taken-back.history"), visit.href("/history")));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/counts.csv")
  ResponseEntity<byte[]> counts(Visit visit, @PathVariable("number") int number) {
    DocumentPage page = tenancy.read(visit.scope(), () -> page(visit, find(visit, number)));
    Csv csv = Csv.withColumns("what", "count");
    page.read().forEach(r -> csv.row(messages.text(r.kind().key()), r.count()));
    return csv.download("document-" + number + "-counts");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/warnings.csv")
  ResponseEntity<byte[]> warnings(Visit visit, @PathVariable("number") int number) {
    List<DocumentRecord.Warning> warnings =
        tenancy.read(visit.scope(), () -> documents.warnings(find(visit, number).id()));
    Csv csv = Csv.withColumns("line", "message");
    warnings.forEach(w -> csv.row(w.line(), w.message()));
    return csv.download("document-" + number + "-warnings");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/sections.csv")
  ResponseEntity<byte[]> sections(Visit visit, @PathVariable("number") int number) {
    List<DocumentRecord.Section> sections =
        tenancy.read(visit.scope(), () -> documents.sections(find(visit, number).id()));
    Csv csv = Csv.withColumns("kind", "heading", "text", "first_line", "last_line");
    sections.forEach(s -> csv.row(s.kind(), s.heading(), s.body(), s.firstLine(), s.lastLine()));
    return csv.download("document-" + number + "-sections");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/marks.csv")
  ResponseEntity<byte[]> marks(Visit visit, @PathVariable("number") int number) {
    DocumentPage page = tenancy.read(visit.scope(), () -> page(visit, find(visit, number)));
    Csv csv = Csv.withColumns("measure", "period", "against", "sentence");
    page.marks()
        .forEach(
            m ->
                csv.row(
                    m.measure().text(),
                    m.period(),
                    messages.text(m.against()),
                    m.mark().sentence()));
    return csv.download("document-" + number + "-marks");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/versions.csv")
  ResponseEntity<byte[]> versions(Visit visit, @PathVariable("number") int number) {
    return tenancy
        .read(visit.scope(), () -> papers.versionTable(visit, find(visit, number)))
        .download("document-" + number + "-versions");
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/documents/{number}/glossary.csv")
  ResponseEntity<byte[]> glossary(Visit visit, @PathVariable("number") int number) {
    return tenancy
        .read(visit.scope(), () -> papers.glossaryTable(visit, find(visit, number)))
        .download("document-" + number + "-glossary");
  }

  private DocumentRecord find(Visit visit, int number) {
    return documents
        .byNumber(number)
        .filter(d -> !d.knownOn().isAfter(visit.knownBy().date()))
        .orElseThrow(
            () -> new PageNotFoundException(messages.text("home.document.not-found", number)));
  }

  private DocumentsPage list(Visit visit) {
    List<DocumentRecord> all = documents.all(visit.knownBy());
    return new DocumentsPage(
        visit.page(
            messages.text("home.documents.title"),
            Section.DOCUMENTS,
            new Link(visit.partnership().name(), visit.href(""))),
        mayBringIn(visit) ? visit.href("/documents/bring-in") : null,
        mayBringIn(visit) ? waiting(visit) : List.of(),
        all.stream().map(d -> row(visit, d, all)).toList());
  }

  private static boolean mayBringIn(Visit visit) {
    return visit.may(Permission.LOAD_DOCUMENT);
  }

  private List<DocumentsPage.Waiting> waiting(Visit visit) {
    return prepared.all().stream()
        .map(
            p ->
                new DocumentsPage.Waiting(
                    new Link(p.fileName(), visit.href("/documents/bring-in/" + p.key())),
                    p.preparedBy(),
                    LocalDate.ofInstant(p.goneAt(), London.ZONE)))
        .toList();
  }

  private DocumentsPage.Row row(Visit visit, DocumentRecord d, List<DocumentRecord> all) {
    Map<DocumentPage.Kind, Integer> counts = contents.counts(d.id());
    return new DocumentsPage.Row(
        link(visit, d),
        d.fileName(),
        kinds(d),
        d.knownOn(),
        d.enteredOn(),
        counts.getOrDefault(DocumentPage.Kind.ITEMS, 0),
        counts.getOrDefault(DocumentPage.Kind.WARNINGS, 0),
        replacedBy(visit, d, all));
  }

  private static @Nullable Link replacedBy(
      Visit visit, DocumentRecord d, List<DocumentRecord> all) {
    return all.stream()
        .filter(later -> Integer.valueOf(d.number()).equals(later.replacesNumber()))
        .findFirst()
        .map(later -> link(visit, later))
        .orElse(null);
  }

  private static Link link(Visit visit, DocumentRecord d) {
    return new Link(d.displayTitle(), visit.href("/documents/" + d.number()));
  }

  private static List<String> kinds(DocumentRecord d) {
    return d.kinds().stream().map(k -> "home.kind." + k).toList();
  }

  private DocumentPage page(Visit visit, DocumentRecord d) {
    Map<DocumentPage.Kind, Integer> counts = contents.counts(d.id());
    var read = new ArrayList<DocumentPage.ReadCount>();
    for (DocumentPage.Kind kind : DocumentPage.Kind.values()) {
      read.add(new DocumentPage.ReadCount(kind, counts.getOrDefault(kind, 0)));
    }
    return new DocumentPage(
        visit.page(
            d.displayTitle(),
            Section.DOCUMENTS,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("home.documents.title"), visit.href("/documents"))),
        facts(visit, d),
        afterAccepting.of(visit, d),
        mayBringIn(visit) ? visit.href("/documents/" + d.number() + "/take-back") : null,
        read,
        uses(visit, d, counts),
        documents.warnings(d.id()).stream()
            .map(w -> new DocumentPage.Warning(w.message(), place(visit, d, w.line())))
            .toList(),
        contents.differingMarks(visit, d),
        documents.sections(d.id()).stream()
            .map(
                s ->
                    new DocumentPage.SectionKept(
                        "section-" + s.position(),
                        "home.section." + s.kind(),
                        s.heading(),
                        LongText.of(s.body()),
                        place(visit, d, s.firstLine())))
            .toList(),
        papers.versions(visit, d),
        papers.glossary(visit, d));
  }

  private DocumentPage.Facts facts(Visit visit, DocumentRecord d) {
    List<DocumentRecord> all = documents.all(visit.knownBy());
    return new DocumentPage.Facts(
        d.fileName(),
        kinds(d),
        d.publisher(),
        d.coversPeriod(),
        d.knownOn(),
        d.knownOnBasis(),
        d.enteredOn(),
        d.digest(),
        d.byteSize(),
        Optional.ofNullable(d.replacesNumber())
            .flatMap(documents::byNumber)
            .map(r -> link(visit, r))
            .orElse(null),
        replacedBy(visit, d, all));
  }

  /** The pages made from it: its plan, the totals it prints, its measures, its meetings. */
  private List<Link> uses(Visit visit, DocumentRecord d, Map<DocumentPage.Kind, Integer> counts) {
    var uses = new ArrayList<Link>();
    Optional<PlanHeader> plan = plans.ofDocument(d.id());
    plan.ifPresent(
        p -> {
          String href = visit.href("/plans/" + p.slug());
          uses.add(new Link(p.name(), href));
          if (counts.getOrDefault(DocumentPage.Kind.CLAIMS, 0) > 0) {
            uses.add(
                new Link(
                    messages.text("home.uses.reconciliation"),
                    href + "/reconciliation/" + d.number()));
          }
        });
    if (counts.getOrDefault(DocumentPage.Kind.MEASURES, 0) > 0) {
      uses.add(new Link(messages.text("home.uses.measures"), visit.href("/measures/table")));
    }
    uses.addAll(papers.meetings(visit, d));
    return uses;
  }

  private static SourceLines place(Visit visit, DocumentRecord d, int line) {
    return visit.source(d.fileName(), d.number(), List.of(line));
  }
}
