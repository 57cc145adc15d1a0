package org.goldenthread.intake.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The day an office program says it last saved a file. Whatever it cannot say is no reason to
 * refuse.
 */
final class SavedOn {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int LENGTH = "2020-01-31".length();

  private SavedOn() {}

  static @Nullable LocalDate ofOffice(ZipParts zip) {
    return in(zip, "docProps/core.xml", "modified");
  }

  static @Nullable LocalDate ofOpenDocument(ZipParts zip) {
    return in(zip, "meta.xml", "date");
  }

  private static @Nullable LocalDate in(ZipParts zip, String part, String element) {
    if (!zip.has(part)) {
      return null;
    }
    try (Xml xml = zip.looks(part)) {
      for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
        if (name.equals(element)) {
          return day(xml.allText().strip());
        }
      }
    } catch (IOException | XMLStreamException | UnreadableException broken) {
      return null;
    }
    return null;
  }

  private static @Nullable LocalDate day(String time) {
    try {
      LocalDate day = LocalDate.parse(time.substring(0, Math.min(LENGTH, time.length())));
      return day.isBefore(EARLIEST) ? null : day;
    } catch (DateTimeException none) {
      return null;
    }
  }
}
