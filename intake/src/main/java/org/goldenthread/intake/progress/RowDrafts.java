package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.numbers.Figure;
import org.goldenthread.intake.numbers.NumberSeries;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.intake.progress.OpenRow.Part;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.FigureDrafts;
import org.goldenthread.intake.recognise.Judgements;
import org.jspecify.annotations.Nullable;

/** Turns whole rows of an update into drafts. */
final class RowDrafts {
  private static final Pattern DATE_ONLY =
      Pattern.compile(
          "(?i)(?:by |from |due |annually through to |end of )?(?:early |mid |end |late )?"
              + "(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]{0,6}\\.?,? )?(?:(?:19|20)\\d\\d|\\d\\d)(?:[/-]\\d{2,4})?(?:\\s?/\\s?ongoing)?\\.?");

  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*|\\s+/\\s+");

  /** Text in which a row may point to another item. */
  private record Mention(String item, Cell cell) {}

  private final Bench bench;
  private final PeriodLabels periods;
  private final List<Mention> mentions = new ArrayList<>();

  RowDrafts(Bench bench, PeriodLabels periods) {
    this.bench = bench;
    this.periods = periods;
  }

  void add(OpenRow row, ProgressUpdateRecogniser.Found found, @Nullable String parent) {
    References.Split split = found.references().split(row.cell(Part.ITEM).text());
    String ref =
        split != null
            ? split.ref()
            : row.cell(Part.REFERENCE).isEmpty() ? null : row.cell(Part.REFERENCE).flat();
    String text = split != null ? split.text().strip() : row.cell(Part.ITEM).text();
    int line = row.lines().get(0);
    String key = bench.key(ref != null ? ref : "line " + line);
    String target = textOf(row.cell(Part.TARGET));
    bench
        .drafts()
        .items()
        .add(
            new ItemDraft(
                key,
                parent,
                level(found, line),
                ref,
                text,
                null,
                textOf(row.cell(Part.BOARD)),
                false,
                List.of(),
                due(row),
                target,
                textOf(row.cell(Part.SUPPORTING)),
                textOf(row.cell(Part.PROGRESS)),
                row.note(),
                bench.place(line),
                row.lines()));
    Judgements.statuses(bench, key, row.statuses());
    directions(row, found, key);
    leads(row, found, key);
    numbers(row, key, text);
    for (Cell cell :
        List.of(
            row.cell(Part.ITEM),
            row.cell(Part.TARGET),
            row.cell(Part.SUPPORTING),
            row.cell(Part.PROGRESS))) {
      mentions.add(new Mention(key, cell));
    }
  }

  /**
   * The header's word, or that of the references ("Step no."); where the header is a name for
   * programs ("ap_title"), that of the sheet.
   */
  private String level(ProgressUpdateRecogniser.Found found, int line) {
    if (!LevelWords.isForPrograms(found.itemHeader())) {
      return LevelWords.in(found.itemHeader())
          .or(() -> LevelWords.in(found.referenceHeader()))
          .orElse(found.itemHeader());
    }
    String part = bench.place(line).part();
    return LevelWords.in(part == null ? bench.document().file() : part).orElse("Item");
  }

  private static @Nullable String textOf(Cell cell) {
    return cell.isEmpty() ? null : cell.text();
  }

  /** The due date, or the target when it is nothing but a date. */
  private static @Nullable String due(OpenRow row) {
    if (!row.cell(Part.DUE).isEmpty()) {
      return row.cell(Part.DUE).text();
    }
    String target = row.cell(Part.TARGET).flat();
    return DATE_ONLY.matcher(target).matches() ? target : null;
  }

  private void directions(OpenRow row, ProgressUpdateRecogniser.Found found, String key) {
    ProgressColumns columns = found.columns();
    List<Part> parts = List.of(Part.ITEM, Part.TARGET, Part.SUPPORTING, Part.PROGRESS);
    List<Integer> indexes =
        List.of(columns.item(), columns.target(), columns.supporting(), columns.progress());
    List<Judgements.Under> cells = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      if (!row.cell(parts.get(i)).isEmpty()) {
        String header = found.table().header().columns().get(indexes.get(i)).header();
        cells.add(new Judgements.Under(header, row.cell(parts.get(i))));
      }
    }
    cells.addAll(row.others());
    Judgements.directions(bench, key, cells);
  }

  private void leads(OpenRow row, ProgressUpdateRecogniser.Found found, String key) {
    if (row.cell(Part.LEAD).isEmpty()) {
      return;
    }
    String header = found.table().header().columns().get(found.columns().lead()).header();
    String role = role(header.toLowerCase(Locale.ROOT));
    for (Line line : row.cell(Part.LEAD).lines()) {
      for (String name : SEVERAL.split(line.text())) {
        if (!name.isBlank()) {
          bench
              .drafts()
              .leads()
              .add(new LeadDraft(key, role, name.strip(), bench.place(line.source())));
        }
      }
    }
  }

  private static String role(String header) {
    if (header.contains("strategic")) {
      return "strategic";
    }
    return header.contains("officer")
        ? "lead-officer"
        : header.contains("delivery") ? "delivery" : "unspecified";
  }

  /** Numbers of the target, the supporting data and, when there are none, of the progress. */
  private void numbers(OpenRow row, String key, String text) {
    NumberSeries series = new NumberSeries(periods, text);
    List<Figure> targets = series.target(row.cell(Part.TARGET));
    List<Figure> data = series.data(row.cell(Part.SUPPORTING));
    FigureDrafts.add(bench, key, targets);
    FigureDrafts.add(bench, key, data);
    if (data.isEmpty() && row.cell(Part.SUPPORTING).isEmpty()) {
      FigureDrafts.add(bench, key, series.prose(row.cell(Part.PROGRESS)));
    }
  }

  /** Links, once every item is known. */
  void addLinks() {
    SeeAlso see = new SeeAlso(bench.drafts().items());
    for (Mention mention : mentions) {
      for (Line line : mention.cell().lines()) {
        for (SeeAlso.Found found : see.in(line.text())) {
          bench
              .drafts()
              .links()
              .add(
                  new LinkDraft(
                      mention.item(),
                      "see-also",
                      found.printed(),
                      found.key(),
                      bench.place(line.source())));
        }
      }
    }
  }
}
