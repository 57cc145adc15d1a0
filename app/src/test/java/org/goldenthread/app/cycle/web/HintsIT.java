package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.FigureKind;
import org.goldenthread.app.measure.ItemLinks;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.Plans;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is pointed out while somebody writes, and figures offered to the record. */
class HintsIT extends RoundAsked {
  @Autowired private Measures measures;
  @Autowired private ItemLinks links;
  @Autowired private Plans allPlans;
  private String ref = "";

  @BeforeEach
  void aMeasureOfItsOwn() {
    ref = "X " + plans;
    loading.load(
        wexmere,
        aReading()
            .titled("Figures " + plans)
            .commitment("H09", "Something", "Said.", "Green")
            .measure(ref, "Smoking at delivery", "low")
            .figure(ref, "actual", "2025-26 Q4", "22.4")
            .figure(ref, "actual", "2026-27 Q1", "21")
            .build(),
        false);
    tenancy.write(
        wexmere.id(), () -> links.change(measure(), Set.of(item().id()), Set.of(), TEST, "Linked"));
  }

  private Measure measure() {
    return measures.all(KnownBy.NOW).stream()
        .filter(m -> ref.equals(m.ref()))
        .findFirst()
        .orElseThrow();
  }

  private PlanItem item() {
    return allPlans
        .snapshot("sheet-plan-" + plans, KnownBy.NOW)
        .orElseThrow()
        .bySlug("h01")
        .orElseThrow();
  }

  private List<String> actual() {
    return tenancy.read(
        wexmere.id(),
        () ->
            measures
                .observations(List.of(measure()), KnownBy.NOW)
                .getOrDefault(measure().id(), List.of())
                .stream()
                .filter(o -> o.is() == FigureKind.ACTUAL)
                .map(HintsIT::said)
                .toList());
  }

  private static String said(Observation figure) {
    return figure.period() + " " + figure.value().printed();
  }

  private static Map<String, String> report(String headline, String go) {
    return new LinkedHashMap<>(
        Map.of("kind", "report", "headline", headline, "status", "Amber", "opened", "0", "go", go));
  }

  private TestBrowser.Answer typed(TestBrowser who, String headline, String go) {
    who.get(mine + "/items/h01");
    return who.send(mine + "/items/h01", report(headline, go));
  }

  @Test
  void pointsOutTwoThingsAtMostAndStopsNobody() {
    TestBrowser lead = as(LEAD);
    lead.get(mine + "/items/h01");
    TestBrowser.Answer answer =
        lead.send(
            mine + "/items/h01/draft",
            report("Child J and two pupils and Ryan, aged 9: now 23%.", "next"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().lines().skip(2))
        .hasSize(2)
        .anyMatch(l -> l.startsWith("\"Child J\" may be the initials of a child."))
        .noneMatch(l -> l.contains("23%"));
    assertThat(lead.get(mine + "/items/h01").page().select(".gt-hints li")).hasSize(2);

    TestBrowser.Answer saved = typed(lead, "Child J moved.", "next");
    assertThat(saved.status()).isEqualTo(303);
    TestBrowser.Answer check = lead.get(mine + "/check");
    assertThat(check.text()).contains("may be the initials of a child", "Send 1 update");
    assertThat(lead.send(mine + "/send", Map.of("item", "h01")).status()).isEqualTo(303);
  }

  @Test
  void saysNothingOfWhatTheRecordKnows() {
    TestBrowser lead = as(LEAD);
    typed(lead, "Smoking at delivery is 22.4%, now 21%.", "next");
    assertThat(lead.get(mine + "/check").page().select(".gt-hints, [name=offer]")).isEmpty();
  }

  @Test
  void bringsAnOfferedFigureIntoTheRecordOnceTheOfficerTookIt() {
    TestBrowser lead = as(LEAD);
    typed(lead, "Smoking is now 23%.", "next");
    TestBrowser.Answer check = lead.get(mine + "/check");
    assertThat(check.text())
        .contains("You wrote 23%.", "the record says 21%", "Offer 23% for " + ref);
    Elements offer = check.page().select("[name=offer]");
    assertThat(offer.hasAttr("checked")).isFalse();
    lead.send(mine + "/send", Map.of("item", "h01", "offer", offer.val()));
    List<String> before = actual();

    TestBrowser officer = as(OFFICER);
    TestBrowser.Answer request = officer.get(round + "/items/h01");
    assertThat(request.text())
        .contains("A figure is offered to the record", "The update says 23%.");
    Elements period = request.page().select("input[name^=period-]");
    assertThat(period.val()).as("the round covers July to September").isEqualTo("Jul-Sep 2026");
    String action = request.page().select("form[action*=/figures/]").attr("action");
    assertThat(officer.send(action, Map.of(period.attr("name"), "soon", "go", "take")).text())
        .contains("Enter the period");
    assertThat(
            officer.send(action, Map.of(period.attr("name"), "Apr-Jun 2026", "go", "take")).text())
        .contains("has a figure for");
    assertThat(actual()).isEqualTo(before);
    assertThat(
            officer.send(action, Map.of(period.attr("name"), period.val(), "go", "take")).status())
        .isEqualTo(303);
    assertThat(actual()).hasSize(3).anyMatch(f -> f.endsWith(" 23%"));
    assertThat(officer.get(round + "/items/h01").text()).doesNotContain("is offered");
    assertThat(officer.send(action, Map.of("go", "leave")).status()).isEqualTo(404);
  }

  @Test
  void leavesTheRecordAloneWhenNothingIsOfferedOrTheOfficerLeavesIt() {
    TestBrowser lead = as(LEAD);
    typed(lead, "Smoking is now 23%.", "next");
    String offer = lead.get(mine + "/check").page().select("[name=offer]").val();
    lead.send(mine + "/send", Map.of("item", "h01", "offer", offer.replace("23", "1")));
    TestBrowser officer = as(OFFICER);
    assertThat(officer.get(round + "/items/h01").text()).doesNotContain("is offered");

    lead.get(mine + "/items/h01");
    lead.send(mine + "/items/h01/take-back", Map.of());
    typed(lead, "Smoking is now 24%.", "next");
    offer = lead.get(mine + "/check").page().select("[name=offer]").val();
    lead.send(mine + "/send", Map.of("item", "h01", "offer", offer));
    TestBrowser.Answer request = officer.get(round + "/items/h01");
    String action = request.page().select("form[action*=/figures/]").attr("action");
    lead.get(round + "/items/h01");
    assertThat(lead.send(action, Map.of("go", "take")).status()).isEqualTo(403);
    officer.get(round + "/items/h01");
    assertThat(officer.send(action, Map.of("go", "leave")).status()).isEqualTo(303);
    assertThat(actual()).hasSize(2);
  }
}
