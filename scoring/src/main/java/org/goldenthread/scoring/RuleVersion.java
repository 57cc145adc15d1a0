package org.goldenthread.scoring;

/**
 * Which rule, in which version, made an assessment. Stored with every frozen result.
 *
 * @param name "marks"
 * @param version "1.0"
 */
public record RuleVersion(String name, String version) {

  public RuleVersion {
    if (!name.matches("[a-z]+( [a-z]+)*")) {
      throw new IllegalArgumentException("name must be lower-case words, was \"" + name + "\"");
    }
    if (!version.matches("[0-9]+\\.[0-9]+")) {
      throw new IllegalArgumentException("version must be like 1.0, was \"" + version + "\"");
    }
  }
}
