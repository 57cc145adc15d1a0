package org.goldenthread.app.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.app.GoldenThread;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A plan changed through its pages, by those who may and those who may not. */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
class PlanChangeIT {
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Value("${local.server.port}")
  private int port;

  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  @Autowired private DocumentLoading loading;
  @Autowired private Changes changes;
  @Autowired private Directory directory;
  @Autowired private Matches matches;
  private String plan = "";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  @BeforeEach
  void aPlanOfItsOwn() {
    Partnership wexmere = partnerships.findOrCreate("Wexmere");
    for (Role role : new Role[] {Role.PERFORMANCE_OFFICER, Role.LEAD_OFFICER}) {
      long account = accounts.example(role.slug() + "@wexmere.example", role.slug() + " role").id();
      tenancy.write(
          wexmere.id(),
          () -> {
            roles.give(account, role, role.slug(), LocalDate.EPOCH, Author.program("Test"), "Test");
            return null;
          });
    }
    loading.load(
        wexmere,
        aReading()
            .titled("Changing plan")
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
            .build(),
        false);
    plan = "/app/wexmere/plans/changing-plan";
  }

  private TestBrowser as(Role role) {
    return new TestBrowser(port).signInAs(role.slug() + " role");
  }

  /** The last form of a page as a browser would send it, with some fields typed over. */
  private static Map<String, String> filled(Document page, Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : page.select("main form[method=post] [name]")) {
      boolean left =
          field.is("button")
              || field.is("[type=checkbox],[type=radio]") && !field.hasAttr("checked");
      if (!left) {
        fields.put(
            field.attr("name"),
            switch (field.tagName()) {
              case "textarea" -> field.text();
              case "select" -> field.select("option[selected]").val();
              default -> field.val();
            });
      }
    }
    fields.putAll(typed);
    return fields;
  }

  @Test
  void changesAnItemFromDraftToApprovedVersion() {
    TestBrowser officer = as(Role.PERFORMANCE_OFFICER);
    Document form = officer.get(plan + "/items/h01/edit").page();
    TestBrowser.Answer refused =
        officer.send(plan + "/items/h01/edit", filled(form, Map.of("text", "", "due", SCRIPT)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#due").val()).isEqualTo(SCRIPT);

    TestBrowser.Answer saved =
        officer.send(
            plan + "/items/h01/edit",
            filled(form, Map.of("text", "Fewer women smoke", "ref", "H09", "note", SCRIPT)));
    assertThat(saved.status()).isEqualTo(303);
    String draft = saved.location().replaceAll("#.*", "");
    TestBrowser.Answer shown = officer.get(draft);
    assertThat(shown.text()).contains("Fewer women smoke", "One change");
    assertThat(shown.page().select("main script")).isEmpty();

    officer.send(draft + "/propose", Map.of("seen", "1", "note-propose", "Plain words"));
    assertThat(officer.get(plan + "/items/h01").text())
        .contains("Reduce smoking", "Waits for approval");
    assertThat(officer.send(draft + "/approve", Map.of("seen", "2")).status()).isEqualTo(303);
    TestBrowser.Answer again = officer.send(draft + "/approve", Map.of("seen", "2"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("moved on meanwhile");

    assertThat(officer.get(plan + "/items/h01").location()).isEqualTo(plan + "/items/h09");
    assertThat(officer.get(plan + "/items/h09").text()).contains("Fewer women smoke", "Edited");
    assertThat(officer.get(plan + "/versions").text()).contains("Plain words");
    assertThat(officer.get(plan + "/versions/1..2").text()).contains("Renumbered");
    assertThat(officer.get(plan + ".csv").status()).isEqualTo(200);
    assertThat(officer.get(plan + "/versions.csv").body()).contains("Plain words");
    assertThat(officer.get(plan).status()).isEqualTo(200);
    assertThat(officer.get("/app/wexmere/documents/1").status()).isEqualTo(200);
    for (String page :
        new String[] {
          "/edit",
          "/items/h02/leads",
          "/items/h02/move",
          "/items/being-healthy/withdraw",
          "/items/being-healthy/add",
          "/add",
          "/items/being-healthy/renumber?prefix=K&start=01"
        }) {
      assertThat(officer.get(plan + page).status()).as(page).isEqualTo(200);
    }
  }

  @Test
  void refusesWhatALeadDoesNotLeadAndWhatNobodyNamed() {
    TestBrowser lead = as(Role.LEAD_OFFICER);
    assertThat(lead.get(plan + "/items/h02").page().select("a[href$=/edit]")).isEmpty();
    assertThat(lead.get(plan + "/items/h02/edit").status()).isEqualTo(403);
    assertThat(lead.send(plan + "/items/h02/withdraw", Map.of("reason", "x")).status())
        .isEqualTo(403);
    assertThat(lead.send(plan + "/versions/1/restore", Map.of()).status()).isEqualTo(403);
    assertThat(lead.send(plan + "/add", Map.of("text", "Mine", "level", "Theme")).status())
        .isEqualTo(403);

    TestBrowser officer = as(Role.PERFORMANCE_OFFICER);
    officer.get(plan + "/items/h02/edit");
    assertThat(officer.send(plan + "/items/h02/edit", Map.of("text", "Only")).status())
        .isEqualTo(422);
    assertThat(officer.send(plan + "/items/h02/move", Map.of("parent", "99999999")).status())
        .isEqualTo(422);
    assertThat(officer.send(plan + "/drafts/99/approve", Map.of()).status()).isEqualTo(404);
    assertThat(officer.get(plan + "/drafts/x").status()).isBetween(400, 404);
    assertThat(officer.get(plan + "/versions/1..99").status()).isEqualTo(404);
    assertThat(officer.get(plan + "/items/new-item-999/edit").status()).isEqualTo(404);
  }

  @Test
  void showsWhoALeadAsPrintedMeansFromTheDayItWasSaid() {
    Partnership wexmere = partnerships.findOrCreate("Wexmere");
    loading.load(
        wexmere,
        aReading()
            .titled("Led plan")
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .lead("H01", "PH/PCT")
            .build(),
        false);
    String led = "/app/wexmere/plans/led-plan";
    TestBrowser officer = as(Role.PERFORMANCE_OFFICER);
    assertThat(officer.get(led + "/items/h01").text()).contains("PH/PCT, lead officer");
    assertThat(officer.get(led + ".csv").body()).contains("lead_means", ",PH/PCT,,");

    tenancy.write(wexmere.id(), () -> match("PH/PCT"));
    TestBrowser.Answer item = officer.get(led + "/items/h01");
    assertThat(item.text())
        .contains("Health team asked through Head of Health (printed as PH/PCT, lead officer)");
    for (Element link : item.page().select(".gt-thread a[href*=/people/]")) {
      assertThat(officer.get(link.attr("href")).text()).contains(link.text());
    }
    assertThat(item.page().select(".gt-thread a[href*=/people/]")).hasSize(2);
    assertThat(officer.get(led + ".csv").body()).contains(",PH/PCT,Health team,");
    assertThat(officer.get(led + "/items/h01?as-at=2019-12-31").text())
        .contains("PH/PCT, lead officer")
        .doesNotContain("Health team");
    assertThat(officer.get(led + ".csv?as-at=2019-12-31").body()).contains(",PH/PCT,,");
  }

  private long match(String printed) {
    long change = changes.record(LocalDate.of(2020, 1, 1), Author.program("Test"), "Test");
    long trust = directory.add(change, Party.Values.named(Kind.ORGANISATION, "Health Trust"));
    long head =
        directory.add(change, Party.Values.named(Kind.POST, "Head of Health").in(trust, null));
    long team =
        directory.add(
            change, Party.Values.named(Kind.TEAM, "Health team").in(trust, null).asking(head));
    matches.all(KnownBy.NOW).stream()
        .filter(p -> p.name().equals(printed))
        .forEach(p -> matches.say(change, p.id(), java.util.List.of(team)));
    return change;
  }

  @Test
  void putsAnEarlierWordingOfAnItemBackIntoADraft() {
    loading.load(
        partnerships.findOrCreate("Wexmere"),
        aReading()
            .titled("Undone plan")
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .build(),
        false);
    String item = "/app/wexmere/plans/undone-plan/items/h01";
    TestBrowser officer = as(Role.PERFORMANCE_OFFICER);
    Document form = officer.get(item + "/edit").page();
    assertThat(form.select("#earlier")).isEmpty();
    String draft =
        officer
            .send(item + "/edit", filled(form, Map.of("text", "Fewer women smoke")))
            .location()
            .replaceAll("#.*", "");
    officer.send(draft + "/propose", Map.of("seen", "1", "note-propose", "Plain words"));
    assertThat(officer.send(draft + "/approve", Map.of("seen", "2")).status()).isEqualTo(303);

    TestBrowser lead = as(Role.LEAD_OFFICER);
    lead.get(item);
    assertThat(lead.send(item + "/restore", Map.of("version", "1")).status()).isEqualTo(403);

    Document edit = officer.get(item + "/edit").page();
    assertThat(edit.select("#earlier ~ ol li p").text())
        .contains("Version 1", "H01 Reduce smoking", "Differs in: Text");
    Element button = edit.select("#earlier ~ ol button").get(0);
    assertThat(button.text()).isEqualTo("Put back version 1");
    String to = edit.select("#earlier ~ ol form").attr("action");
    assertThat(officer.sendBare(to, Map.of("version", "1")).status()).isEqualTo(403);
    TestBrowser.Answer back = officer.send(to, Map.of(button.attr("name"), button.val()));
    assertThat(back.status()).isEqualTo(303);
    assertThat(officer.get(back.location()).text()).contains("One change", "Reduce smoking");
    assertThat(officer.get(item).text()).contains("Fewer women smoke");
  }
}
