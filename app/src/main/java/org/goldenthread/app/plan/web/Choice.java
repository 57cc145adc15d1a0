package org.goldenthread.app.plan.web;

import java.util.List;

/**
 * One field of a filter.
 *
 * @param options what can be chosen, without "all"; empty when the plan has none
 * @param chosen value of the chosen option, empty for all
 */
public record Choice(List<Option> options, String chosen) {
  public Choice {
    options = List.copyOf(options);
  }

  /** A value as it stands in the address, and as it is shown. */
  public record Option(String value, String label) {}
}
