package org.goldenthread.intake.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a plan prints it on one line: "NI 61 (LAA) Timeliness of ... (school survey)".
 *
 * @param ref as printed ("NI199", "NI 102a")
 * @param prefix letters of the reference
 * @param title as printed, the survey in brackets included
 * @param flags marks between reference and title ("LAA")
 * @param survey the survey named in brackets at the end, or null
 */
public record MeasureLine(
    String ref, String prefix, String title, List<String> flags, @Nullable String survey) {

  private static final String REF = "([A-Z]{2,5})\\s?\\d{1,3}[a-z]?";
  private static final Pattern LINE =
      Pattern.compile(
          "^[•○●▪◦]?\\s*(" + REF + ")\\b\\s*(?:\\(([A-Z]{2,6})\\))?\\s*[:–-]?\\s+(\\S.*)$");
  private static final Pattern START =
      Pattern.compile("(?<=\\s)" + REF + "(?:\\s*\\([A-Z]{2,6}\\))?\\s+(?=[\\p{Lu}\\d])");
  private static final Pattern SURVEY =
      Pattern.compile("\\(([^()]*\\bsurvey)\\)\\s*\\.?$", Pattern.CASE_INSENSITIVE);

  public MeasureLine {
    flags = List.copyOf(flags);
  }

  /** Reads a line that begins with a measure's reference; empty when it does not. */
  public static Optional<MeasureLine> of(String line) {
    Matcher m = LINE.matcher(line.strip());
    if (!m.matches() || !MeasureSets.mayBeSet(m.group(2))) {
      return Optional.empty();
    }
    Matcher survey = SURVEY.matcher(m.group(4));
    return Optional.of(
        new MeasureLine(
            m.group(1),
            m.group(2),
            m.group(4).strip(),
            m.group(3) == null ? List.of() : List.of(m.group(3)),
            survey.find() ? survey.group(1) : null));
  }

  /** The measure with the rest of its title, which stands on another line. */
  MeasureLine continuedBy(String rest) {
    String whole = title + " " + rest.strip();
    Matcher named = SURVEY.matcher(whole);
    return new MeasureLine(ref, prefix, whole, flags, named.find() ? named.group(1) : null);
  }

  /**
   * Splits a line on which several measures run on.
   *
   * @param prefixes sets known in the document; only their references start a new measure
   */
  public static List<String> splitRunOn(String line, Set<String> prefixes) {
    List<String> parts = new ArrayList<>();
    Matcher m = START.matcher(line);
    int from = 0;
    while (m.find()) {
      if (prefixes.contains(m.group(1))) {
        parts.add(line.substring(from, m.start()).strip());
        from = m.start();
      }
    }
    parts.add(line.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
