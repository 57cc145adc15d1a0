package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.sheet.RowKey;
import org.goldenthread.app.cycle.sheet.SheetReading;
import org.goldenthread.app.cycle.sheet.SheetReading.RefusedCell;
import org.goldenthread.app.cycle.sheet.UpdateSheets;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.RefusedDocumentException;
import org.springframework.stereotype.Component;

/**
 * Says what a sheet would do, row by row, by the rules of the form. It changes nothing. Call inside
 * a transaction of the partnership.
 */
@Component
class SheetJudge {
  private static final int LONGEST_SHOWN = 80;

  private final AnswerPages maker;
  private final AskedItems items;
  private final SheetMaker sheets;
  private final UpdateSheets files;
  private final AnswerForm forms;
  private final Messages messages;

  SheetJudge(
      AnswerPages maker,
      AskedItems items,
      SheetMaker sheets,
      UpdateSheets files,
      Messages messages) {
    this.maker = maker;
    this.items = items;
    this.sheets = sheets;
    this.files = files;
    this.forms = new AnswerForm(messages);
    this.messages = messages;
  }

  /**
   * Reads a file and says what it would do.
   *
   * @throws RefusedDocumentException when the file as a whole cannot be read
   */
  SheetReview review(Way way, String name, byte[] bytes) throws RefusedDocumentException {
    PlanSnapshot plan = sheets.plan(way);
    SheetFields fields = sheets.fields(plan);
    SheetReading reading = files.read(way.round(), sheets.columns(plan, fields), name, bytes);
    var judged = new Judged(fields, reading);
    Set<String> seen = new HashSet<>();
    for (SheetReading.Row row : reading.rows()) {
      seen.add(row.key().item());
      Optional<Asked> asked = items.look(way, plan, row.key().item());
      if (asked.isPresent()) {
        judged.judge(row, asked.get());
      } else {
        judged.refuse(row, "", row.title(), messages.text("cycle.sheet.not-yours"));
      }
    }
    List<String> missing =
        sheets.due(way, plan).stream()
            .filter(due -> !seen.contains(due.item().slug()))
            .map(Asked::title)
            .toList();
    return judged.review(missing);
  }

  /** What becomes of the rows of one sheet. */
  private final class Judged {
    private final SheetFields fields;
    private final SheetReading reading;
    private final List<SheetReview.Ready> ready = new ArrayList<>();
    private final List<SheetReview.Overtaken> overtaken = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    Judged(SheetFields fields, SheetReading reading) {
      this.fields = fields;
      this.reading = reading;
      refused.addAll(reading.refused());
    }

    SheetReview review(List<String> missing) {
      return new SheetReview(reading, ready, overtaken, refused, unchanged, missing);
    }

    void judge(SheetReading.Row row, Asked asked) {
      String title = row.title().replaceAll("\\s+", " ").strip();
      if (!title.isEmpty() && !title.equals(asked.item().text().replaceAll("\\s+", " ").strip())) {
        refuse(row, "", title, messages.text("cycle.sheet.other-item", asked.title()));
        return;
      }
      Form stands = maker.filled(asked);
      String now = RowKey.fingerprint(fields.cells(stands));
      String said = RowKey.fingerprint(row.cells());
      if (said.equals(now) || said.equals(row.key().said())) {
        unchanged.add(asked.title());
        return;
      }
      if (!asked.request().state().isDue()) {
        refuse(
            row,
            "",
            title,
            messages.text("cycle.sheet.not-open." + asked.request().state().word()));
        return;
      }
      AnswerContext about = maker.context(asked);
      Form checked = forms.check(fields.form(row.cells()), about);
      if (checked.hasProblems() || hasTooMany(row, about)) {
        checked.problems().forEach(p -> refuse(row, p));
        return;
      }
      var taken = new SheetReview.Ready(row, asked, checked);
      if (now.equals(row.key().said())) {
        ready.add(taken);
      } else {
        overtaken.add(new SheetReview.Overtaken(taken, stands));
      }
    }

    /** Whether more statuses are judged than the item has. */
    private boolean hasTooMany(SheetReading.Row row, AnswerContext about) {
      int parts = about.parts().size();
      boolean found = false;
      for (Map.Entry<String, String> cell : row.cells().entrySet()) {
        String number = cell.getKey().replaceAll("^.*-of-", "");
        if (!number.equals(cell.getKey()) && Integer.parseInt(number) > parts) {
          refuse(row, cell.getKey(), cell.getValue(), messages.text("cycle.sheet.no-such-part"));
          found = true;
        }
      }
      return found;
    }

    private void refuse(SheetReading.Row row, Form.Problem problem) {
      String field = problem.field().replaceAll("-(day|month|year)$", "");
      refuse(row, field, row.cells().getOrDefault(field, ""), problem.text());
    }

    /** Refuses the cell of a field, or the whole row where no field is named. */
    private void refuse(SheetReading.Row row, String field, String value, String expected) {
      String column =
          field.isEmpty()
              ? ""
              : (row.columns().getOrDefault(field, "") + " " + fields.name(field)).strip();
      String shown =
          value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN - 1) + "…";
      refused.add(new RefusedCell(reading.sheet(), row.number(), column, shown, expected));
    }
  }
}
