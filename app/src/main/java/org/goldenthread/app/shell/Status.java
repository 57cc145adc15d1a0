package org.goldenthread.app.shell;

import java.util.Locale;
import java.util.Optional;

/**
 * A judged status. What the colour means is the plan's own criterion; statuses of two plans are
 * never added up.
 */
public enum Status implements Sign {
  RED("■", "red"),
  AMBER("◧", "yellow"),
  GREEN("□", "green"),
  BLUE("◇", "turquoise"),
  COMPLETE("☑", "blue"),
  NO_UPDATE("⬚", "grey");

  private final String shape;
  private final String tag;

  Status(String shape, String tag) {
    this.shape = shape;
    this.tag = tag;
  }

  /** Finds the status a document prints: "Red", "Completed"; empty for a word that is none. */
  public static Optional<Status> parse(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT)) {
      case "red" -> Optional.of(RED);
      case "amber" -> Optional.of(AMBER);
      case "green" -> Optional.of(GREEN);
      case "blue" -> Optional.of(BLUE);
      case "complete", "completed" -> Optional.of(COMPLETE);
      default -> Optional.empty();
    };
  }

  @Override
  public String shape() {
    return shape;
  }

  @Override
  public String key() {
    return "shell.status." + slug();
  }

  /** Colour of the tag component. */
  public String tag() {
    return tag;
  }

  /** The word plans record it by: "Red". */
  public String word() {
    String lower = slug();
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** The word in addresses, forms and style classes: "red", "no-update". */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
