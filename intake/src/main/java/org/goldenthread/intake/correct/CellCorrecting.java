package org.goldenthread.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.goldenthread.intake.recognise.Drafts;
import org.jspecify.annotations.Nullable;

/** Puts what a person said of single cells into drafts, and says so in a warning each. */
public final class CellCorrecting {
  private final Drafts drafts;

  private CellCorrecting(Drafts drafts) {
    this.drafts = drafts;
  }

  public static void apply(List<CellCorrection> corrections, Drafts drafts) {
    var correcting = new CellCorrecting(drafts);
    corrections.forEach(correcting::apply);
  }

  private void apply(CellCorrection correction) {
    for (int n = 0; n < drafts.items().size(); n++) {
      ItemDraft item = drafts.items().get(n);
      if (item.key().equals(correction.item())) {
        String was = Objects.requireNonNullElse(said(item, correction.field()), "");
        if (!was.equals(correction.value())) {
          put(n, item, correction);
          warn(item, correction, was);
        }
      }
    }
  }

  private void put(int n, ItemDraft item, CellCorrection correction) {
    switch (correction.field()) {
      case LEADS -> leads(item, correction.value());
      case STATUS -> status(item, correction.value());
      default -> drafts.items().set(n, corrected(item, correction));
    }
  }

  private @Nullable String said(ItemDraft item, CellCorrection.Field field) {
    return switch (field) {
      case REFERENCE -> item.ref();
      case TEXT -> item.text();
      case DUE -> item.due();
      case TARGET -> item.target();
      case PROGRESS -> item.progress();
      case SUPPORTING_DATA -> item.supportingData();
      case NOTE -> item.note();
      case LEADS ->
          drafts.leads().stream()
              .filter(l -> l.item().equals(item.key()))
              .map(LeadDraft::name)
              .collect(Collectors.joining("\n"));
      case STATUS ->
          drafts.statuses().stream()
              .filter(s -> s.item().equals(item.key()))
              .map(StatusDraft::status)
              .collect(Collectors.joining("\n"));
    };
  }

  private static ItemDraft corrected(ItemDraft i, CellCorrection c) {
    return new ItemDraft(
        i.key(),
        i.parent(),
        i.level(),
        value(c, CellCorrection.Field.REFERENCE, i.ref()),
        Objects.requireNonNull(value(c, CellCorrection.Field.TEXT, i.text())),
        i.heading(),
        i.board(),
        i.reportedElsewhere(),
        i.tags(),
        value(c, CellCorrection.Field.DUE, i.due()),
        value(c, CellCorrection.Field.TARGET, i.target()),
        value(c, CellCorrection.Field.SUPPORTING_DATA, i.supportingData()),
        value(c, CellCorrection.Field.PROGRESS, i.progress()),
        value(c, CellCorrection.Field.NOTE, i.note()),
        i.place(),
        i.lines());
  }

  private static @Nullable String value(
      CellCorrection correction, CellCorrection.Field field, @Nullable String asRead) {
    if (correction.field() != field) {
      return asRead;
    }
    return correction.value().isEmpty() ? null : correction.value();
  }

  private void leads(ItemDraft item, String names) {
    List<LeadDraft> were =
        drafts.leads().stream().filter(l -> l.item().equals(item.key())).toList();
    drafts.leads().removeAll(were);
    String role = were.isEmpty() ? "unspecified" : were.get(0).role();
    names
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> drafts.leads().add(new LeadDraft(item.key(), role, name, item.place())));
  }

  /** An item whose status was corrected has that one; what was printed stays beside it. */
  private void status(ItemDraft item, String status) {
    var were = new ArrayList<>(drafts.statuses());
    were.removeIf(s -> !s.item().equals(item.key()));
    drafts.statuses().removeAll(were);
    if (!status.isEmpty()) {
      drafts
          .statuses()
          .add(
              new StatusDraft(
                  item.key(),
                  1,
                  1,
                  null,
                  status,
                  null,
                  were.isEmpty() ? status : were.get(0).asPrinted(),
                  item.place()));
    }
  }

  private void warn(ItemDraft item, CellCorrection correction, String was) {
    String field = correction.field().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    drafts
        .warnings()
        .add(
            new WarningDraft(
                "Corrected by hand: %s of %s is %s, was read as %s"
                    .formatted(
                        field,
                        item.ref() == null ? item.level() : item.ref(),
                        quoted(correction.value()),
                        quoted(was)),
                item.place()));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "empty" : "\"" + text.replace("\n", "; ") + "\"";
  }
}
