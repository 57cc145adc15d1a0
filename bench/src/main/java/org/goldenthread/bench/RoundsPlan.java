package org.goldenthread.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.StatusDraft;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it would be read from a document, made up and the same each time: themes of a hundred
 * commitments, each with a lead, a status, what was reported, and every fifth with figures.
 *
 * @param items how many commitments
 * @param leads how many lead them, in turn
 */
record RoundsPlan(String title, int items, int leads) {
  static final LocalDate KNOWN_ON = LocalDate.of(2026, 1, 5);

  private static final String TEXT =
      "Bring together schools, health visitors and the voluntary sector so that every family that"
          + " asks for help is answered within ten working days";
  private static final List<String> STATUSES = List.of("Green", "Amber", "Green", "Red", "Green");
  private static final int YEARS = 8;

  /** Name as printed of a lead. */
  static String lead(int n) {
    return "Lead officer %03d".formatted(n);
  }

  Reading reading() {
    var all = new ArrayList<ItemDraft>();
    var statuses = new ArrayList<StatusDraft>();
    var leading = new ArrayList<LeadDraft>();
    var figures = new ArrayList<ObservationDraft>();
    for (int n = 0; n < items; n++) {
      String theme = "theme" + n / 100;
      if (n % 100 == 0) {
        all.add(item(theme, null, "Theme", null, "Theme " + (n / 100 + 1), null));
      }
      String ref = "B%04d".formatted(n);
      all.add(item(ref, theme, "Commitment", ref, "Commitment " + n + ": " + TEXT, TEXT));
      String status = STATUSES.get(n % STATUSES.size());
      statuses.add(new StatusDraft(ref, 1, 1, null, status, null, status, place()));
      leading.add(new LeadDraft(ref, "lead-officer", lead(n % leads), place()));
      if (n % 5 == 0) {
        figures(ref, n, figures);
      }
    }
    var document =
        new DocumentDraft(
            file(),
            List.of("progress-update"),
            title,
            "Bench Council",
            title,
            "2025",
            "2028",
            null,
            KNOWN_ON,
            "made up",
            List.of(),
            List.of());
    return new Reading(
        document,
        "%064x".formatted(title.hashCode() & 0xffffffffL),
        all.size(),
        all,
        leading,
        statuses,
        List.of(),
        List.of(),
        List.of(),
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PapersDraft.growing(),
        List.of(),
        List.of());
  }

  private void figures(String ref, int n, List<ObservationDraft> to) {
    for (int year = 0; year < YEARS; year++) {
      String period = Integer.toString(2018 + year);
      to.add(figure(ref, period, "actual", 60 + (n + year * 7) % 13));
      to.add(figure(ref, period, "target", 65));
    }
  }

  private ObservationDraft figure(String ref, String period, String kind, int value) {
    String printed = Integer.toString(value);
    return new ObservationDraft(
        ref,
        "Families answered in time",
        period,
        period,
        printed,
        printed,
        "%",
        kind,
        null,
        place());
  }

  private ItemDraft item(
      String key,
      @Nullable String parent,
      String level,
      @Nullable String ref,
      String text,
      @Nullable String progress) {
    return new ItemDraft(
        key,
        parent,
        level,
        ref,
        text,
        null,
        null,
        false,
        List.of(),
        null,
        null,
        null,
        progress,
        null,
        place(),
        List.of(1));
  }

  private String file() {
    return title + ".txt";
  }

  private SourcePlace place() {
    return new SourcePlace(file(), 1);
  }
}
