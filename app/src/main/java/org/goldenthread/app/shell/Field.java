package org.goldenthread.app.shell;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a template asks about a field of a form.
 *
 * @param name the field's name and id
 * @param problem what is wrong with it; null when nothing is
 */
public record Field(String name, @Nullable String problem) {

  /** One field. */
  public static Field of(Form form, String name) {
    return new Field(name, form.problem(name));
  }

  /** The three fields of a date: the first problem of the whole or of a part. */
  public static Field date(Form form, String name) {
    return new Field(
        name,
        Stream.of("", FormDate.DAY, FormDate.MONTH, FormDate.YEAR)
            .map(part -> form.problem(name + part))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /** This style when there is a problem, else empty. */
  public String onError(String style) {
    return problem == null ? "" : style;
  }

  /**
   * Value of {@code aria-describedby}.
   *
   * @param hint the hint's text; null for none
   * @param first ids that come before, nulls left out
   * @return null when nothing describes the field
   */
  public @Nullable String describedBy(@Nullable String hint, @Nullable String... first) {
    String ids =
        Stream.concat(
                Arrays.stream(first),
                Stream.of(
                    hint == null ? null : name + "-hint", problem == null ? null : name + "-error"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** Id of the n-th choice, from 1: the first has the field's own id, for a problem's link. */
  public String choice(int number) {
    return number == 1 ? name : name + "-" + number;
  }
}
