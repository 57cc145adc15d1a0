package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.AreaHead.Alias;
import org.goldenthread.intake.data.AreaHead.AliasKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of areas: code and name, and where the file has them type, parent, dates and other
 * codes. In a lookup of the Office for National Statistics (LTLA23CD, UTLA23CD) the second area is
 * the parent of the first.
 */
final class AreaListReader {
  private static final Pattern ONS_CODE = Pattern.compile("[a-z]{2,6}[0-9]{2}cd");

  private final Header header;
  private final Feed feed;
  private final List<Integer> onsCodes = new ArrayList<>();
  private final int code;
  private final int name;
  private final int type;

  AreaListReader(Header header, Feed feed) {
    this.header = header;
    this.feed = feed;
    for (int i = 0; i < header.size(); i++) {
      if (ONS_CODE.matcher(Header.key(header.name(i))).matches()) {
        onsCodes.add(i);
      }
    }
    this.code =
        header.find("areacode", "code", "gsscode", "newlacode", "localauthorityeng", "lanumber");
    this.name = header.find("areaname", "name", "laname");
    this.type = header.find("areatype", "type", "localauthoritytype");
  }

  boolean reads() {
    return !onsCodes.isEmpty() || code >= 0 && name >= 0 && !header.has("value", "count");
  }

  void read(CsvTable table) throws RefusedDocumentException {
    table.each(this::read);
  }

  private void read(CsvRecord row) {
    if (Cells.isEmpty(row)) {
      return;
    }
    if (!onsCodes.isEmpty()) {
      lookup(row);
      return;
    }
    String text = Cells.text(row, code);
    if (text.isEmpty()) {
      feed.refuse(
          row.getStartingLineNumber(), header.name(code), text, "is empty", "Give the area's code");
      return;
    }
    try {
      feed.area(row.getStartingLineNumber(), head(row, text));
    } catch (DateTimeParseException e) {
      feed.refuse(
          row.getStartingLineNumber(),
          "start or end",
          e.getParsedString(),
          "is not a date",
          "Use 2009-04-01");
    }
  }

  private AreaHead head(CsvRecord row, String text) {
    List<Alias> aliases = new ArrayList<>();
    if (text.matches("[0-9]{3}")) {
      aliases.add(new Alias(AliasKind.DFE_NUMBER, text));
    } else if (header.has("localauthorityeng")) {
      aliases.add(new Alias(AliasKind.REGISTER_CODE, text));
    }
    String number = Cells.said(row, header.find("dfenumber", "oldlacode", "lanumber"));
    if (number != null && !number.equals(text)) {
      aliases.add(new Alias(AliasKind.DFE_NUMBER, number));
    }
    String official = Cells.said(row, header.find("officialname", "alsoknownas"));
    if (official != null) {
      aliases.add(new Alias(AliasKind.NAME, official));
    }
    String called = Cells.text(row, name);
    return new AreaHead(
        text,
        called.isEmpty() ? text : called,
        type(text, Cells.text(row, type)),
        Cells.said(row, header.find("parent", "parentcode")),
        aliases,
        date(row, header.find("startdate", "from")),
        date(row, header.find("enddate", "until")));
  }

  private static @Nullable LocalDate date(CsvRecord row, int column) {
    String text = Cells.said(row, column);
    return text == null ? null : LocalDate.parse(text);
  }

  /** The type the GSS code says, else what the file calls it. */
  private static AreaType type(String code, String printed) {
    if (AreaType.isGssCode(code)) {
      return AreaType.ofCode(code);
    }
    String word = printed.toLowerCase(Locale.ROOT).replace(' ', '_');
    for (AreaType type : AreaType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    return switch (word) {
      case "nmd" -> AreaType.DISTRICT;
      case "sra" -> AreaType.REGION;
      case "ua", "cty", "lbo", "md", "cc" -> AreaType.LOCAL_AUTHORITY;
      case "gps", "pcns", "gp" -> AreaType.HEALTH_AREA;
      default -> code.matches("[0-9]{3}") ? AreaType.LOCAL_AUTHORITY : AreaType.LOCALITY;
    };
  }

  /** The parent first, so that it is known when it is named. */
  private void lookup(CsvRecord row) {
    String parent = null;
    for (int i = onsCodes.size() - 1; i >= 0; i--) {
      int column = onsCodes.get(i);
      String text = Cells.text(row, column);
      String key = Header.key(header.name(column));
      int named = header.find(key.substring(0, key.length() - 2) + "nm");
      if (!AreaType.isGssCode(text)) {
        feed.refuse(
            row.getStartingLineNumber(),
            header.name(column),
            text,
            "is no GSS code",
            "Use a code like E08000018");
        return;
      }
      String called = Cells.text(row, named);
      String within = text.equals(parent) ? null : parent;
      if (!text.equals(parent)) {
        feed.area(
            row.getStartingLineNumber(),
            new AreaHead(
                text,
                called.isEmpty() ? text : called,
                AreaType.ofCode(text),
                within,
                List.of(),
                null,
                null));
      }
      parent = text;
    }
  }
}
