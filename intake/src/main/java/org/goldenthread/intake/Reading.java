package org.goldenthread.intake;

import java.util.List;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.draft.CrosswalkDraft;
import org.goldenthread.intake.draft.DirectionDraft;
import org.goldenthread.intake.draft.DocumentDraft;
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

/**
 * Everything one document says, as drafts in document order. Nothing here is stored or accepted.
 *
 * <p>Items refer to each other by {@link ItemDraft#key()}, unique within the reading. Every draft
 * carries the file and the 1-based line it was read from. What could not be placed is in {@link
 * #sections()} (kept whole) or {@link #warnings()}; no text is dropped silently.
 *
 * @param digest SHA-256 of the file's bytes, lower-case hexadecimal
 * @param byteSize size of the file in bytes, at least 1
 */
public record Reading(
    DocumentDraft document,
    String digest,
    long byteSize,
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

  public Reading {
    items = List.copyOf(items);
    leads = List.copyOf(leads);
    statuses = List.copyOf(statuses);
    directions = List.copyOf(directions);
    measures = List.copyOf(measures);
    itemMeasures = List.copyOf(itemMeasures);
    observations = List.copyOf(observations);
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    crosswalk = List.copyOf(crosswalk);
    claims = List.copyOf(claims);
    papers = papers.finished();
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }

  /** The same reading of a document of which something else is said. */
  public Reading of(DocumentDraft said) {
    return new Reading(
        said,
        digest,
        byteSize,
        items,
        leads,
        statuses,
        directions,
        measures,
        itemMeasures,
        observations,
        marks,
        links,
        crosswalk,
        claims,
        papers,
        sections,
        warnings);
  }
}
