package org.goldenthread.app.shell;

import java.util.List;

/**
 * Somebody changed the same thing between a reader's opening a form and sending it. Where only one
 * of the two changed a field, that change stands; where both did, the page shows both versions
 * ({@code shell/conflict.jte}) and the reader chooses.
 *
 * <pre>{@code
 * if (!opened.equals(current)) {
 *   var conflict = new Conflict(current, by, when, fields);
 *   if (!conflict.isChosen(form)) {
 *     return pages.show(new ConflictPage(page, conflict.ask(form, messages), back, conflict, kept));
 *   }
 *   form = conflict.settled(form);
 * }
 * }</pre>
 *
 * @param version what the room calls the version stored now; choices count for this one only
 * @param by who changed it: a post or a name
 * @param when the time as shown: "2:05pm", "2:05pm on 30 September 2009"
 * @param fields every field of the form, in the order of the page
 */
public record Conflict(String version, String by, String when, List<Difference> fields) {

  /** The value of a choice that keeps the reader's words. */
  public static final String YOURS = "yours";

  /** The value of a choice that keeps the other's words. */
  public static final String THEIRS = "theirs";

  /** The hidden field that says which version the choices are about. */
  public static final String VERSION = "keep-version";

  public Conflict {
    fields = List.copyOf(fields);
  }

  /**
   * What a field holds.
   *
   * @param value as the form sends it
   * @param shown as the page shows it; empty stands for nothing
   */
  public record Words(String value, String shown) {
    /** Words that are sent as they are shown. */
    public static Words of(String text) {
      return new Words(text, text);
    }
  }

  /**
   * One field in both versions.
   *
   * @param name the form's field
   * @param label what the field is called on screen
   * @param theirs as stored now
   * @param yours as the reader typed it
   * @param was as stored when the reader opened the form
   */
  public record Difference(String name, String label, Words theirs, Words yours, Words was) {

    /** A field of text. */
    public static Difference text(
        String name, String label, String theirs, String yours, String was) {
      return new Difference(name, label, Words.of(theirs), Words.of(yours), Words.of(was));
    }

    /** Name of the field that holds the reader's choice. */
    public String choice() {
      return "keep-" + name;
    }

    /** True when both changed it, and not to the same. */
    boolean isOpen() {
      return !same(theirs, yours) && !same(theirs, was) && !same(yours, was);
    }

    private Words kept(Form form) {
      if (isOpen()) {
        return form.checked(choice(), THEIRS) ? theirs : yours;
      }
      return same(yours, was) ? theirs : yours;
    }

    private static boolean same(Words one, Words other) {
      return one.value().equals(other.value());
    }
  }

  /** The fields the reader must choose for. */
  public List<Difference> open() {
    return fields.stream().filter(Difference::isOpen).toList();
  }

  /** True when nothing is left to choose, and what was chosen is about the version stored now. */
  public boolean isChosen(Form form) {
    return open().isEmpty()
        || isAbout(form) && open().stream().allMatch(field -> isChosen(form, field));
  }

  /** The form with a problem beside each field nothing was chosen for. */
  public Form ask(Form form, Messages messages) {
    Form asked = form;
    for (Difference field : open()) {
      if (!isAbout(form)) {
        asked = asked.with(field.choice());
      }
      if (!isChosen(asked, field)) {
        asked =
            asked.withProblem(
                field.choice(), messages.text("shell.conflict.choose", field.label()));
      }
    }
    return asked;
  }

  /** The form with the words to keep in each field, once {@link #isChosen}. */
  public Form settled(Form form) {
    Form settled = form;
    for (Difference field : fields) {
      settled = settled.with(field.name(), field.kept(form).value());
    }
    return settled;
  }

  private boolean isAbout(Form form) {
    return form.value(VERSION).equals(version);
  }

  private static boolean isChosen(Form form, Difference field) {
    return form.checked(field.choice(), YOURS) || form.checked(field.choice(), THEIRS);
  }
}
