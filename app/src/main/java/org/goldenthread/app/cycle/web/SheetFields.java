package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.sheet.SheetField;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.sheet.FormColumn;
import org.goldenthread.intake.sheet.FormSheet;

/** The fields of the form as columns of a sheet, and the cells of a row as the form they fill. */
final class SheetFields {
  private static final List<String> DATES = List.of("expected", "waiting");
  private static final Pattern BETWEEN = Pattern.compile("[\\s/.,-]+");
  private static final int NARROW = 16;
  private static final int WIDE = 45;

  private final Messages messages;
  private final int parts;

  /**
   * Fields of a plan's items.
   *
   * @param parts how many statuses the item with most of them has
   */
  SheetFields(Messages messages, int parts) {
    this.messages = messages;
    this.parts = parts;
  }

  /**
   * The columns, in the order of the form.
   *
   * @param words the statuses of the plan
   * @param criteria what each means, a line each
   */
  List<SheetField> columns(List<String> words, String criteria) {
    var fields = new ArrayList<SheetField>();
    List<String> kinds = List.of(UpdateKind.values()).stream().map(k -> kind(k.word())).toList();
    fields.add(
        new SheetField(
            AnswerForm.KIND,
            FormColumn.choice(name(AnswerForm.KIND), NARROW, kinds, prompt("kind"))));
    for (String text : List.of("headline", "new", "background")) {
      fields.add(new SheetField(text, FormColumn.text(name(text), WIDE, prompt(text))));
    }
    for (int part = 0; part < parts; part++) {
      String status = AnswerForm.status(part);
      String basis = AnswerForm.basis(part);
      fields.add(new SheetField(status, FormColumn.choice(name(status), NARROW, words, criteria)));
      fields.add(new SheetField(basis, FormColumn.text(name(basis), WIDE, prompt("basis"))));
    }
    for (String text : List.of("next", "expected", "evidence", "reason", "waiting-for")) {
      fields.add(field(text));
    }
    fields.add(field("waiting"));
    return fields;
  }

  private SheetField field(String name) {
    return new SheetField(
        name,
        DATES.contains(name)
            ? FormColumn.date(name(name), NARROW, prompt(name))
            : FormColumn.text(name(name), WIDE, prompt(name)));
  }

  private String prompt(String field) {
    return messages.text("cycle.sheet.prompt." + field);
  }

  private String kind(String word) {
    return messages.text("cycle.kind." + word);
  }

  /** What a field is called in a sheet. */
  String name(String field) {
    String plain = field.replaceAll("-of-\\d+$", "");
    String name =
        DATES.contains(plain)
            ? messages.text("cycle.sheet.column." + plain)
            : messages.text("cycle.field." + plain);
    return plain.equals(field)
        ? name
        : messages.text("cycle.sheet.of-part", name, field.substring(plain.length() + 4));
  }

  /** What a form holds, as the cells of its row. */
  Map<String, String> cells(Form form) {
    var cells = new HashMap<String, String>();
    for (String field : AnswerForm.names(parts)) {
      String date = field.replaceAll("-(day|month|year)$", "");
      if (!date.equals(field)) {
        put(cells, date, date(form, date));
      } else if (field.equals(AnswerForm.KIND)) {
        UpdateKind.parse(form.value(field)).ifPresent(k -> put(cells, field, kind(k.word())));
      } else {
        put(cells, field, form.value(field));
      }
    }
    return cells;
  }

  private static void put(Map<String, String> cells, String field, String text) {
    String cell = FormSheet.cell(text);
    if (!cell.isEmpty()) {
      cells.put(field, cell);
    }
  }

  /** A date as a cell holds it: 2010-03-31; what is no whole date as it was typed. */
  private String date(Form form, String name) {
    LocalDate date = FormDate.read(form, name, name, messages).date();
    return date != null
        ? date.toString()
        : String.join(
                " ",
                form.value(name + "-day"),
                form.value(name + "-month"),
                form.value(name + "-year"))
            .strip();
  }

  /** The form a row fills in. */
  Form form(Map<String, String> cells) {
    Form form = Form.blank();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      String field = cell.getKey();
      String text = cell.getValue();
      if (DATES.contains(field)) {
        form = withDate(form, field, text);
      } else if (field.equals(AnswerForm.KIND)) {
        form = form.with(field, word(text));
      } else if (field.startsWith("status")) {
        form = form.with(field, status(text));
      } else {
        form = form.with(field, text);
      }
    }
    return form;
  }

  private String word(String text) {
    for (UpdateKind kind : UpdateKind.values()) {
      if (same(text, kind(kind.word())) || same(text, kind.word())) {
        return kind.word();
      }
    }
    return text;
  }

  private static boolean same(String typed, String word) {
    return typed.strip().toLowerCase(Locale.UK).equals(word.toLowerCase(Locale.UK));
  }

  /** "red" is Red. */
  private static String status(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1).toLowerCase(Locale.UK);
  }

  private static Form withDate(Form form, String field, String text) {
    try {
      return FormDate.fill(form, field, LocalDate.parse(text));
    } catch (DateTimeParseException typed) {
      String[] typedParts = BETWEEN.split(text.strip());
      int last = typedParts.length - 1;
      return switch (typedParts.length) {
        case 3 -> date(form, field, typedParts[0], typedParts[1], typedParts[last]);
        case 2 -> date(form, field, "", typedParts[0], typedParts[last]);
        default -> date(form, field, text, text, "0000");
      };
    }
  }

  private static Form date(Form form, String field, String day, String month, String year) {
    return form.with(field + "-day", day).with(field + "-month", month).with(field + "-year", year);
  }
}
