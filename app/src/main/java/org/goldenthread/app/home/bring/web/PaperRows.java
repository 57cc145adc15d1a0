package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.draft.ActionDraft;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.DocumentVersionDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.ReportSectionDraft;
import org.goldenthread.intake.draft.ResolutionDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.jspecify.annotations.Nullable;

/** What was read of the papers of meetings, row by row. */
final class PaperRows {
  /** One row and what was read of it. */
  record Row(SourcePlace place, List<ReviewPage.Fact> facts) {}

  private final PapersDraft papers;
  private final Messages messages;
  private final List<Row> rows = new ArrayList<>();

  private PaperRows(PapersDraft papers, Messages messages) {
    this.papers = papers;
    this.messages = messages;
  }

  static List<Row> of(PapersDraft papers, Messages messages) {
    var all = new PaperRows(papers, messages);
    papers.meetings().forEach(all::meeting);
    papers.agendaItems().forEach(all::agendaItem);
    papers.minutes().forEach(all::minute);
    papers.actions().forEach(all::action);
    papers.reports().forEach(all::report);
    papers
        .improvements()
        .forEach(i -> all.row(i.place(), "improvement", i.part(), fact("text", i.text())));
    papers.versions().forEach(all::version);
    papers
        .glossary()
        .forEach(
            a -> all.row(a.place(), "abbreviation", a.abbreviation(), fact("means", a.meaning())));
    return all.rows;
  }

  /** One fact before it has words; null or empty is left out. */
  private record Said(String key, @Nullable String value) {}

  private static Said fact(String key, @Nullable Object value) {
    return new Said(key, value == null ? null : value.toString());
  }

  private void row(SourcePlace place, String what, @Nullable String name, Said... said) {
    var facts = new ArrayList<ReviewPage.Fact>();
    String key = "home.review.paper." + what;
    facts.add(
        new ReviewPage.Fact(
            null, name == null ? messages.text(key) : messages.text(key + ".named", name)));
    Stream.of(said)
        .filter(s -> s.value() != null && !s.value().isBlank())
        .map(
            s ->
                new ReviewPage.Fact(
                    messages.text("home.review.paper.field." + s.key()), String.valueOf(s.value())))
        .forEach(facts::add);
    rows.add(new Row(place, facts));
  }

  private void meeting(MeetingDraft meeting) {
    row(
        meeting.place(),
        "meeting",
        meeting.board(),
        fact("date", meeting.date() == null ? null : messages.date(meeting.date())),
        fact("time", meeting.time()),
        fact("venue", meeting.venue()),
        fact("present", people(meeting, "present")),
        fact("apologies", people(meeting, "apologies")),
        fact("membership", people(meeting, "membership")));
  }

  private String people(MeetingDraft meeting, String attendance) {
    return papers.attendance().stream()
        .filter(a -> a.meeting().equals(meeting.key()) && a.attendance().equals(attendance))
        .map(a -> Stream.of(a.person(), a.role(), a.post()).filter(Objects::nonNull))
        .map(parts -> parts.collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private void agendaItem(AgendaItemDraft item) {
    row(
        item.place(),
        "agenda-item",
        item.number(),
        fact("title", item.title()),
        fact(
            "section",
            item.section() == null ? null : messages.text("home.review.section." + item.section())),
        fact("author", item.author()),
        fact("pages", item.pages()),
        fact("exempt", item.exemptParagraph()),
        fact("text", item.underTitle()));
  }

  private void minute(MinuteDraft minute) {
    row(
        minute.place(),
        "minute",
        minute.number(),
        fact("title", minute.title()),
        fact("text", minute.text()),
        fact("resolved", resolved(minute)));
  }

  private String resolved(MinuteDraft minute) {
    return papers.resolutions().stream()
        .filter(r -> r.meeting().equals(minute.meeting()))
        .filter(r -> minute.number() != null && minute.number().equals(r.minute()))
        .map(PaperRows::resolution)
        .collect(Collectors.joining("\n"));
  }

  private static String resolution(ResolutionDraft resolution) {
    String text =
        resolution.leadIn() == null
            ? resolution.text()
            : resolution.leadIn() + " " + resolution.text();
    return resolution.part() == null ? text : "(" + resolution.part() + ") " + text;
  }

  private void action(ActionDraft action) {
    row(
        action.place(),
        "action",
        action.number(),
        fact("text", action.details()),
        fact("owner", action.owner()),
        fact("from", action.fromItem()),
        fact("due", action.due()),
        fact("update", action.update()),
        fact("state", messages.text("home.review.state." + action.state())));
  }

  private void report(ReportSectionDraft section) {
    row(
        section.place(),
        "report",
        section.section(),
        fact("title", section.title()),
        fact("heading", section.heading()),
        fact("text", section.text()));
  }

  private void version(DocumentVersionDraft version) {
    row(
        version.place(),
        "version",
        version.version(),
        fact("document", version.document()),
        fact("date", version.date()),
        fact("summary", version.summary()),
        fact("change-by", version.changeBy()),
        fact("accepted", version.accepted()),
        fact("approval-by", version.approvalBy()));
  }
}
