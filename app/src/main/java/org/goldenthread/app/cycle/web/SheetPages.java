package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.sheet.PreparedSheets.Prepared;
import org.goldenthread.app.cycle.sheet.SheetField;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Makes the pages around answering in a spreadsheet. */
@Component
class SheetPages {
  private final AnswerPages maker;
  private final SheetMaker sheets;
  private final Requests requests;
  private final AnswerForm forms;
  private final Messages messages;

  SheetPages(AnswerPages maker, SheetMaker sheets, Requests requests, Messages messages) {
    this.maker = maker;
    this.sheets = sheets;
    this.requests = requests;
    this.forms = new AnswerForm(messages);
    this.messages = messages;
  }

  SheetPage page(Way way, Form form) {
    int due =
        (int)
            requests.askedOf(way.round().id(), way.parties()).stream()
                .filter(r -> r.state().isDue())
                .count();
    return new SheetPage(
        maker.page(way, messages.text("cycle.sheet.title"), way.base() + "/sheet"),
        form,
        maker.back(way),
        due == 0
            ? messages.text("cycle.sheet.nothing-due")
            : messages.count("cycle.sheet.due", due),
        new Link(messages.text("cycle.sheet.download"), way.base() + "/sheet.xlsx"),
        due > 0,
        way.base() + "/sheet");
  }

  SheetReviewPage review(Way way, Prepared sheet, SheetReview review, Form form) {
    PlanSnapshot plan = sheets.plan(way);
    SheetFields fields = sheets.fields(plan);
    List<SheetField> columns = sheets.columns(plan, fields);
    String action = way.base() + "/sheet/" + sheet.key();
    return new SheetReviewPage(
        maker.page(way, messages.text("cycle.sheet.review", sheet.fileName()), action),
        form,
        new Link(messages.text("cycle.sheet.title"), way.base() + "/sheet"),
        answer(review),
        review.reading().notes(),
        review.ready().stream().map(this::ready).toList(),
        review.overtaken().stream().map(o -> overtaken(fields, columns, o)).toList(),
        review.refused(),
        review.unchanged(),
        review.missing(),
        action,
        review.seen());
  }

  private String answer(SheetReview review) {
    var counts = new ArrayList<String>();
    counts.add(messages.count("cycle.sheet.count.ready", review.ready().size()));
    count("overtaken", review.overtaken()).ifPresent(counts::add);
    count("unchanged", review.unchanged()).ifPresent(counts::add);
    count("refused", review.refused()).ifPresent(counts::add);
    return messages.text("cycle.sheet.nothing-stored", String.join(", ", counts));
  }

  /** How many there are, in words; of none nothing is said. */
  private Optional<String> count(String what, List<?> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.count("cycle.sheet.count." + what, rows.size()));
  }

  private SheetReviewPage.Ready ready(SheetReview.Ready row) {
    AnswerContext about = maker.context(row.asked());
    return new SheetReviewPage.Ready(
        row.row().number(), row.asked().title(), AnswerView.of(forms.read(row.form(), about)));
  }

  private SheetReviewPage.Overtaken overtaken(
      SheetFields fields, List<SheetField> columns, SheetReview.Overtaken overtaken) {
    Map<String, String> now = fields.cells(overtaken.stands());
    Map<String, String> sheet = overtaken.row().row().cells();
    var differences = new ArrayList<SheetReviewPage.Difference>();
    for (SheetField column : columns) {
      String stands = now.getOrDefault(column.name(), "");
      String typed = sheet.getOrDefault(column.name(), "");
      if (!stands.equals(typed)) {
        differences.add(new SheetReviewPage.Difference(column.column().name(), stands, typed));
      }
    }
    SheetReview.Ready row = overtaken.row();
    return new SheetReviewPage.Overtaken(
        row.slug(), row.row().number(), row.asked().title(), differences);
  }

  /** Where drafts are looked over: all of the reader's, or the one item of somebody else's. */
  String afterDrafts(List<SheetReview.Ready> kept) {
    SheetReview.Ready first = kept.get(0);
    Long asked = first.asked().request().asked();
    boolean mine = asked != null && first.asked().way().parties().contains(asked);
    return mine ? "/check" : "/check?item=" + first.slug();
  }
}
