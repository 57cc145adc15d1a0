package org.goldenthread.intake.papers;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list of those who met.
 *
 * @param name as printed, with Councillor, Dr and the like
 * @param role at the meeting, or null
 * @param post organisation or post, or null
 * @param printed all that the list says
 */
record Person(String name, @Nullable String role, @Nullable String post, String printed) {
  Person withRole(@Nullable String other) {
    return new Person(name, role == null ? other : role, post, printed);
  }

  /** The person with what stands in another cell or after a comma: a role or a post. */
  Person with(String more) {
    String text = more.strip().replaceAll("^[-–—:,]+\\s*", "");
    if (text.isEmpty()) {
      return this;
    }
    if (role == null && text.equalsIgnoreCase("in the chair")) {
      return new Person(name, "Chair", post, printed);
    }
    int comma = text.indexOf(", ");
    if (role == null
        && comma > 0
        && RoleWords.isRole(text.substring(0, comma))
        && !text.matches("(?i)(?:items?|for items?|agenda item)\\b.*")) {
      return new Person(name, text.substring(0, comma), post, printed)
          .with(text.substring(comma + 2));
    }
    if (role == null && RoleWords.isRole(text)) {
      return new Person(name, text, post, printed);
    }
    return new Person(name, role, post == null ? text : post + ", " + text, printed);
  }
}
