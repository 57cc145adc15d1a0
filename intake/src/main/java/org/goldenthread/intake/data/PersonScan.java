package org.goldenthread.intake.data;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.person.PersonNumbers;
import org.goldenthread.intake.person.PersonWords;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every cell of a data file for numbers of persons. One number in eleven passes the check
 * of an NHS number by chance, so it takes several different ones in a column that all pass.
 */
final class PersonScan {
  private static final int ENOUGH_AT_ONCE = 5;
  private static final int ENOUGH_AT_THE_END = 2;

  private final Path file;
  private final Header header;
  private final @Nullable Column[] columns;

  private static final class Column {
    final Set<String> numbers = new HashSet<>();
    String holds = "";
    boolean others;

    void take(String number, String what) {
      holds = what;
      if (numbers.size() < ENOUGH_AT_ONCE) {
        numbers.add(number);
      }
    }
  }

  PersonScan(Path file, Header header) throws RefusedDocumentException {
    this.file = file;
    this.header = header;
    this.columns = new Column[header.size()];
    for (int i = 0; i < header.size(); i++) {
      String holds = PersonWords.of(header.name(i));
      if (holds != null) {
        throw refusal(i, holds);
      }
    }
  }

  /** Looks at one cell. */
  void look(int column, String text) throws RefusedDocumentException {
    int length = text.length();
    if (length < 10 || length > 13 || length == 11 || column >= columns.length) {
      return;
    }
    if (length == 13) {
      if (PersonNumbers.isPupilNumber(text)) {
        take(column, text, "pupil numbers");
      }
    } else if (PersonNumbers.isWrittenLikeNhsNumber(text)) {
      if (PersonNumbers.isNhsNumber(text)) {
        take(column, text, "NHS numbers");
      } else {
        column(column).others = true;
      }
    }
  }

  private void take(int column, String text, String what) throws RefusedDocumentException {
    Column found = column(column);
    found.take(text, what);
    if (found.numbers.size() >= ENOUGH_AT_ONCE && !found.others) {
      throw refusal(column, what);
    }
  }

  /** Judges what was seen of a short file. */
  void finish() throws RefusedDocumentException {
    for (int i = 0; i < columns.length; i++) {
      Column found = columns[i];
      if (found != null && found.numbers.size() >= ENOUGH_AT_THE_END && !found.others) {
        throw refusal(i, found.holds);
      }
    }
  }

  private Column column(int index) {
    Column found = columns[index];
    if (found == null) {
      found = new Column();
      columns[index] = found;
    }
    return found;
  }

  private RefusedDocumentException refusal(int column, String holds) {
    return new RefusedDocumentException(
        file,
        Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS,
        "column \"%s\" looks like %s. Load totals only. Nothing kept"
            .formatted(Place.cut(header.name(column), 40), holds));
  }
}
