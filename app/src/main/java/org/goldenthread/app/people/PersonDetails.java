package org.goldenthread.app.people;

import org.jspecify.annotations.Nullable;

/** Who a person is and how to reach them: no more than the work needs. */
public record PersonDetails(String name, @Nullable String email, @Nullable String phone) {
  public PersonDetails {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  public static PersonDetails named(String name) {
    return new PersonDetails(name, null, null);
  }

  /** Never printed whole. */
  @Override
  public String toString() {
    return "PersonDetails";
  }
}
