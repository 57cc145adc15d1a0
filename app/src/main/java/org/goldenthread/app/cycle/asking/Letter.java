package org.goldenthread.app.cycle.asking;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.cycle.asking.Outbox.Part;

/** What is written to one address on one day: all of it in one mail. */
final class Letter {
  private final String recipient;
  private final List<LetterWriter.Section> sections = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private boolean needed;

  Letter(String recipient) {
    this.recipient = recipient;
  }

  /**
   * Adds a section.
   *
   * @param isNew whether it is a reason to write today; else it only stands in a mail that is
   *     written for another
   */
  void add(LetterWriter.Section section, List<Part> itsParts, boolean isNew) {
    sections.add(section);
    parts.addAll(itsParts);
    needed |= isNew;
  }

  String recipient() {
    return recipient;
  }

  List<LetterWriter.Section> sections() {
    return List.copyOf(sections);
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Whether there is a reason to write today. */
  boolean isNeeded() {
    return needed;
  }
}
