package org.goldenthread.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.search.Findings;
import org.goldenthread.app.search.Found;
import org.goldenthread.app.search.Kind;
import org.goldenthread.app.search.Search;
import org.goldenthread.app.search.Typed;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.springframework.stereotype.Component;

/** Makes the search page and its table from what was asked in the address. */
@Component
class SearchPages {
  private static final String PAGE = "page";

  private final Search search;
  private final Messages messages;

  SearchPages(Search search, Messages messages) {
    this.search = search;
    this.messages = messages;
  }

  SearchPage page(Visit visit) {
    Findings.Question question = question(visit);
    Typed typed = question.typed();
    if (typed.text().isEmpty()) {
      return new SearchPage(head(visit, messages.text("search.title")), "", false, null);
    }
    Findings findings = search.find(question, visit.knownBy());
    return new SearchPage(
        head(visit, messages.text("search.title.results", typed.text())),
        typed.text(),
        typed.cut(),
        new SearchPage.Results(
            findings.total(),
            findings.listed(),
            question.kind() != null || question.plan() != null,
            findings.onlyCommonWords(),
            kinds(question, findings),
            plans(question, findings),
            findings.found().stream().map(f -> result(visit, f)).toList(),
            findings.page(),
            findings.pages()));
  }

  Csv csv(Visit visit) {
    Csv csv =
        Csv.withColumns(
            "kind", "reference", "title", "passage", "plan", "within", "known_on", "address");
    Findings.Question question = question(visit);
    if (question.typed().text().isEmpty()) {
      return csv;
    }
    for (Found f : search.all(question, visit.knownBy())) {
      csv.row(
          messages.text(key(f.kind())),
          f.ref(),
          f.title().text(),
          f.passage().text(),
          f.plan(),
          f.within(),
          f.knownOn(),
          visit.href(f.path()));
    }
    return csv;
  }

  private static Findings.Question question(Visit visit) {
    String plan = visit.parameter("plan");
    return new Findings.Question(
        Typed.of(visit.parameter("q")),
        Kind.of(visit.parameter("kind")).orElse(null),
        plan.isEmpty() ? null : plan,
        number(visit.parameter(PAGE)));
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
  }

  /** Links of the page keep what was asked, but begin again at the first page. */
  private static Page head(Visit visit, String title) {
    return visit
        .page(title, null, new Link(visit.partnership().name(), visit.href("")))
        .with(visit.parameters().stream().filter(p -> !p.name().equals(PAGE)).toList());
  }

  private List<SearchPage.Choice> kinds(Findings.Question question, Findings findings) {
    var choices = new ArrayList<SearchPage.Choice>();
    choices.add(
        new SearchPage.Choice(
            "",
            messages.text("search.kinds.all"),
            findings.kinds().values().stream().mapToInt(Integer::intValue).sum(),
            question.kind() == null));
    for (Kind kind : Kind.values()) {
      choices.add(
          new SearchPage.Choice(
              kind.slug(),
              messages.text("search.kinds." + kind.slug()),
              findings.kinds().getOrDefault(kind, 0),
              question.kind() == kind));
    }
    return choices;
  }

  private List<SearchPage.Choice> plans(Findings.Question question, Findings findings) {
    if (findings.plans().isEmpty()) {
      return List.of();
    }
    var all =
        new SearchPage.Choice(
            "", messages.text("search.plans.all"), findings.anywhere(), question.plan() == null);
    return Stream.concat(
            Stream.of(all),
            findings.plans().stream()
                .map(
                    p ->
                        new SearchPage.Choice(
                            p.plan().slug(),
                            p.plan().name(),
                            p.entries(),
                            p.plan().slug().equals(question.plan()))))
        .toList();
  }

  private static SearchPage.Result result(Visit visit, Found f) {
    return new SearchPage.Result(
        key(f.kind()),
        visit.href(f.path()),
        f.ref(),
        f.title(),
        f.passage(),
        Stream.of(f.plan(), f.within()).flatMap(Stream::ofNullable).toList(),
        f.knownOn());
  }

  private static String key(Kind kind) {
    return "search.kind." + kind.slug();
  }
}
