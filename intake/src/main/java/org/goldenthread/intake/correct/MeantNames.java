package org.goldenthread.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.ItemMeasureDraft;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.WarningDraft;
import org.jspecify.annotations.Nullable;

/**
 * Boards and measures that a document prints otherwise than they are known, as a person said. Each
 * is said in a warning, for what was printed stands nowhere else.
 *
 * @param boards name of a board by the one printed
 * @param measures reference of a measure by the one printed
 */
public record MeantNames(Map<String, String> boards, Map<String, String> measures) {
  public MeantNames {
    boards = Map.copyOf(boards);
    measures = Map.copyOf(measures);
  }

  /** A reading with the names that are meant. */
  public Reading in(Reading reading) {
    if (boards.isEmpty() && measures.isEmpty()) {
      return reading;
    }
    return new Reading(
        reading.document(),
        reading.digest(),
        reading.byteSize(),
        reading.items().stream().map(this::item).toList(),
        reading.leads(),
        reading.statuses(),
        reading.directions(),
        reading.measures().stream().map(this::measure).toList(),
        reading.itemMeasures().stream()
            .map(m -> new ItemMeasureDraft(m.item(), m.order(), meant(m.measure()), m.place()))
            .toList(),
        reading.observations().stream().map(this::figure).toList(),
        reading.marks().stream()
            .map(
                m ->
                    new MarkDraft(
                        meant(m.measure()), m.period(), m.against(), m.published(), m.place()))
            .toList(),
        reading.links(),
        reading.crosswalk(),
        reading.claims(),
        reading.papers(),
        reading.sections(),
        warnings(reading));
  }

  private String meant(String measure) {
    return measures.getOrDefault(measure, measure);
  }

  private ItemDraft item(ItemDraft i) {
    @Nullable String board = i.board() == null ? null : boards.get(i.board());
    return board == null
        ? i
        : new ItemDraft(
            i.key(),
            i.parent(),
            i.level(),
            i.ref(),
            i.text(),
            i.heading(),
            board,
            i.reportedElsewhere(),
            i.tags(),
            i.due(),
            i.target(),
            i.supportingData(),
            i.progress(),
            i.note(),
            i.place(),
            i.lines());
  }

  private MeasureDraft measure(MeasureDraft m) {
    return new MeasureDraft(
        meant(m.ref()),
        m.title(),
        m.set(),
        m.number(),
        m.flags(),
        m.survey(),
        m.polarity(),
        m.unit(),
        m.group(),
        m.place());
  }

  private ObservationDraft figure(ObservationDraft o) {
    return new ObservationDraft(
        o.item(),
        meant(o.measure()),
        o.periodLabel(),
        o.period(),
        o.value(),
        o.valueAsPrinted(),
        o.unit(),
        o.kind(),
        o.quality(),
        o.place());
  }

  private List<WarningDraft> warnings(Reading reading) {
    var warnings = new ArrayList<>(reading.warnings());
    for (ItemDraft item : reading.items()) {
      if (item.board() != null && boards.containsKey(item.board())) {
        warn(warnings, "board", item.board(), boards.get(item.board()), item.place());
      }
    }
    for (MeasureDraft measure : reading.measures()) {
      if (measures.containsKey(measure.ref())) {
        warn(warnings, "measure", measure.ref(), measures.get(measure.ref()), measure.place());
      }
    }
    return warnings;
  }

  private static void warn(
      List<WarningDraft> warnings,
      String what,
      String printed,
      @Nullable String meant,
      SourcePlace place) {
    warnings.add(
        new WarningDraft(
            "Said by hand: %s \"%s\" is \"%s\"".formatted(what, printed, meant), place));
  }
}
