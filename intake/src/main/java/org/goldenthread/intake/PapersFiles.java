package org.goldenthread.intake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.intake.CsvFile.Keys;
import org.goldenthread.intake.CsvFile.Row;

/** The files of the reading contract that hold the papers of meetings. */
final class PapersFiles {
  private PapersFiles() {}

  static List<CsvFile> all() {
    return List.of(
        file(
            "meetings",
            "meeting,board,date,time,venue,date_as_printed,kind",
            r -> r.papers().meetings(),
            m ->
                Row.of(
                    m.place(),
                    m.key(),
                    m.board(),
                    m.date(),
                    m.time(),
                    m.venue(),
                    m.dateAsPrinted(),
                    m.kind())),
        file(
            "agenda_items",
            "meeting,number,section,title,author,pages,exempt_paragraph,under_title",
            r -> r.papers().agendaItems(),
            a ->
                Row.of(
                    a.place(),
                    a.meeting(),
                    a.number(),
                    a.section(),
                    a.title(),
                    a.author(),
                    a.pages(),
                    a.exemptParagraph(),
                    a.underTitle())),
        file(
            "minutes",
            "meeting,number,title,text",
            r -> r.papers().minutes(),
            m -> Row.of(m.place(), m.meeting(), m.number(), m.title(), m.text())),
        file(
            "minute_references",
            "meeting,minute,to_number,to_date,as_printed",
            r -> r.papers().references(),
            m ->
                Row.of(
                    m.place(), m.meeting(), m.minute(), m.toNumber(), m.toDate(), m.asPrinted())),
        file(
            "resolutions",
            "meeting,minute,part,text,lead_in",
            r -> r.papers().resolutions(),
            s -> Row.of(s.place(), s.meeting(), s.minute(), s.part(), s.text(), s.leadIn())),
        file(
            "attendance",
            "meeting,person,role,organisation_or_post,attendance,as_printed",
            r -> r.papers().attendance(),
            a ->
                Row.of(
                    a.place(),
                    a.meeting(),
                    a.person(),
                    a.role(),
                    a.post(),
                    a.attendance(),
                    a.asPrinted())),
        file(
            "actions",
            "meeting,number,owner,from_item,details,update,state,due,log",
            r -> r.papers().actions(),
            a ->
                Row.of(
                    a.place(),
                    a.meeting(),
                    a.number(),
                    a.owner(),
                    a.fromItem(),
                    a.details(),
                    a.update(),
                    a.state(),
                    a.due(),
                    a.log())),
        file(
            "reports",
            "meeting,report,section,heading,text,title",
            r -> r.papers().reports(),
            s ->
                Row.of(
                    s.place(),
                    s.meeting(),
                    s.report(),
                    s.section(),
                    s.heading(),
                    s.text(),
                    s.title())),
        file(
            "document_control",
            "document,version,date,summary,change_by,accepted,approval_by,kind",
            r -> r.papers().versions(),
            v ->
                Row.of(
                    v.place(),
                    v.document(),
                    v.version(),
                    v.date(),
                    v.summary(),
                    v.changeBy(),
                    v.accepted(),
                    v.approvalBy(),
                    v.kind())),
        file(
            "glossary",
            "abbreviation,meaning",
            r -> r.papers().glossary(),
            a -> Row.of(a.place(), a.abbreviation(), a.meaning())));
  }

  private static <T> CsvFile file(
      String name, String columns, Function<Reading, List<T>> drafts, Function<T, Row> row) {
    BiFunction<Reading, Keys, List<Row>> filler =
        (reading, keys) -> drafts.apply(reading).stream().map(row).toList();
    return new CsvFile(name, List.of(columns.split(",")), filler);
  }
}
