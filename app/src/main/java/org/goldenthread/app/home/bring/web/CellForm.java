package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.home.bring.PreparedDocument;
import org.goldenthread.app.home.bring.SaidCorrections;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.goldenthread.intake.correct.CellCorrection;
import org.goldenthread.intake.correct.CellCorrection.Field;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.sourced.SourcedReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form by which what was read of one row is corrected. */
@Component
class CellForm {
  private static final int LONGEST = 20_000;

  /** Chosen where a row has several statuses, which stay as they are. */
  private static final String SEVERAL = "several";

  private final Messages messages;

  CellForm(Messages messages) {
    this.messages = messages;
  }

  /**
   * What was said.
   *
   * @param corrections null when the form has problems
   */
  record Said(@Nullable SaidCorrections corrections, CellPage page) {}

  CellPage ask(Visit visit, PreparedDocument document, SourcedReading sourced, int row) {
    ItemDraft item = item(sourced, row);
    Form form = Form.blank();
    for (Field field : Field.values()) {
      form = form.with(name(field), said(sourced, item, field));
    }
    return page(visit, document, sourced, item, form);
  }

  Said read(Visit visit, PreparedDocument document, SourcedReading sourced, int row, Form typed) {
    ItemDraft item = item(sourced, row);
    Form form = typed;
    SaidCorrections said = document.corrections();
    for (Field field : Field.values()) {
      String value = typed.value(name(field));
      if (value.length() > LONGEST) {
        form = form.withProblem(name(field), messages.text("home.cells.long", LONGEST));
      } else if (field == Field.TEXT && value.isEmpty()) {
        form = form.withProblem(name(field), messages.text("home.cells.no-text"));
      } else if (field == Field.STATUS && !isStatus(value)) {
        form = form.withProblem(name(field), messages.text("home.cells.no-status"));
      } else if (!value.equals(said(sourced, item, field)) && !value.equals(SEVERAL)) {
        said = said.with(new CellCorrection(item.key(), field, value));
      }
    }
    return new Said(form.hasProblems() ? null : said, page(visit, document, sourced, item, form));
  }

  private static boolean isStatus(String value) {
    return value.isEmpty()
        || value.equals(SEVERAL)
        || Status.parse(value).map(s -> s.word().equals(value)).orElse(false);
  }

  private ItemDraft item(SourcedReading sourced, int row) {
    List<ItemDraft> items = sourced.reading().items();
    if (row < 0 || row >= items.size()) {
      throw new PageNotFoundException(messages.text("home.bring-in.not-found"));
    }
    return items.get(row);
  }

  static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String said(SourcedReading sourced, ItemDraft item, Field field) {
    return switch (field) {
      case REFERENCE -> text(item.ref());
      case TEXT -> item.text().strip();
      case DUE -> text(item.due());
      case TARGET -> text(item.target());
      case PROGRESS -> text(item.progress());
      case SUPPORTING_DATA -> text(item.supportingData());
      case NOTE -> text(item.note());
      case LEADS ->
          sourced.reading().leads().stream()
              .filter(l -> l.item().equals(item.key()))
              .map(LeadDraft::name)
              .collect(Collectors.joining("\n"));
      case STATUS -> {
        List<String> statuses = statuses(sourced, item);
        yield statuses.size() > 1 ? SEVERAL : statuses.isEmpty() ? "" : statuses.get(0);
      }
    };
  }

  private static List<String> statuses(SourcedReading sourced, ItemDraft item) {
    return sourced.reading().statuses().stream()
        .filter(s -> s.item().equals(item.key()))
        .map(StatusDraft::status)
        .toList();
  }

  private static String text(@Nullable String read) {
    return Objects.requireNonNullElse(read, "").strip();
  }

  private CellPage page(
      Visit visit, PreparedDocument document, SourcedReading sourced, ItemDraft item, Form form) {
    var statuses = new ArrayList<Option>();
    List<String> several = statuses(sourced, item);
    if (several.size() > 1) {
      statuses.add(Option.of(SEVERAL, String.join(", ", several)));
    }
    statuses.add(Option.of("", messages.text("home.cells.none")));
    Stream.of(Status.RED, Status.AMBER, Status.GREEN, Status.BLUE, Status.COMPLETE)
        .forEach(s -> statuses.add(Option.of(s.word(), messages.text(s.key()))));
    String name = item.ref() == null ? item.level() : item.level() + " " + item.ref();
    return new CellPage(
        visit.page(messages.text("home.cells.title", name), Section.DOCUMENTS),
        form,
        new Link(
            messages.text("home.review.title", document.fileName()),
            visit.href("/documents/bring-in/" + document.key())),
        ReviewRows.source(sourced, item),
        document.version(),
        statuses);
  }
}
