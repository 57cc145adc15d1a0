package org.goldenthread.app.cycle.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import org.goldenthread.app.cycle.sheet.SheetReading.RefusedCell;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;

/** Pages around answering in a spreadsheet, for view tests. */
final class SheetFixtures {
  private static final String MINE = CyclePages.MINE;
  private static final Link BACK = new Link("Answer in a spreadsheet", MINE + "/sheet");

  private SheetFixtures() {}

  private static Page page(String title, String path) {
    return Page.of(title, path).in(WEXMERE, Section.MY_WORK, HOME);
  }

  static SheetPage sheet(Form form) {
    return new SheetPage(
        page("Answer in a spreadsheet", MINE + "/sheet"),
        form,
        new Link("Your updates", MINE),
        "Your sheet holds 4 items.",
        new Link("Download your sheet (.xlsx)", MINE + "/sheet.xlsx"),
        true,
        MINE + "/sheet");
  }

  static SheetReviewPage review(Form form) {
    return new SheetReviewPage(
        page("Review updates.xlsx", MINE + "/sheet/1"),
        form,
        BACK,
        "Nothing is stored yet. 1 answer is ready.",
        List.of("These columns are none of ours and are left out: Q " + CyclePages.SCRIPT),
        List.of(new SheetReviewPage.Ready(2, "H01 Smoking", CyclePages.answer())),
        List.of(
            new SheetReviewPage.Overtaken(
                "h02",
                3,
                "H02 Teeth",
                List.of(
                    new SheetReviewPage.Difference("Headline", "", "Of the sheet"),
                    new SheetReviewPage.Difference("Status", "Red", CyclePages.SCRIPT)))),
        List.of(
            new RefusedCell("Updates", 4, "G Headline", CyclePages.SCRIPT, "Headline must be"),
            new RefusedCell("Updates", 9, "", "", "This row has no key.")),
        List.of("H04 Sleep"),
        List.of("H05 Play"),
        MINE + "/sheet/1",
        "0123456789ab");
  }

  static RoundSheetsPage sheets() {
    String base = CyclePages.ROUND + "/sheets";
    return new RoundSheetsPage(
        page("Spreadsheets for leads", base),
        "July to September 2009",
        "The round waits for 1 lead.",
        List.of(
            new RoundSheetsPage.Lead(
                new Link("Head of Health " + CyclePages.SCRIPT, base + "/7.xlsx"), "2 items")),
        new Link("Download all as one zip file", base + ".zip"),
        new Link("Send in a filled sheet", MINE + "/sheet"));
  }
}
