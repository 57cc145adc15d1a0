package org.goldenthread.app.home;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.draft.HeadDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.ItemMeasureDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.draft.SectionDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.jspecify.annotations.Nullable;

/** A small plan as it would be read: one theme, commitments with statuses, figures and a total. */
public final class ReadingFixture {
  private String title = "Children's Plan 2007-2010";
  private String file = "update.txt";
  private LocalDate knownOn = LocalDate.of(2009, 12, 16);
  private final List<ItemDraft> items = new ArrayList<>();
  private final List<StatusDraft> statuses = new ArrayList<>();
  private final List<LeadDraft> leads = new ArrayList<>();
  private final List<LinkDraft> links = new ArrayList<>();
  private final List<ClaimDraft> claims = new ArrayList<>();
  private final List<MeasureDraft> measures = new ArrayList<>();
  private final List<ItemMeasureDraft> itemMeasures = new ArrayList<>();
  private final List<ObservationDraft> observations = new ArrayList<>();
  private final List<SectionDraft> sections = new ArrayList<>();
  private final List<WarningDraft> warnings = new ArrayList<>();
  private final List<SchemeStatusDraft> scheme = new ArrayList<>();
  private final List<HeadDraft> heads = new ArrayList<>();

  /** A plan without an item yet. */
  public static ReadingFixture aPlan() {
    return new ReadingFixture();
  }

  public static ReadingFixture aReading() {
    var reading = new ReadingFixture();
    reading.items.add(reading.item("t1", null, "Theme", null, "Being healthy", null));
    return reading;
  }

  public ReadingFixture titled(String planTitle) {
    title = planTitle;
    return this;
  }

  public ReadingFixture knownOn(LocalDate date) {
    knownOn = date;
    file = "update-" + date + ".txt";
    return this;
  }

  public ReadingFixture file(String name) {
    file = name;
    return this;
  }

  public ReadingFixture commitment(
      String ref, String text, @Nullable String progress, String... words) {
    items.add(item(ref, "t1", "Commitment", ref, text, progress));
    for (int n = 0; n < words.length; n++) {
      statuses.add(new StatusDraft(ref, n + 1, n + 1, null, words[n], null, words[n], place()));
    }
    return this;
  }

  /** A commitment that is due by a date as printed. */
  public ReadingFixture due(String ref, String text, String due, String... words) {
    commitment(ref, text, "Reported", words);
    ItemDraft plain = items.remove(items.size() - 1);
    items.add(
        new ItemDraft(
            plain.key(),
            plain.parent(),
            plain.level(),
            plain.ref(),
            plain.text(),
            null,
            null,
            false,
            List.of(),
            due,
            null,
            null,
            plain.progress(),
            null,
            place(),
            List.of(1)));
    return this;
  }

  public ReadingFixture twoInOneCell(String ref, String status) {
    items.add(item(ref, "t1", "Commitment", ref, "Two in one cell", "Reported"));
    statuses.add(new StatusDraft(ref, 1, 1, "First", status, null, "First " + status, place()));
    statuses.add(new StatusDraft(ref, 2, 1, "Second", status, null, "Second " + status, place()));
    return this;
  }

  public ReadingFixture reportedElsewhere(String ref, String board) {
    items.add(
        new ItemDraft(
            ref,
            null,
            "Theme",
            ref,
            "Keeping safe online",
            null,
            board,
            true,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            place(),
            List.of(1)));
    return this;
  }

  public ReadingFixture lead(String ref, String name) {
    leads.add(new LeadDraft(ref, "lead-officer", name, place()));
    return this;
  }

  public ReadingFixture link(String from, String to) {
    links.add(new LinkDraft(from, "see-also", to, to, place()));
    return this;
  }

  public ReadingFixture claim(String category, int count) {
    claims.add(
        new ClaimDraft("Number of commitments", null, category, Integer.toString(count), place()));
    return this;
  }

  public ReadingFixture claimOf(String key, String category, int count) {
    claims.add(new ClaimDraft("Overview", key, category, Integer.toString(count), place()));
    return this;
  }

  public ReadingFixture measure(String ref, String title, @Nullable String polarity) {
    measures.add(
        new MeasureDraft(ref, title, null, null, List.of(), null, polarity, "%", null, place()));
    return this;
  }

  /** Says that an item is measured by a measure. */
  public ReadingFixture measuredBy(String item, String measure) {
    itemMeasures.add(new ItemMeasureDraft(item, 1, measure, place()));
    return this;
  }

  public ReadingFixture figure(String measure, String kind, String period, String value) {
    observations.add(
        new ObservationDraft(
            null, measure, period, period, value, value + "%", "%", kind, null, place()));
    return this;
  }

  public ReadingFixture figureBeside(String ref, String label, String period, String value) {
    observations.add(
        new ObservationDraft(
            ref, label, period, period, value, value + "%", "%", "actual", null, place()));
    return this;
  }

  public ReadingFixture section(String kind, String heading, String text) {
    sections.add(new SectionDraft(sections.size() + 1, kind, heading, text, place(), 1));
    return this;
  }

  /** A status of the plan's own, with its criterion; without a name it is for no update. */
  public ReadingFixture scheme(@Nullable String status, @Nullable String criterion) {
    scheme.add(new SchemeStatusDraft(status, criterion, place()));
    return this;
  }

  /** How the plan's tables head a column. */
  public ReadingFixture head(String column, String text) {
    heads.add(new HeadDraft(column, text));
    return this;
  }

  /** An item of any level under another, whose key it names; null at the top. */
  public ReadingFixture item(
      String key, @Nullable String parent, String level, @Nullable String ref, String text) {
    items.add(item(key, parent, level, ref, text, null));
    return this;
  }

  /** Gives the item added last a target. */
  public ReadingFixture targeting(String target) {
    ItemDraft plain = items.remove(items.size() - 1);
    items.add(
        new ItemDraft(
            plain.key(),
            plain.parent(),
            plain.level(),
            plain.ref(),
            plain.text(),
            null,
            null,
            false,
            List.of(),
            null,
            target,
            null,
            plain.progress(),
            null,
            place(),
            List.of(1)));
    return this;
  }

  public ReadingFixture warning(String message) {
    warnings.add(new WarningDraft(message, place()));
    return this;
  }

  public Reading build() {
    var document =
        new DocumentDraft(
            file,
            List.of("progress-update"),
            "Progress update",
            "Wexmere Council",
            title,
            "2007",
            "2010",
            "April to September 2009",
            knownOn,
            "date of the meeting, line 1",
            scheme,
            heads);
    return new Reading(
        document,
        digest(),
        100,
        items,
        leads,
        statuses,
        List.of(),
        measures,
        itemMeasures,
        observations,
        List.of(),
        links,
        List.of(),
        claims,
        PapersDraft.growing(),
        sections,
        warnings);
  }

  private String digest() {
    try {
      String all = file + title + items + statuses + observations + measures + claims;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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

  private SourcePlace place() {
    return new SourcePlace(file, 1);
  }
}
