package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * A document comes in as people bring it: it is sent and looked at beside its source, a column is
 * corrected, it is accepted and stands in the report, and it is taken back without a trace but the
 * history.
 */
class BringInTest {
  private static final String FILE = "gates-2010.txt";
  private static final String PLAN =
      """
      Gates Plan 2010-2013

      Date: 9 June 2010

      Commitment	Target	Wer	Progress	Status
      Open the gate (A1)	May 2011	Head of Gates	Opened	Green
      Shut the gate (A2)	June 2011	Head of Gates	Still open	Amber
      Paint the gate (A3)	July 2011	Head of Paint	Painted	Green
      """;

  @Test
  void bringsADocumentInFromUploadToReportAndTakesItBack() {
    try (Visitor desk = Visitor.withWindow(Visitor.WIDE)) {
      var hands = new Hands(desk.page());
      String review = sends(hands);
      correctsAColumn(hands, review);
      correctsACell(hands);
      String document = accepts(hands);
      standsInTheReport(hands, document);
      holdsAFurtherEditionAgainstIt(hands);
      hands.open(document);
      takesItBack(hands, document);
    }
  }

  @Test
  void bringsADocumentInWithoutJavaScript() {
    try (Visitor desk = Visitor.withoutJavaScript()) {
      var hands = new Hands(desk.page());
      hands.open(RunningProgram.HOME + "/documents/bring-in");
      choose(hands, "walls-2010.txt", PLAN.replace("gate", "wall").replace("Gates", "Walls"));
      assertThat(hands.text()).contains("Nothing is stored yet. 3 items");
      hands.press("Throw away");
      assertThat(hands.text()).doesNotContain("walls-2010.txt");
    }
  }

  private static void choose(Hands hands, String name, String text) {
    hands
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    hands.press("Read it");
  }

  private static String sends(Hands hands) {
    hands.open(RunningProgram.HOME + "/setting-up");
    Look.at(hands.page(), "setting-up");
    hands.open(RunningProgram.HOME + "/documents");
    hands.follow("Bring in a document");
    Look.at(hands.page(), "bring-in");
    choose(hands, FILE, PLAN);
    assertThat(hands.heading()).isEqualTo("Check " + FILE);
    assertThat(hands.text()).contains("Nothing is stored yet. 3 items", "Shut the gate (A2)");
    assertThat(hands.text()).doesNotContain("Leads: Head of Gates");
    return hands.page().url();
  }

  private static void correctsAColumn(Hands hands, String review) {
    hands.page().locator("#columns ~ details summary").first().click();
    hands.select("Wer", "Lead");
    Look.at(hands.page(), "bring-in-columns");
    hands.press("Read it again");
    assertThat(hands.page().url()).isEqualTo(review);
    assertThat(hands.text())
        .contains("Read again: 3 otherwise", "Leads: Head of Gates", "names we do not know yet");
    Look.at(hands.page(), "bring-in-review");
    Look.forTheGuide(hands.page(), "bring-in-review");
  }

  private static void correctsACell(Hands hands) {
    hands.page().locator(".gt-review tbody tr").nth(1).locator("a").click();
    hands.page().waitForLoadState();
    assertThat(hands.heading()).isEqualTo("Correct Commitment A2");
    hands.type("Target", "August 2011");
    Look.at(hands.page(), "bring-in-cells");
    hands.press("Correct");
    assertThat(hands.text()).contains("Read again: 1 otherwise", "August 2011");
  }

  private static String accepts(Hands hands) {
    hands.press("Accept");
    assertThat(hands.text())
        .contains("Corrected by hand: target of A2 is \"August 2011\", was read as \"June 2011\"");
    assertThat(hands.text()).contains("It is in the record now", "What next");
    Look.at(hands.page(), "bring-in-document");
    return hands.page().url().replace("?accepted=1", "");
  }

  private static void standsInTheReport(Hands hands, String document) {
    hands.open(RunningProgram.HOME + "/plans/gates-plan-2010-2013/progress");
    assertThat(hands.text()).contains("Shut the gate", "Still open");
    hands.open(document);
  }

  private static void holdsAFurtherEditionAgainstIt(Hands hands) {
    hands.open(RunningProgram.HOME + "/documents/bring-in");
    choose(
        hands,
        "gates-2011.txt",
        PLAN.replace("9 June 2010", "9 June 2011")
            .replace("Opened	Green", "Stuck	Red")
            .replace("Paint the gate (A3)", "Oil the gate (A4)"));
    assertThat(hands.text())
        .contains(
            "A further edition of Gates Plan 2010-2013",
            "1 status moved back",
            "1 item is gone without a word");
    Look.at(hands.page(), "bring-in-edition");
    hands.press("Throw away");
  }

  private static void takesItBack(Hands hands, String document) {
    hands.follow("Take this document back");
    hands.type("Why do you take it back", "Sent by mistake");
    Look.at(hands.page(), "take-document-back");
    hands.press("Take back");
    assertThat(hands.page().url()).isEqualTo(document);
    assertThat(hands.heading()).isEqualTo(FILE + " was taken back");
    Look.at(hands.page(), "taken-back");
    hands.open(RunningProgram.HOME + "/documents");
    assertThat(hands.text()).doesNotContain(FILE);
    assertThat(hands.page().navigate(RunningProgram.HOME + "/plans/gates-plan-2010-2013").status())
        .isEqualTo(404);
    hands.open(RunningProgram.HOME + "/history");
    assertThat(hands.text()).contains("Sent by mistake", "Loaded " + FILE);
  }
}
