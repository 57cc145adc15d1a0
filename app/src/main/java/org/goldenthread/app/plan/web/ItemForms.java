package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.ItemContent.Named;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of an item as a form has them. Only fields named here are ever read. */
@Component
class ItemForms {
  static final String OPENED = "opened";
  private static final int MOST_TAGS = 30;
  private static final int LONGEST_TAG = 100;

  /** Each field of the form with the most characters it takes. */
  static final Map<String, Integer> LONGEST =
      Map.of(
          "ref", 40, "text", 10_000, "heading", 500, "board", 200, "tags", 3_000, "due", 200,
          "target", 10_000, "note", 10_000);

  /** In the order of the page. */
  static final List<String> FIELDS =
      List.of(
          "ref", "text", "level", "heading", "board", "reported", "tags", "due", "target", "note");

  private final Messages messages;

  ItemForms(Messages messages) {
    this.messages = messages;
  }

  /** A form filled in from an item. */
  static Form fill(ItemContent item) {
    Form form = Form.blank();
    for (String field : FIELDS) {
      form = form.with(field, value(item, field));
    }
    return form;
  }

  private static String value(ItemContent item, String field) {
    Named board = item.board();
    return switch (field) {
      case "ref" -> text(item.ref());
      case "text" -> item.text();
      case "level" -> item.level();
      case "heading" -> text(item.heading());
      case "board" -> board == null ? "" : board.name();
      case "reported" -> item.reportedElsewhere() ? "yes" : "";
      case "tags" -> String.join("\n", item.tags());
      case "due" -> text(item.due());
      case "target" -> text(item.target());
      case "note" -> text(item.note());
      default -> throw new IllegalArgumentException("no field is called " + field);
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * The form with what is wrong.
   *
   * @param was the item before; null for a new one
   * @param levels the plan's own level words
   */
  Form check(Form typed, @Nullable ItemContent was, List<String> levels) {
    Form form = typed;
    for (String field : FIELDS) {
      Integer most = LONGEST.get(field);
      int length = typed.value(field).length();
      boolean unchanged = was != null && typed.value(field).equals(value(was, field));
      if (most != null && length > most && !unchanged) {
        form =
            form.withProblem(
                field, messages.text("plan.edit.too-long", label(field), most, length));
      }
    }
    if (form.value("text").isBlank()) {
      form = form.withProblem("text", messages.text("plan.edit.no-text"));
    }
    if (!levels.contains(form.value("level"))
        && (was == null || !form.value("level").equals(was.level()))) {
      form = form.withProblem("level", messages.text("plan.edit.no-level"));
    }
    if (form.checked("reported", "yes") && form.value("board").isEmpty()) {
      form = form.withProblem("board", messages.text("plan.edit.no-board"));
    }
    List<String> tags = lines(form.value("tags"));
    if (tags.size() > MOST_TAGS || tags.stream().anyMatch(t -> t.length() > LONGEST_TAG)) {
      form = form.withProblem("tags", messages.text("plan.edit.tags", MOST_TAGS, LONGEST_TAG));
    }
    return form;
  }

  /** What an item says with the form's words; the form was checked. */
  static ItemContent read(Form form, ItemContent was) {
    return new ItemContent(
        was.item(),
        was.parent(),
        form.value("level"),
        orNull(form.value("ref")),
        clean(form.value("text")),
        orNull(form.value("heading")),
        board(form.value("board"), was.board()),
        form.checked("reported", "yes"),
        lines(form.value("tags")),
        orNull(form.value("due")),
        orNull(form.value("target")),
        orNull(form.value("note")),
        was.leads(),
        was.links());
  }

  private static @Nullable Named board(String typed, @Nullable Named was) {
    String name = orNull(typed);
    if (name == null) {
      return null;
    }
    return was != null && was.name().equals(name) ? was : new Named(null, name);
  }

  static @Nullable String orNull(String typed) {
    String clean = clean(typed);
    return clean.isEmpty() ? null : clean;
  }

  /** Without the one character the database cannot keep. */
  static String clean(String typed) {
    return typed.replace("\0", "").strip();
  }

  private static List<String> lines(String typed) {
    return Arrays.stream(typed.split("\n"))
        .map(ItemForms::clean)
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }

  String label(String field) {
    return messages.text("plan.edit.field." + field);
  }

  /** Both versions of an item somebody else changed meanwhile. */
  Conflict conflict(
      Form form, ItemContent theirs, ItemContent was, String version, String by, String when) {
    var fields = new ArrayList<Conflict.Difference>();
    for (String field : FIELDS) {
      fields.add(
          Conflict.Difference.text(
              field, label(field), value(theirs, field), form.value(field), value(was, field)));
    }
    return new Conflict(version, by, when, fields);
  }
}
