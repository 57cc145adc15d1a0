package org.goldenthread.app.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where an item is found.
 *
 * @param plan slug of its plan
 * @param item slug of the item
 */
public record ItemAddress(String plan, String item, @Nullable String ref, String text) {

  /** What follows the partnership's own address. */
  public String path() {
    return "/plans/" + plan + "/items/" + item;
  }

  /** Reference and text, as links name items. */
  public String label() {
    return ref == null ? text : ref + " " + text;
  }
}
