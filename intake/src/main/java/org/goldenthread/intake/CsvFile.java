package org.goldenthread.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.draft.ImprovementDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.jspecify.annotations.Nullable;

/** One file of the reading contract: its columns and how a reading fills them. */
record CsvFile(String name, List<String> columns, BiFunction<Reading, Keys, List<Row>> filler) {
  /** Makes the key of an item unique within the output; null stays null. */
  interface Keys {
    @Nullable String unique(@Nullable String key);
  }

  /** Values in the order of the columns, and where they were read. */
  record Row(SourcePlace place, List<@Nullable Object> values) {
    static Row of(SourcePlace place, @Nullable Object... values) {
      return new Row(place, Collections.unmodifiableList(Arrays.asList(values)));
    }
  }

  List<Row> rows(Reading reading, Keys keys) {
    return filler.apply(reading, keys);
  }

  /** Every file, in the order of the contract. */
  static List<CsvFile> all(ReadingCsv.MarkComputer computer) {
    List<CsvFile> files = new ArrayList<>(planFiles());
    files.addAll(measureFiles(computer));
    files.addAll(otherFiles());
    files.addAll(PapersFiles.all());
    return files;
  }

  private static CsvFile file(
      String name, String columns, BiFunction<Reading, Keys, List<Row>> filler) {
    return new CsvFile(name, List.of(columns.split(",")), filler);
  }

  private static <T> List<Row> each(List<T> drafts, java.util.function.Function<T, Row> row) {
    return drafts.stream().map(row).toList();
  }

  private static List<CsvFile> planFiles() {
    return List.of(
        file(
            "documents",
            "file,kind,title,publisher,period_start,period_end,plan_title,covers_period,known_on,"
                + "known_on_basis,sha256,bytes",
            (r, k) -> List.of(document(r))),
        file(
            "items",
            "key,parent,level,ref,text,heading,board,tags,due,target,supporting_data,progress,note,"
                + "reported_elsewhere,source_lines_all",
            (r, k) -> {
              List<Row> rows = new ArrayList<>(each(r.items(), i -> item(i, k)));
              rows.addAll(each(r.papers().improvements(), i -> improvement(i, k)));
              return rows;
            }),
        file(
            "leads",
            "item,role,name",
            (r, k) ->
                each(r.leads(), l -> Row.of(l.place(), k.unique(l.item()), l.role(), l.name()))),
        file(
            "statuses",
            "item,entry,qualifier,status,basis,as_printed,cell",
            (r, k) ->
                each(
                    r.statuses(),
                    s ->
                        Row.of(
                            s.place(),
                            k.unique(s.item()),
                            s.entry(),
                            s.qualifier(),
                            s.status(),
                            s.basis(),
                            s.asPrinted(),
                            s.cell()))),
        file(
            "directions",
            "item,order,direction,column",
            (r, k) ->
                each(
                    r.directions(),
                    d ->
                        Row.of(
                            d.place(), k.unique(d.item()), d.order(), d.direction(), d.column()))));
  }

  private static Row item(ItemDraft i, Keys k) {
    return Row.of(
        i.place(),
        k.unique(i.key()),
        k.unique(i.parent()),
        i.level(),
        i.ref(),
        i.text(),
        i.heading(),
        i.board(),
        String.join(";", i.tags()),
        i.due(),
        i.target(),
        i.supportingData(),
        i.progress(),
        i.note(),
        i.reportedElsewhere() ? "yes" : "no",
        String.join(" ", i.lines().stream().map(String::valueOf).toList()));
  }

  /** An entry of an improvement plan is an item under the heading of its part. */
  private static Row improvement(ImprovementDraft i, Keys k) {
    return Row.of(
        i.place(),
        k.unique(i.key()),
        null,
        "Entry",
        null,
        i.text(),
        i.part(),
        null,
        "",
        null,
        null,
        null,
        null,
        null,
        "no",
        i.place().line());
  }

  private static Row document(Reading r) {
    DocumentDraft d = r.document();
    return Row.of(
        new SourcePlace(d.file(), 1),
        d.file(),
        String.join(";", d.kinds()),
        d.title(),
        d.publisher(),
        d.periodStart(),
        d.periodEnd(),
        d.planTitle(),
        d.coversPeriod(),
        d.knownOn(),
        d.knownOnBasis(),
        r.digest(),
        r.byteSize());
  }

  private static List<CsvFile> measureFiles(ReadingCsv.MarkComputer computer) {
    return List.of(
        file(
            "measures",
            "ref,title,set,flags,survey,polarity,unit,group,number",
            (r, k) ->
                each(
                    r.measures(),
                    m ->
                        Row.of(
                            m.place(),
                            m.ref(),
                            m.title(),
                            m.set(),
                            String.join(";", m.flags()),
                            m.survey(),
                            m.polarity(),
                            m.unit(),
                            m.group(),
                            m.number()))),
        file(
            "item_measures",
            "item,order,measure",
            (r, k) ->
                each(
                    r.itemMeasures(),
                    m -> Row.of(m.place(), k.unique(m.item()), m.order(), m.measure()))),
        file(
            "observations",
            "item,measure,period_label,period,value,unit,kind,provisional,value_as_printed,quality",
            (r, k) ->
                each(
                    r.observations(),
                    o ->
                        Row.of(
                            o.place(),
                            k.unique(o.item()),
                            o.measure(),
                            o.periodLabel(),
                            o.period(),
                            o.value(),
                            o.unit(),
                            o.kind(),
                            "provisional".equals(o.quality()) ? "yes" : "no",
                            o.valueAsPrinted(),
                            o.quality()))),
        file(
            "marks",
            "measure,period,against,published,computed",
            (r, k) ->
                each(
                    r.marks(),
                    m ->
                        Row.of(
                            m.place(),
                            m.measure(),
                            m.period(),
                            m.against(),
                            m.published(),
                            computer.compute(r, m)))));
  }

  private static List<CsvFile> otherFiles() {
    return List.of(
        file(
            "links",
            "item,kind,to_text,to",
            (r, k) ->
                each(
                    r.links(),
                    l ->
                        Row.of(
                            l.place(),
                            k.unique(l.item()),
                            l.kind(),
                            l.toText(),
                            k.unique(l.to())))),
        file(
            "crosswalk",
            "framework,framework_theme,item_or_outcome,text",
            (r, k) ->
                each(
                    r.crosswalk(),
                    c ->
                        Row.of(
                            c.place(),
                            c.framework(),
                            c.frameworkTheme(),
                            c.itemOrOutcome(),
                            c.text()))),
        file(
            "claims",
            "subject,category,published,item",
            (r, k) ->
                each(
                    r.claims(),
                    c ->
                        Row.of(
                            c.place(),
                            c.subject(),
                            c.category(),
                            c.published(),
                            k.unique(c.item())))),
        file(
            "sections",
            "order,kind,heading,text,last_line",
            (r, k) ->
                each(
                    r.sections(),
                    s ->
                        Row.of(
                            s.place(), s.order(), s.kind(), s.heading(), s.text(), s.lastLine()))),
        file(
            "scheme",
            "status,criterion",
            (r, k) ->
                each(r.document().scheme(), s -> Row.of(s.place(), s.status(), s.criterion()))),
        file(
            "warnings",
            "message",
            (r, k) -> each(r.warnings(), w -> Row.of(w.place(), w.message()))));
  }
}
