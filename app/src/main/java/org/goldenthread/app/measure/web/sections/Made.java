package org.goldenthread.app.measure.web.sections;

import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * How a mark was made.
 *
 * @param rule its name
 * @param version of the rule
 * @param inputs what went in, and what else must be known
 */
public record Made(String rule, String version, List<Input> inputs) {

  public Made {
    inputs = List.copyOf(inputs);
  }

  static Made by(RuleVersion rule, List<Input> inputs) {
    return new Made(rule.name(), rule.version(), inputs);
  }

  /** One of the inputs: what it is, and the number as shown. */
  public record Input(String label, String value) {}
}
