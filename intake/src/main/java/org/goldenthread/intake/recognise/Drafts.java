package org.goldenthread.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.draft.CrosswalkDraft;
import org.goldenthread.intake.draft.DirectionDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.ItemMeasureDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SectionDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;

/** The drafts of a reading while it grows: growing lists, one per kind. */
public record Drafts(
    List<ItemDraft> items,
    List<LeadDraft> leads,
    List<StatusDraft> statuses,
    List<DirectionDraft> directions,
    List<MeasureDraft> measures,
    List<ItemMeasureDraft> itemMeasures,
    List<ObservationDraft> observations,
    List<MarkDraft> marks,
    List<LinkDraft> links,
    List<CrosswalkDraft> crosswalk,
    List<ClaimDraft> claims,
    PapersDraft papers,
    List<SectionDraft> sections,
    List<WarningDraft> warnings) {

  Drafts() {
    this(
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
        PapersDraft.growing(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}
