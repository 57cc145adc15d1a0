package org.goldenthread.app.home.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.meeting.DocumentVersion;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a document's page shows of its meetings, versions and glossary. */
@Component
class DocumentPapers {
  private final Meetings meetings;
  private final Messages messages;

  DocumentPapers(Meetings meetings, Messages messages) {
    this.meetings = meetings;
    this.messages = messages;
  }

  List<Link> meetings(Visit visit, DocumentRecord document) {
    return meetings.ofDocument(document.id(), visit.knownBy()).stream()
        .map(m -> new Link(name(m), visit.href("/meetings/" + m.number())))
        .toList();
  }

  private String name(Meeting meeting) {
    String board = meeting.board() == null ? messages.text("home.uses.no-board") : meeting.board();
    return meeting.heldOn() == null
        ? messages.text("home.uses.meeting.undated", board)
        : messages.text("home.uses.meeting", board, messages.date(meeting.heldOn()));
  }

  List<DocumentPage.Version> versions(Visit visit, DocumentRecord document) {
    return meetings.versions(document.id(), visit.knownBy()).stream()
        .map(
            v ->
                new DocumentPage.Version(
                    "home.version." + v.kind(),
                    what(v),
                    v.dated(),
                    v.summary(),
                    joined(v.changedBy(), v.accepted())))
        .toList();
  }

  private String what(DocumentVersion version) {
    String said = version.kind().equals("approval") ? version.approvedBy() : version.version();
    return said == null ? messages.text("shell.not-known") : said;
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    String both = Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return both.isEmpty() ? null : both;
  }

  List<DocumentPage.Term> glossary(Visit visit, DocumentRecord document) {
    return meetings.glossary(document.id(), visit.knownBy()).stream()
        .map(t -> new DocumentPage.Term(t.abbreviation(), t.meaning()))
        .toList();
  }

  Csv versionTable(Visit visit, DocumentRecord document) {
    Csv csv =
        Csv.withColumns(
            "title",
            "kind",
            "version",
            "date",
            "summary",
            "changed_by",
            "accepted",
            "approval_by",
            "line");
    meetings
        .versions(document.id(), visit.knownBy())
        .forEach(
            v ->
                csv.row(
                    v.title(),
                    v.kind(),
                    v.version(),
                    v.dated(),
                    v.summary(),
                    v.changedBy(),
                    v.accepted(),
                    v.approvedBy(),
                    v.printed().line()));
    return csv;
  }

  Csv glossaryTable(Visit visit, DocumentRecord document) {
    Csv csv = Csv.withColumns("abbreviation", "meaning", "line");
    meetings
        .glossary(document.id(), visit.knownBy())
        .forEach(t -> csv.row(t.abbreviation(), t.meaning(), t.printed().line()));
    return csv;
  }
}
