package org.goldenthread.app.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.goldenthread.app.TestBrowser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Updates answered in a spreadsheet: fetched, filled in offline, sent back and looked over. */
class SheetIT extends RoundAsked {

  private TestBrowser.Answer upload(TestBrowser who, byte[] file) {
    who.get(mine + "/sheet");
    return who.sendFile(mine + "/sheet", Map.of(), "updates.xlsx", file);
  }

  /** What a lead sees after filling in a fresh sheet and sending it back. */
  private TestBrowser.Answer review(TestBrowser who, Consumer<Sheet> work) {
    TestBrowser.Answer sent = upload(who, FilledIn.sheet(who.download(mine + "/sheet.xlsx"), work));
    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    return who.get(sent.location());
  }

  private static Map<String, String> report(String headline) {
    return Map.of(
        "Anything to report", "Something to report",
        "Headline", headline,
        "Status", "Amber",
        "Expected date", "31 March 2027");
  }

  private TestBrowser.Answer settle(TestBrowser who, TestBrowser.Answer review, String... more) {
    Elements form = review.page().select("main form");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("seen", form.select("[name=seen]").val());
    for (int n = 0; n < more.length; n += 2) {
      fields.put(more[n], more[n + 1]);
    }
    return who.send(form.attr("action"), fields);
  }

  private static String headline(TestBrowser who, String form) {
    return who.get(form).page().select("#headline").val();
  }

  @Test
  void holdsARowForEachItemWithWhatWasSaidLast() {
    TestBrowser lead = as(LEAD);
    assertThat(lead.get(mine).text()).contains("Answer in a spreadsheet");
    assertThat(lead.get(mine + "/sheet").text()).contains("Your sheet holds 3 items");
    FilledIn.sheet(
        lead.download(mine + "/sheet.xlsx"),
        sheet -> {
          assertThat(sheet.getLastRowNum()).isEqualTo(3);
          Row first = FilledIn.row(sheet, "H01");
          assertThat(FilledIn.text(first, "Item")).isEqualTo("Reduce smoking");
          assertThat(FilledIn.text(first, "Last time")).isEqualTo("Two advisers.");
          assertThat(FilledIn.text(first, "Status last time")).isEqualTo("Red");
          assertThat(FilledIn.text(FilledIn.row(sheet, "H02"), "Last time"))
              .isEqualTo("=Baseline set.");
        });
  }

  @Test
  void showsWhatItWouldDoStoresNothingAndSendsWhatIsConfirmed() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer review =
        review(
            lead,
            sheet -> {
              FilledIn.fill(sheet, "H01", report("Three advisers started."));
              FilledIn.fill(sheet, "H02", Map.of("Anything to report", "no change"));
            });
    assertThat(review.text())
        .contains("Review updates.xlsx")
        .contains("Nothing is stored yet. 2 answers are ready, 1 row says nothing new.")
        .contains("Three advisers started.", "31 March 2027");
    assertThat(headline(lead, mine + "/items/h01")).isEmpty();
    assertThat(lead.get(mine).text()).doesNotContain("Draft");

    assertThat(settle(lead, review, "go", "send").location()).isEqualTo(mine + "/sent?sent=2");
    assertThat(lead.get(mine).text()).contains("1 update due");
    assertThat(lead.get(mine + "/items/h01").text()).contains("Three advisers started.");
    assertThat(settle(lead, review, "go", "send").status()).as("a second time").isEqualTo(404);
  }

  @Test
  void keepsDraftsToBeCheckedAndSentLater() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer review =
        review(lead, sheet -> FilledIn.fill(sheet, "H03", report("Sleep clinic opened.")));
    assertThat(settle(lead, review, "go", "drafts").location()).isEqualTo(mine + "/check");
    assertThat(lead.get(mine + "/check").text()).contains("Sleep clinic opened.", "Send 1 update");
  }

  @Test
  void throwsAwayWhatIsNotWanted() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer review =
        review(lead, sheet -> FilledIn.fill(sheet, "H03", report("Not this.")));
    assertThat(settle(lead, review, "go", "throw-away").location()).isEqualTo(mine + "/sheet");
    assertThat(lead.get(mine + "/items/h03").text()).doesNotContain("Not this.");
  }

  @Test
  void knowsARowAgainWhereverItStands() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer review =
        review(
            lead,
            sheet -> {
              FilledIn.fill(sheet, "H03", report("Of the third item."));
              Row third = FilledIn.row(sheet, "H03");
              Row first = FilledIn.row(sheet, "H01");
              for (int c = 0; c < FilledIn.heads(sheet).size(); c++) {
                first.getCell(c).setCellValue(text(third, c));
              }
              sheet.removeRow(third);
              sheet.shiftRows(1, 2, 10);
              Row added = sheet.createRow(20);
              added.createCell(FilledIn.column(sheet, "Headline")).setCellValue("An idea");
            });
    assertThat(review.text())
        .contains("1 answer is ready", "Row 12", "Of the third item.")
        .contains("Updates, row 21", "Rows cannot be added")
        .contains("1 item is not in the sheet", "H01");
  }

  private static String text(Row row, int column) {
    return row.getCell(column) == null ? "" : row.getCell(column).toString();
  }

  @Test
  void saysOfEachCellWhatIsWrongAndTakesTheGoodRows() {
    TestBrowser lead = as(LEAD);
    TestBrowser.Answer review =
        review(
            lead,
            sheet -> {
              FilledIn.fill(sheet, "H01", report("x".repeat(187)));
              FilledIn.fill(sheet, "H01", Map.of("Status", "Blue-ish", "Expected date", "31 3"));
              FilledIn.fill(sheet, "H02", Map.of("Headline", "No kind"));
              FilledIn.fill(sheet, "H03", report("Good."));
            });
    assertThat(review.text())
        .contains("1 answer is ready, ")
        .doesNotContain("0 rows")
        .contains("Updates, row 2", "G Headline", "You have 187")
        .contains("J Status", "Blue-ish", "Choose how it is going")
        .contains("Expected date must include a day")
        .contains("Updates, row 3", "Say whether there is anything to report");
    settle(lead, review, "go", "send");
    assertThat(lead.get(mine).text()).contains("2 updates due");
  }

  @Test
  void showsBothWhenTheItemWasAnsweredOtherwiseMeanwhile() {
    TestBrowser lead = as(LEAD);
    byte[] sheet =
        FilledIn.sheet(
            lead.download(mine + "/sheet.xlsx"),
            s -> FilledIn.fill(s, "H01", report("Words of the sheet.")));
    lead.get(mine + "/items/h01");
    lead.send(
        mine + "/items/h01",
        Map.of("kind", "report", "headline", "Words of the page.", "opened", "0", "go", "later"));

    TestBrowser.Answer review = lead.get(upload(lead, sheet).location());
    assertThat(review.text())
        .contains("1 was answered otherwise meanwhile")
        .contains("Words of the sheet.", "Words of the page.");
    TestBrowser.Answer none = settle(lead, review, "go", "drafts");
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.text()).contains("Nothing is ready");
    assertThat(headline(lead, mine + "/items/h01")).isEqualTo("Words of the page.");

    lead.send(
        mine + "/items/h01",
        Map.of("kind", "report", "headline", "Typed after.", "opened", "1", "go", "later"));
    assertThat(settle(lead, none, "go", "drafts", "take", "h01").text())
        .contains("Something changed since you looked", "Typed after.");
    TestBrowser.Answer again = lead.get(upload(lead, sheet).location());
    assertThat(settle(lead, again, "go", "drafts", "take", "h01").status()).isEqualTo(303);
    assertThat(headline(lead, mine + "/items/h01")).isEqualTo("Words of the sheet.");
  }

  @Test
  void tellsRenamedColumnsAndForeignRows() {
    TestBrowser lead = as(LEAD);
    byte[] given = lead.download(mine + "/sheet.xlsx");
    byte[] renamed =
        FilledIn.sheet(
            given,
            s -> s.getRow(0).getCell(FilledIn.column(s, "Headline")).setCellValue("What happened"));
    TestBrowser.Answer told = upload(lead, renamed);
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.text()).contains("These columns are missing: Headline", "G What happened");

    byte[] keys =
        FilledIn.sheet(
            given,
            s -> {
              FilledIn.fill(s, "H01", Map.of("Headline", "x"));
              Row first = FilledIn.row(s, "H01");
              first.getCell(0).setCellValue(first.getCell(0).getStringCellValue() + "1");
              Row second = FilledIn.row(s, "H02");
              Row third = FilledIn.row(s, "H03");
              String key = second.getCell(0).getStringCellValue();
              second.getCell(0).setCellValue(third.getCell(0).getStringCellValue());
              third.getCell(0).setCellValue(key);
            });
    assertThat(lead.get(upload(lead, keys).location()).text())
        .contains("This key was changed", "This row has the key of H03 More sleep");

    loading.load(wexmere, plan("Sheet plan " + ++plans).build(), false);
    round = opened();
    mine = round + "/mine";
    assertThat(lead.get(upload(lead, given).location()).text())
        .contains("This row is from another round");
  }

  @Test
  void refusesWhatIsNoSheetWithAMessage() {
    TestBrowser lead = as(LEAD);
    for (byte[] file :
        List.of(
            "Key,Headline".getBytes(StandardCharsets.UTF_8),
            "PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8),
            new byte[0])) {
      TestBrowser.Answer answer = upload(lead, file);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).containsAnyOf("cannot be read", "Choose the sheet you filled in");
    }
    assertThat(upload(lead, new byte[5_000_001]).text()).contains("larger than 5 MB");
    assertThat(lead.get(mine + "/sheet/none").status()).isEqualTo(404);
  }

  @Test
  void takesNothingOfAnItemThatIsAskedOfSomebodyElse() {
    TestBrowser lead = as(LEAD);
    byte[] filled =
        FilledIn.sheet(
            lead.download(mine + "/sheet.xlsx"),
            s -> FilledIn.fill(s, "H01", report("By a stranger.")));
    TestBrowser stranger = as(STRANGER);
    assertThat(stranger.get(round + "/sheets").status()).isEqualTo(403);
    String sent = upload(stranger, filled).location();
    assertThat(stranger.get(sent).text())
        .contains("0 answers are ready", "This item is not asked of you now");
    assertThat(lead.get(sent).status()).as("what another sent").isEqualTo(404);
  }

  @Test
  void letsTheOfficerSendSheetsOutAndIn() throws Exception {
    TestBrowser officer = as(OFFICER);
    assertThat(officer.get(round).text()).contains("Spreadsheets for leads");
    TestBrowser.Answer list = officer.get(round + "/sheets");
    assertThat(list.text()).contains("The round waits for 1 lead.", "Head of Sheets", "3 items");
    String one = list.page().select("main a[href$=.xlsx]").attr("href");
    byte[] filled =
        FilledIn.sheet(
            officer.download(one), s -> FilledIn.fill(s, "H01", report("Rung up and told.")));
    var names = new ArrayList<String>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(officer.download(round + "/sheets.zip")))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        names.add(e.getName());
      }
    }
    assertThat(names).containsExactly("head-of-sheets.xlsx");
    assertThat(officer.get(round + "/sheets/0.xlsx").status()).isEqualTo(404);

    TestBrowser.Answer review = officer.get(upload(officer, filled).location());
    assertThat(settle(officer, review, "go", "send").status()).isEqualTo(303);
    assertThat(as(LEAD).get(mine).text()).contains("2 updates due");
  }
}
