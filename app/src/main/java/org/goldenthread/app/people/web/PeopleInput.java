package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;

/** A field of a form of this room. */
public sealed interface PeopleInput {
  /** The form's field. */
  String name();

  /** What the field is called on screen. */
  String label();

  /** What helps to fill it; null for nothing. */
  @Nullable String hint();

  /** A line of text. */
  record Text(String name, String label, @Nullable String hint, String type)
      implements PeopleInput {}

  /** Several lines of text. */
  record Area(String name, String label, @Nullable String hint) implements PeopleInput {}

  /** One of many. */
  record Choice(String name, String label, @Nullable String hint, List<Option> options)
      implements PeopleInput {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One of few, all of them shown. */
  record Radios(String name, String label, @Nullable String hint, List<Option> options)
      implements PeopleInput {
    public Radios {
      options = List.copyOf(options);
    }
  }

  /** A date in three fields. */
  record Day(String name, String label, @Nullable String hint) implements PeopleInput {}
}
