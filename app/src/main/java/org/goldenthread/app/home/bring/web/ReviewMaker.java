package org.goldenthread.app.home.bring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.home.bring.BringingIn;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.Readings;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.EditionMatch;
import org.goldenthread.app.plan.EditionMatches;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pagination;
import org.goldenthread.app.shell.Section;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.sourced.OpenParts;
import org.goldenthread.intake.sourced.SourcedReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which a document is looked at beside its source. Call inside a transaction for
 * the visit.
 */
@Component
class ReviewMaker {
  private static final int ROWS = 400;
  private static final String SHOW = "show";
  private static final String DOUBTS = "doubts";

  private final FactsForm whole;
  private final ColumnForms columns;
  private final EditionMatches matches;
  private final PrintedNames names;
  private final NameForms forms;
  private final MeantForms meant;
  private final Messages messages;

  ReviewMaker(
      FactsForm whole,
      ColumnForms columns,
      EditionMatches matches,
      PrintedNames names,
      NameForms forms,
      MeantForms meant,
      Messages messages) {
    this.whole = whole;
    this.columns = columns;
    this.matches = matches;
    this.names = names;
    this.forms = forms;
    this.meant = meant;
    this.messages = messages;
  }

  ReviewPage review(
      Visit visit, PreparedDocument document, Readings.State.Ready ready, Form typed) {
    SourcedReading sourced = ready.sourced();
    Page page =
        visit.page(messages.text("home.review.title", document.fileName()), Section.DOCUMENTS);
    List<ReviewRows.Read> all = ReviewRows.of(sourced, messages);
    List<ReviewRows.Read> chosen = chosen(all, visit.parameter(SHOW));
    int last = Math.max(1, (chosen.size() + ROWS - 1) / ROWS);
    int current = Math.min(number(visit.parameter("page")), last);
    EditionMatch match =
        matches
            .of(OpenParts.of(sourced.reading()), document.corrections().facts().editionOf())
            .orElse(null);
    String edition = match == null ? "" : match.known().slug();
    return new ReviewPage(
        page,
        whole.fill(
            sourced.reading(),
            edition,
            meant.fill(
                document,
                sourced,
                forms.fill(document, sourced, columns.fill(document, sourced, typed)))),
        back(visit),
        facts(document, sourced.reading(), match),
        counts(sourced.reading(), all),
        sourced.recognised(),
        reread(ready),
        match,
        whole.editions(sourced.reading()),
        columns.of(document, sourced),
        filters(visit, all),
        chosen.subList((current - 1) * ROWS, Math.min(current * ROWS, chosen.size())).stream()
            .map(row -> row(visit, document, row))
            .toList(),
        Pagination.of(page, current, last),
        names.of(visit, document, sourced));
  }

  Link back(Visit visit) {
    return new Link(messages.text("home.documents.title"), visit.href("/documents"));
  }

  private ReviewPage.Facts facts(
      PreparedDocument document, Reading reading, @Nullable EditionMatch match) {
    return new ReviewPage.Facts(
        PlanEditions.title(reading),
        reading.document().kinds().stream().map(kind -> "home.kind." + kind).toList(),
        reading.document().knownOn(),
        reading.document().knownOnBasis(),
        document.preparedBy(),
        LocalDate.ofInstant(document.goneAt(), London.ZONE),
        !document.corrections().equals(SaidCorrections.NONE),
        document.version(),
        BringingIn.edition(match == null ? null : match.known()));
  }

  private String counts(Reading reading, List<ReviewRows.Read> all) {
    int doubts = (int) all.stream().filter(ReviewRows.Read::isDoubtful).count();
    var counts = new ArrayList<String>();
    counts.add(messages.count("home.review.items", reading.items().size()));
    if (!reading.measures().isEmpty()) {
      counts.add(messages.count("home.review.measures", reading.measures().size()));
    }
    if (!reading.observations().isEmpty()) {
      counts.add(messages.count("home.review.figures", reading.observations().size()));
    }
    int papers = (int) all.stream().filter(r -> r.kind() == ReviewRows.Kind.PAPER).count();
    if (papers > 0) {
      counts.add(messages.count("home.review.papers", papers));
    }
    counts.add(messages.count("home.review.doubts", doubts));
    return String.join(", ", counts) + ".";
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
        place(row.place()),
        row.source(),
        row.facts(),
        row.doubts(),
        row.index() < 0
            ? null
            : visit.href("/documents/bring-in/" + document.key() + "/rows/" + row.index()));
  }

  private String place(SourcePlace place) {
    if (place.part() == null) {
      return messages.text("home.review.line", place.number());
    }
    String part = place.part().substring(0, 1).toUpperCase(Locale.UK) + place.part().substring(1);
    return messages.text(
        part.startsWith("Sheet") ? "home.review.place.row" : "home.review.place.line",
        part,
        place.number());
  }

  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private ReviewPage.@Nullable Reread reread(Readings.State.Ready ready) {
    return ready.before() == null
        ? null
        : Rereading.of(ready.before(), ready.sourced().reading(), messages);
  }
}
