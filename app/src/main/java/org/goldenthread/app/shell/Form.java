package org.goldenthread.app.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and what is wrong with it. A value: each change makes a new form.
 * The field's name is also its id on the page.
 *
 * @param typed the decoded values of each field exactly as sent; most fields have one
 * @param problems what is wrong, in the order it was found, at most one for a field
 */
public record Form(Map<String, List<String>> typed, List<Problem> problems) {

  private static final Form BLANK = new Form(Map.of(), List.of());

  public Form {
    var kept = new LinkedHashMap<String, List<String>>();
    typed.forEach((field, values) -> kept.put(field, List.copyOf(values)));
    typed = Collections.unmodifiableMap(kept);
    problems = List.copyOf(problems);
  }

  /**
   * One thing to put right.
   *
   * @param field name of the field it stands beside
   * @param text says what to do, like "Enter a headline"
   */
  public record Problem(String field, String text) {}

  /** A form nobody has typed in. */
  public static Form blank() {
    return BLANK;
  }

  /** What came with a request: {@code HttpServletRequest.getParameterMap()}. */
  public static Form of(Map<String, String[]> parameters) {
    var typed = new LinkedHashMap<String, List<String>>();
    parameters.forEach((field, values) -> typed.put(field, List.of(values)));
    return new Form(typed, List.of());
  }

  /** This form with a field filled in; without values it is emptied. */
  public Form with(String field, String... values) {
    var changed = new LinkedHashMap<>(typed);
    changed.put(field, List.of(values));
    return new Form(changed, problems);
  }

  /**
   * The first value of a field without white space around it and with single line feeds; empty when
   * nothing was typed.
   */
  public String value(String field) {
    List<String> all = values(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Every value of a field, tidied as {@link #value} says. */
  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of()).stream()
        .map(value -> value.replace("\r\n", "\n").strip())
        .toList();
  }

  /** The first value of a field character by character, as a password needs it. */
  public String exact(String field) {
    List<String> all = typed.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  /** True when this choice of the field is ticked. */
  public boolean checked(String field, String value) {
    return values(field).contains(value);
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse(null);
  }

  /** This form with one more thing wrong. A field keeps its first problem. */
  public Form withProblem(String field, String text) {
    if (problem(field) != null) {
      return this;
    }
    var more = new ArrayList<>(problems);
    more.add(new Problem(field, text));
    return new Form(typed, more);
  }

  /** True when the form is refused. */
  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /** Id of the element a problem's link leads to: the field, or the first part of a date. */
  public String anchor(String field) {
    String day = field + FormDate.DAY;
    return typed.containsKey(day) ? day : field;
  }

  /** The fields and what is wrong, never what was typed: that may be a password. */
  @Override
  public String toString() {
    return "Form" + typed.keySet() + problems;
  }
}
