package org.goldenthread.app.home.bring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.home.bring.ColumnMeanings;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.PreparedDocuments;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.EditionMatch;
import org.goldenthread.app.plan.EditionMatches;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pagination;
import org.goldenthread.app.shell.Section;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.sourced.ReadTable;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which a document is looked at beside its source. Call inside a transaction for
 * the visit.
 */
@Component
class ReviewMaker {
  private static final int ROWS = 400;
  private static final int REREAD = 12;
  private static final String SHOW = "show";
  private static final String DOUBTS = "doubts";

  private final PreparedDocuments prepared;
  private final ColumnMeanings meanings;
  private final EditionMatches matches;
  private final PrintedNames names;
  private final Messages messages;

  ReviewMaker(
      PreparedDocuments prepared,
      ColumnMeanings meanings,
      EditionMatches matches,
      PrintedNames names,
      Messages messages) {
    this.prepared = prepared;
    this.meanings = meanings;
    this.matches = matches;
    this.names = names;
    this.messages = messages;
  }

  ReviewPage review(Visit visit, PreparedDocument document, SourcedReading sourced, Form typed) {
    Page page =
        visit.page(messages.text("home.review.title", document.fileName()), Section.DOCUMENTS);
    List<ReviewRows.Read> all = ReviewRows.of(sourced, messages);
    List<ReviewRows.Read> chosen = chosen(all, visit.parameter(SHOW));
    int last = Math.max(1, (chosen.size() + ROWS - 1) / ROWS);
    int current = Math.min(number(visit.parameter("page")), last);
    EditionMatch match = matches.of(sourced.reading()).orElse(null);
    var form = new Form[] {typed};
    List<ReviewPage.Table> tables = tables(document, sourced, form);
    return new ReviewPage(
        page,
        form[0],
        back(visit),
        facts(document, sourced.reading(), match),
        counts(sourced.reading(), all),
        sourced.recognised(),
        reread(document, sourced),
        match,
        tables,
        filters(visit, all),
        chosen.subList((current - 1) * ROWS, Math.min(current * ROWS, chosen.size())).stream()
            .map(row -> row(visit, document, row))
            .toList(),
        Pagination.of(page, current, last),
        names.of(visit, sourced.reading()));
  }

  Link back(Visit visit) {
    return new Link(messages.text("home.documents.title"), visit.href("/documents"));
  }

  private ReviewPage.Facts facts(
      PreparedDocument document, Reading reading, @Nullable EditionMatch match) {
    String title = reading.document().planTitle();
    if (title == null) {
      title = reading.document().title();
    }
    return new ReviewPage.Facts(
        title == null ? document.fileName() : title,
        reading.document().kinds().stream().map(kind -> "home.kind." + kind).toList(),
        reading.document().knownOn(),
        reading.document().knownOnBasis(),
        document.preparedBy(),
        LocalDate.ofInstant(document.goneAt(), London.ZONE),
        !document.corrections().equals(SaidCorrections.NONE),
        document.version(),
        match == null ? 0 : match.known().document());
  }

  private String counts(Reading reading, List<ReviewRows.Read> all) {
    int doubts = (int) all.stream().filter(ReviewRows.Read::isDoubtful).count();
    return Stream.of(
                messages.count("home.review.items", reading.items().size()),
                messages.count("home.review.measures", reading.measures().size()),
                messages.count("home.review.figures", reading.observations().size()),
                messages.count("home.review.doubts", doubts))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static List<ReviewRows.Read> chosen(List<ReviewRows.Read> all, String show) {
    if (show.equals(DOUBTS)) {
      return all.stream().filter(ReviewRows.Read::isDoubtful).toList();
    }
    return Stream.of(ReviewRows.Kind.values())
        .filter(kind -> word(kind).equals(show))
        .findFirst()
        .map(kind -> all.stream().filter(r -> r.kind() == kind).toList())
        .orElse(all);
  }

  private static String word(ReviewRows.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private List<ReviewPage.Filter> filters(Visit visit, List<ReviewRows.Read> all) {
    String shown = visit.parameter(SHOW);
    var filters = new ArrayList<ReviewPage.Filter>();
    filters.add(filter("", all.size(), shown));
    int doubts = chosen(all, DOUBTS).size();
    if (doubts > 0) {
      filters.add(filter(DOUBTS, doubts, shown));
    }
    for (ReviewRows.Kind kind : ReviewRows.Kind.values()) {
      int count = chosen(all, word(kind)).size();
      if (count > 0 && count < all.size()) {
        filters.add(filter(word(kind), count, shown));
      }
    }
    return filters;
  }

  private ReviewPage.Filter filter(String show, int count, String shown) {
    String name = messages.text("home.review.show." + (show.isEmpty() ? "all" : show), count);
    return new ReviewPage.Filter(show, name, show.equals(shown));
  }

  private ReviewPage.Row row(Visit visit, PreparedDocument document, ReviewRows.Read row) {
    return new ReviewPage.Row(
        messages.text("home.review.line", row.line()),
        row.source(),
        row.facts(),
        row.doubts(),
        row.index() < 0
            ? null
            : visit.href("/documents/bring-in/" + document.key() + "/rows/" + row.index()));
  }

  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private List<ReviewPage.Table> tables(
      PreparedDocument document, SourcedReading sourced, Form[] form) {
    Map<String, Map<Integer, ColumnRole>> remembered = meanings.remembered();
    var tables = new ArrayList<ReviewPage.Table>();
    for (int t = 0; t < sourced.tables().size(); t++) {
      ReadTable table = sourced.tables().get(t);
      var columns = new ArrayList<ReviewPage.Column>();
      for (int c = 0; c < table.columns().size(); c++) {
        String header = table.columns().get(c).header();
        ColumnRole said = said(document, remembered, table.shape(), c);
        String field = field(t, c);
        if (form[0].value(field).isEmpty()) {
          form[0] = form[0].with(field, said == null ? "" : said.name());
        }
        columns.add(
            new ReviewPage.Column(field, header, ColumnRoles.options(header, said, messages)));
      }
      tables.add(
          new ReviewPage.Table(
              t,
              messages.text(
                  table.understood() ? "home.review.table" : "home.review.table.unread",
                  messages.count("home.review.rows", table.rows()),
                  table.line()),
              table.understood(),
              columns));
    }
    return tables.stream()
        .sorted(java.util.Comparator.comparing(ReviewPage.Table::understood))
        .toList();
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

  private ReviewPage.@Nullable Reread reread(PreparedDocument document, SourcedReading sourced) {
    if (document.corrections().equals(SaidCorrections.NONE)) {
      return null;
    }
    return prepared
        .readingBefore(document)
        .map(before -> reread(before.reading(), sourced.reading()))
        .orElse(null);
  }

  private ReviewPage.Reread reread(Reading before, Reading now) {
    Map<String, List<Object>> was = said(before);
    Map<String, List<Object>> is = said(now);
    List<String> otherwise =
        now.items().stream()
            .filter(i -> was.containsKey(i.key()) && !was.get(i.key()).equals(is.get(i.key())))
            .map(ReviewMaker::label)
            .toList();
    int added = (int) is.keySet().stream().filter(key -> !was.containsKey(key)).count();
    int gone = (int) was.keySet().stream().filter(key -> !is.containsKey(key)).count();
    return new ReviewPage.Reread(
        messages.text("home.review.reread", otherwise.size(), added, gone),
        otherwise.subList(0, Math.min(REREAD, otherwise.size())));
  }

  /** All a reading says of each item by its key, to see whether another says the same. */
  private static Map<String, List<Object>> said(Reading reading) {
    Map<String, List<Object>> said = new LinkedHashMap<>();
    reading.items().forEach(i -> said.put(i.key(), new ArrayList<>(List.of(i))));
    reading.leads().forEach(l -> said.getOrDefault(l.item(), new ArrayList<>()).add(l));
    reading.statuses().forEach(s -> said.getOrDefault(s.item(), new ArrayList<>()).add(s));
    reading
        .observations()
        .forEach(o -> said.getOrDefault(String.valueOf(o.item()), new ArrayList<>()).add(o));
    return said;
  }

  private static String label(ItemDraft item) {
    return item.ref() == null ? item.text() : item.ref() + " " + item.text();
  }
}
