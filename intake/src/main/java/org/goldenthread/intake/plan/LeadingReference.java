package org.goldenthread.intake.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference printed at the start of a text ("1.2.3 All ...", "(iv) We ...", "15. Fall ...").
 *
 * @param ref as printed, without the full stop or colon that ends it
 * @param rest the text after the reference, possibly empty
 */
public record LeadingReference(Shape shape, String ref, String rest) {

  /** The ways references are written. A column of a plan keeps to one. */
  public enum Shape {
    /** 1.2.3 */
    DOTTED("^(\\d{1,3}(?:\\.\\d{1,3})+)\\.?(?:\\s+|$)(.*)"),
    /** 15. or 15) */
    NUMBERED("^(\\d{1,3})[.)](?:\\s+|(?=\\p{L})|$)(.*)"),
    /** (iv), iv. */
    ROMAN("^(\\([ivxIVX]{1,6}\\)|[ivx]{1,6}(?=[.)]))[.)]?(?:\\s*)(.*)"),
    /** (c) */
    LETTERED("^(\\([a-zA-Z]\\))\\s*(.*)"),
    /** AB12, A-3.1, H01 */
    CODED("^(\\(?[A-Z][A-Za-z&]{0,4}[-.]?\\d{1,3}(?:[./]\\d{1,3})*[a-z]?\\)?)[.:]?(?:\\s+|$)(.*)");

    private final Pattern pattern;

    Shape(String regex) {
      this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }

    /** The reference of this shape at the start of the text, if there is one. */
    public Optional<LeadingReference> read(String text) {
      Matcher m = pattern.matcher(text.strip());
      return m.matches()
          ? Optional.of(new LeadingReference(this, m.group(1), m.group(2).strip()))
          : Optional.empty();
    }
  }

  /** The reference at the start of the text, in whichever shape it is written. */
  public static Optional<LeadingReference> of(String text) {
    for (Shape shape : Shape.values()) {
      Optional<LeadingReference> found = shape.read(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** True when the text is a reference and nothing else. */
  public static boolean isOnlyReference(String text) {
    return of(text).map(r -> r.rest().isEmpty()).orElse(false);
  }
}
