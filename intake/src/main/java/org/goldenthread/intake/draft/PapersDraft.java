package org.goldenthread.intake.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of meetings say, in document order, and which lines are exempt. The lists may
 * grow while a document is read; those of a finished reading do not.
 */
public record PapersDraft(
    List<MeetingDraft> meetings,
    List<AgendaItemDraft> agendaItems,
    List<MinuteDraft> minutes,
    List<MinuteReferenceDraft> references,
    List<ResolutionDraft> resolutions,
    List<AttendanceDraft> attendance,
    List<ActionDraft> actions,
    List<ReportSectionDraft> reports,
    List<ImprovementDraft> improvements,
    List<DocumentVersionDraft> versions,
    List<AbbreviationDraft> glossary,
    List<ExemptPartDraft> exempt) {

  /** Empty lists that grow. */
  public static PapersDraft growing() {
    return new PapersDraft(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** A copy that nobody can change. */
  public PapersDraft finished() {
    return new PapersDraft(
        List.copyOf(meetings),
        List.copyOf(agendaItems),
        List.copyOf(minutes),
        List.copyOf(references),
        List.copyOf(resolutions),
        List.copyOf(attendance),
        List.copyOf(actions),
        List.copyOf(reports),
        List.copyOf(improvements),
        List.copyOf(versions),
        List.copyOf(glossary),
        List.copyOf(exempt));
  }

  /** The exempt part that a 1-based line belongs to, or null when all may read it. */
  public @Nullable ExemptPartDraft exemptAt(int line) {
    for (ExemptPartDraft part : exempt) {
      if (part.covers(line)) {
        return part;
      }
    }
    return null;
  }

  /** True when no paper of a meeting was read. */
  public boolean isEmpty() {
    return meetings.isEmpty()
        && agendaItems.isEmpty()
        && minutes.isEmpty()
        && resolutions.isEmpty()
        && attendance.isEmpty()
        && actions.isEmpty()
        && reports.isEmpty()
        && improvements.isEmpty()
        && versions.isEmpty()
        && glossary.isEmpty();
  }
}
