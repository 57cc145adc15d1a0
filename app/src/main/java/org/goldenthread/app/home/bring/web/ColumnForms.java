package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.home.bring.ColumnMeanings;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.sourced.ReadTable;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forms in which is said what the columns of tables hold; those first of which nothing was
 * read. Call inside a transaction for the visit.
 */
@Component
class ColumnForms {
  /** Of a document with hundreds of kinds of table nobody corrects the last. */
  private static final int SHOWN = 50;

  private final ColumnMeanings meanings;
  private final Messages messages;

  ColumnForms(ColumnMeanings meanings, Messages messages) {
    this.meanings = meanings;
    this.messages = messages;
  }

  /** One form for the tables with one header. */
  List<ReviewPage.Table> of(PreparedDocument document, SourcedReading sourced) {
    Map<String, Map<Integer, ColumnRole>> remembered = meanings.remembered();
    var tables = new ArrayList<ReviewPage.Table>();
    for (int t = 0; t < sourced.tables().size(); t++) {
      ReadTable table = sourced.tables().get(t);
      var columns = new ArrayList<ReviewPage.Column>();
      for (int c = 0; c < table.columns().size(); c++) {
        String header = table.columns().get(c).header();
        ColumnRole said = said(document, remembered, table.shape(), c);
        columns.add(
            new ReviewPage.Column(
                field(t, c), header, ColumnRoles.options(header, said, messages)));
      }
      tables.add(new ReviewPage.Table(t, title(table), table.understood(), columns));
    }
    // A heading of a report is a table, too: of a document that was understood they come last.
    Comparator<ReviewPage.Table> order = Comparator.comparing(ReviewPage.Table::understood);
    return tables.stream()
        .sorted(sourced.recognised() ? order.reversed() : order)
        .limit(SHOWN)
        .toList();
  }

  /** Fills a form in with what was said of every column. */
  Form fill(PreparedDocument document, SourcedReading sourced, Form form) {
    Map<String, Map<Integer, ColumnRole>> remembered = meanings.remembered();
    Map<String, List<String>> values = new LinkedHashMap<>(form.typed());
    for (int t = 0; t < sourced.tables().size(); t++) {
      ReadTable table = sourced.tables().get(t);
      for (int c = 0; c < table.columns().size(); c++) {
        ColumnRole said = said(document, remembered, table.shape(), c);
        values.putIfAbsent(field(t, c), List.of(said == null ? "" : said.name()));
      }
    }
    return new Form(values, form.problems());
  }

  private String title(ReadTable table) {
    String title =
        messages.text(
            table.understood() ? "home.review.table" : "home.review.table.unread",
            messages.count("home.review.rows", table.rows()),
            table.line());
    int unknown = (int) table.columns().stream().filter(c -> c.role() == null).count();
    return unknown == 0 ? title : title + ", " + messages.count("home.review.unknown", unknown);
  }

  /** Name of the field in which is chosen what a column holds. */
  static String field(int table, int column) {
    return "table-" + table + "-column-" + column;
  }

  private static @Nullable ColumnRole said(
      PreparedDocument document,
      Map<String, Map<Integer, ColumnRole>> remembered,
      String shape,
      int position) {
    SaidCorrections.Column said = document.corrections().column(shape, position).orElse(null);
    return said == null ? remembered.getOrDefault(shape, Map.of()).get(position) : said.role();
  }
}
