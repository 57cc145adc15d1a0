package org.goldenthread.app.audit;

/**
 * Something with a page and a history of its own.
 *
 * @param kind what it is: {@code plan}, {@code item}, {@code measure}, {@code action}, {@code
 *     clinic}, {@code round}, {@code meeting}, {@code document} or {@code party}
 * @param id in the room that holds it
 * @param name what pages call it
 * @param path its page below the partnership's address: {@code /plans/x/items/y}
 */
public record Thing(String kind, long id, String name, String path) {
  /** Whether both are the same thing, whatever it is called. */
  public boolean isSame(Thing other) {
    return kind.equals(other.kind) && id == other.id;
  }
}
