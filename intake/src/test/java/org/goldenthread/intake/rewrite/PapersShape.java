package org.goldenthread.intake.rewrite;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the papers of meetings, whatever form they had. A meeting stands as its board
 * and date.
 */
final class PapersShape {
  private final PapersDraft papers;
  private final Renaming renaming;
  private final Map<String, String> meetings = new LinkedHashMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private PapersShape(PapersDraft papers, Renaming renaming) {
    this.papers = papers;
    this.renaming = renaming;
    for (MeetingDraft m : papers.meetings()) {
      meetings.put(m.key(), text(m.board()) + " " + m.date());
    }
  }

  /** Rows by kind, sorted. */
  static Map<String, List<String>> rows(PapersDraft papers, Renaming renaming) {
    PapersShape shape = new PapersShape(papers, renaming);
    shape.meetings();
    shape.actions();
    shape.rest();
    return shape.rows;
  }

  private void meetings() {
    add(
        "meetings",
        papers.meetings(),
        x -> row(meeting(x.key()), x.dateAsPrinted(), x.time(), x.venue(), x.kind()));
    add(
        "agenda items",
        papers.agendaItems(),
        x ->
            row(
                meeting(x.meeting()),
                x.number(),
                x.section(),
                x.title(),
                x.author(),
                x.pages(),
                x.exemptParagraph(),
                x.underTitle()));
    add(
        "minutes",
        papers.minutes(),
        x -> row(meeting(x.meeting()), x.number(), x.title(), running(x.text())));
    add(
        "minute references",
        papers.references(),
        x ->
            row(
                meeting(x.meeting()),
                x.minute(),
                x.toNumber(),
                String.valueOf(x.toDate()),
                x.asPrinted()));
    add(
        "resolutions",
        papers.resolutions(),
        x -> row(meeting(x.meeting()), x.minute(), x.part(), x.leadIn(), x.text()));
    add(
        "attendance",
        papers.attendance(),
        x -> row(meeting(x.meeting()), x.person(), x.role(), x.post(), x.attendance()));
  }

  private void actions() {
    add(
        "actions",
        papers.actions(),
        x ->
            row(
                meeting(x.meeting()),
                x.log(),
                x.number(),
                x.owner(),
                x.fromItem(),
                x.details(),
                x.update(),
                x.due(),
                x.state()));
  }

  private void rest() {
    add(
        "reports",
        papers.reports(),
        x -> row(meeting(x.meeting()), x.title(), x.section(), x.heading(), running(x.text())));
    add(
        "improvements",
        papers.improvements(),
        x -> row(x.part(), Integer.toString(x.order()), x.text()));
    add(
        "versions",
        papers.versions(),
        x ->
            row(
                x.document(),
                x.kind(),
                x.version(),
                x.date(),
                x.summary(),
                x.changeBy(),
                x.accepted(),
                x.approvalBy()));
    add(
        "exempt parts",
        papers.exempt(),
        x -> row(meeting(x.meeting()), x.paragraph(), Integer.toString(x.number())));
    add("glossary", papers.glossary(), x -> row(x.abbreviation(), x.meaning()));
  }

  private String meeting(@Nullable String key) {
    return key == null ? "" : meetings.getOrDefault(key, key);
  }

  private <T> void add(String kind, List<T> drafts, Function<T, String> row) {
    rows.put(kind, drafts.stream().map(row).sorted().toList());
  }

  private String row(@Nullable String... fields) {
    List<String> shown = new ArrayList<>();
    for (String field : fields) {
      shown.add(text(field));
    }
    return String.join(" | ", shown);
  }

  /** A table within a text has its columns in any order, and its heads on every page. */
  private String running(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      List<String> cells = List.of(line.split(" \\| "));
      if (cells.size() == 1) {
        lines.add(line);
      } else if (!OfficePages.isHead(cells)) {
        lines.add(cells.stream().sorted().collect(joining("|")));
      }
    }
    return String.join("\n", lines);
  }

  /** Renamed, without white space and bullets; a hyphen that begins a line is a bullet too. */
  private String text(@Nullable String text) {
    return text == null
        ? ""
        : renaming.text(text).replaceAll("(?m)^\\s*-\\s+", "").replaceAll("[\\s•○●▪]+", "");
  }
}
