package org.goldenthread.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.action.web.ActionPageFixtures;
import org.goldenthread.app.clinic.web.ClinicPageFixtures;
import org.goldenthread.app.cycle.asking.web.AskingPages;
import org.goldenthread.app.cycle.exceptions.web.ExceptionPages;
import org.goldenthread.app.cycle.report.web.ReportPageFixtures;
import org.goldenthread.app.cycle.web.CockpitFixtures;
import org.goldenthread.app.cycle.web.CyclePages;
import org.goldenthread.app.home.bring.web.BringInFixtures;
import org.goldenthread.app.home.web.HomePages;
import org.goldenthread.app.home.web.RecordPages;
import org.goldenthread.app.measure.web.DataPages;
import org.goldenthread.app.measure.web.FormulaPages;
import org.goldenthread.app.measure.web.MeasureFormPages;
import org.goldenthread.app.measure.web.MeasurePages;
import org.goldenthread.app.measure.web.RulePages;
import org.goldenthread.app.measure.web.ScorecardPages;
import org.goldenthread.app.measure.web.entry.EntryFixtures;
import org.goldenthread.app.measure.web.loads.LoadPagesFixtures;
import org.goldenthread.app.measure.web.sections.SectionFixtures;
import org.goldenthread.app.meeting.web.MeetingPageFixtures;
import org.goldenthread.app.people.web.AccountFixtures;
import org.goldenthread.app.people.web.PeoplePages;
import org.goldenthread.app.people.web.WhoPages;
import org.goldenthread.app.plan.web.EditPages;
import org.goldenthread.app.plan.web.PlanPages;
import org.goldenthread.app.publish.web.ProgressReportPrintPage;
import org.goldenthread.app.publish.web.PublishPages;
import org.goldenthread.app.search.web.SearchPageFixtures;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.ErrorPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever it shows. */
class EveryPageViewTest {

  static Stream<Arguments> pages() {
    Map<String, PageModel> pages =
        Map.<String, PageModel>ofEntries(
            Map.entry("partnerships", HomePages.partnerships(Views.WEXMERE)),
            Map.entry("public", HomePages.publicPage()),
            Map.entry("my-work", HomePages.myWork()),
            Map.entry("my-work-empty", HomePages.noWork()),
            Map.entry("home", HomePages.home()),
            Map.entry("home-empty", HomePages.home(List.of())),
            Map.entry("manage", HomePages.manage()),
            Map.entry("documents", HomePages.documents(HomePages.row())),
            Map.entry("document", HomePages.document()),
            Map.entry("take-document-back", HomePages.takeBack(Form.blank(), List.of(), null)),
            Map.entry(
                "take-document-back-not",
                HomePages.takeBack(Form.blank(), HomePages.LATER, "rounds")),
            Map.entry(
                "take-document-back-refused",
                HomePages.takeBack(
                    Form.blank().withProblem("reason", "Enter why"), List.of(), null)),
            Map.entry("taken-back", HomePages.takenBack()),
            Map.entry("setting-up", HomePages.settingUp()),
            Map.entry("history", RecordPages.history()),
            Map.entry("history-empty", RecordPages.noHistory()),
            Map.entry("evidence", RecordPages.evidence()),
            Map.entry("evidence-empty", RecordPages.noEvidence()),
            Map.entry("attach", RecordPages.attach(Form.blank())),
            Map.entry("attach-refused", RecordPages.attach(RecordPages.refused())),
            Map.entry("withdraw", RecordPages.withdraw(Form.blank())),
            Map.entry("withdraw-refused", RecordPages.withdraw(RecordPages.noReason())),
            Map.entry("plan", PlanPages.plan()),
            Map.entry("plan-filtered", PlanPages.filteredToNothing()),
            Map.entry("plan-long", PlanPages.long156()),
            Map.entry("item", PlanPages.item()),
            Map.entry("item-bare", PlanPages.bareItem()),
            Map.entry("item-disagrees", PlanPages.disagreeingItem()),
            Map.entry("people", WhoPages.directory()),
            Map.entry("boards-empty", WhoPages.empty()),
            Map.entry("post", WhoPages.party("Head of Safeguarding")),
            Map.entry("people-form", WhoPages.form(Form.blank())),
            Map.entry("people-form-refused", WhoPages.form(WhoPages.refused())),
            Map.entry("matching", WhoPages.matching()),
            Map.entry("person-data", WhoPages.personData(Form.blank())),
            Map.entry("crosswalk", PlanPages.crosswalk()),
            Map.entry("edit-plan", EditPages.overview()),
            Map.entry("item-form", EditPages.item()),
            Map.entry("item-conflict", EditPages.conflict()),
            Map.entry("item-move", EditPages.move()),
            Map.entry("item-withdraw", EditPages.withdraw()),
            Map.entry("item-leads", EditPages.leads()),
            Map.entry("renumber", EditPages.renumber()),
            Map.entry("draft", EditPages.draft()),
            Map.entry("versions", EditPages.versions()),
            Map.entry("compare", EditPages.compare()),
            Map.entry("scorecard", ScorecardPages.scorecard()),
            Map.entry("scorecard-filtered", ScorecardPages.filteredToNothing()),
            Map.entry("scorecard-empty", ScorecardPages.empty()),
            Map.entry("indicator-table", MeasurePages.table()),
            Map.entry("measure", MeasurePages.measure()),
            Map.entry("measure-named", MeasurePages.named()),
            Map.entry("measure-reported", SectionFixtures.reported()),
            Map.entry("measure-reported-once", SectionFixtures.reportedOnce()),
            Map.entry("data", DataPages.data()),
            Map.entry("data-refused", DataPages.refused()),
            Map.entry("search", SearchPageFixtures.results()),
            Map.entry("search-empty", SearchPageFixtures.empty()),
            Map.entry("search-none", SearchPageFixtures.none()),
            Map.entry("progress-report", PublishPages.report()),
            Map.entry("progress-print", new ProgressReportPrintPage(PublishPages.report())),
            Map.entry("reconciliation", PublishPages.reconciliation()),
            Map.entry("sign-in", PeoplePages.signIn(Form.blank())),
            Map.entry("sign-in-demo", PeoplePages.signInOfTheDemo()),
            Map.entry("access", PeoplePages.access()),
            Map.entry("roles", PeoplePages.roles(Form.blank())),
            Map.entry("roles-refused", PeoplePages.roles(PeoplePages.noPost())),
            Map.entry("why", PeoplePages.why(true)),
            Map.entry("why-refused", PeoplePages.whyRefused()),
            Map.entry("sign-in-wrong", PeoplePages.signIn(PeoplePages.wrong())),
            Map.entry(
                "error",
                new ErrorPage(Page.of("Page not found", "/x"), "shell.error.404", "No plan x.")));
    return Stream.of(
            pages,
            MeasureFormPages.all(),
            LoadPagesFixtures.all(),
            BringInFixtures.all(),
            CyclePages.all(),
            ReportPageFixtures.all(),
            CockpitFixtures.all(),
            FormulaPages.all(),
            RulePages.all(),
            ExceptionPages.all(),
            EntryFixtures.all(),
            ActionPageFixtures.all(),
            ClinicPageFixtures.all(),
            MeetingPageFixtures.all(),
            AskingPages.all())
        .flatMap(all -> all.entrySet().stream())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  static Stream<Arguments> accountPages() {
    return AccountFixtures.all().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "accountPages"})
  void hasOneTitleAndHeadingsInOrder(String name, PageModel model) {
    Document page = Views.draw(model, name);

    assertThat(page.title()).contains(model.page().title()).endsWith(" - Golden Thread");
    assertThat(page.select("h1")).hasSize(1);
    int level = 1;
    for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as("level of \"%s\"", heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "accountPages"})
  void nameEveryTableColumnAndLink(String name, PageModel model) {
    Document page = Views.draw(model, name);

    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.attr("role")).isEqualTo("table");
      assertThat(table.select("th:not([scope]), tr:not([role]), td:not([role])")).isEmpty();
      int columns = table.select("thead th").size();
      for (Element row : table.select("tbody tr:not(.gt-group)")) {
        assertThat(row.select("> th, > td")).as(row.text()).hasSize(columns);
        assertThat(row.select("> td")).allMatch(cell -> !cell.select(".gt-value").text().isBlank());
      }
    }
    assertThat(page.select("a")).allMatch(link -> !link.text().isBlank());
    assertThat(page.select("a[href='']")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "accountPages"})
  void keepIdsApartAndNothingInline(String name, PageModel model) {
    Document page = Views.draw(model, name);

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("[aria-describedby], label[for]"))
        .allSatisfy(
            element ->
                assertThat(
                        (element.attr("aria-describedby") + " " + element.attr("for"))
                            .strip()
                            .split(" "))
                    .allMatch(id -> page.getElementById(id) != null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "accountPages"})
  void explainItselfInSixtyWords(String name, PageModel model) {
    Document page = Views.draw(model, name);

    assertThat(page.select(".gt-how .govuk-details__text").eachText())
        .allMatch(text -> text.split("\\s+").length <= 60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "accountPages"})
  void keepTheAskedDateInEveryLink(String name, PageModel model) {
    Document today = Views.draw(seenFrom(AsAt.TODAY, model), name + "-today");
    Document then = Views.draw(seenFrom(AsAt.of(LocalDate.of(2009, 9, 30)), model), name + "-then");

    // An entry of a history leads to its own day.
    today.select(".gt-then").remove();
    then.select(".gt-then").remove();
    assertThat(today.select("a[href*=as-at=]")).isEmpty();
    assertThat(then.select("main a[href^=/app], nav a[href^=/app]"))
        .filteredOn(link -> !link.text().equals("Return to today"))
        .allMatch(link -> link.attr("href").contains("as-at=2009-09-30"));
  }

  /** The same page with another date, whatever record it is. */
  private static PageModel seenFrom(AsAt date, PageModel model) {
    return (PageModel) rebuilt((Record) model, date);
  }

  private static Record rebuilt(Record record, AsAt date) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(record);
        if (values[i] instanceof Page page) {
          values[i] = page.asAt(date);
        } else if (values[i] instanceof PageModel inner) {
          values[i] = rebuilt((Record) inner, date);
        }
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unbuildable) {
      throw new AssertionError(unbuildable);
    }
  }
}
