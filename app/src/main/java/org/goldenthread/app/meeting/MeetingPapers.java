package org.goldenthread.app.meeting;

import java.util.List;
import org.goldenthread.app.audit.Attachment.Exemption;
import org.goldenthread.app.audit.ExemptLines;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.app.meeting.internal.PapersWriter;
import org.goldenthread.app.people.Parties;
import org.goldenthread.intake.draft.ExemptPartDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the papers of meetings that a document holds. An agenda and the minutes of a board and a
 * day are of one meeting, whichever documents they stand in: matched here and not in the reading,
 * which knows one document alone.
 */
@Component
public class MeetingPapers {
  private static final List<String> ENDED =
      List.of(
          "paper",
          "agenda_item",
          "agenda_text",
          "minute",
          "minute_text",
          "minute_reference",
          "resolution",
          "attendance",
          "action_point",
          "report_section",
          "document_version",
          "glossary_term");

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Parties parties;

  public MeetingPapers(JdbcClient jdbc, JdbcTemplate batch, Parties parties) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.parties = parties;
  }

  /** Which lines are exempt, and whose members may read them: those of the board by its name. */
  public List<ExemptLines> exempt(PapersDraft papers) {
    return papers.exempt().stream()
        .map(
            p ->
                new ExemptLines(
                    p.place().line(), p.lastLine(), new Exemption(p.number(), board(papers, p))))
        .toList();
  }

  private @Nullable Long board(PapersDraft papers, ExemptPartDraft part) {
    return papers.meetings().stream()
        .filter(m -> m.key().equals(part.meeting()))
        .map(MeetingDraft::board)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .flatMap(parties::board)
        .orElse(null);
  }

  /**
   * Stores them inside the caller's transaction.
   *
   * @param change the change that brings the document
   * @param document id of the stored document
   * @param exempt from {@link #exempt}
   */
  public void store(long change, long document, PapersDraft papers, List<ExemptLines> exempt) {
    new PapersWriter(jdbc, batch, change, document, papers, exempt).write();
  }

  /** Takes back the papers of a document; a meeting of which none is left is shown no more. */
  public void takeBack(TakingBack taking) {
    for (String table : ENDED) {
      taking.end(jdbc, "meeting." + table);
    }
  }
}
