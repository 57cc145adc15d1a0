package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.data.AreaHead.Alias;
import org.goldenthread.intake.data.AreaHead.AliasKind;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/** Finds the area of a row of the Department for Education's open data standard. */
final class DfeAreas {
  private final Header header;
  private final Feed feed;
  private final int level;
  private final Map<String, String> codes = new HashMap<>();

  DfeAreas(Header header, Feed feed) {
    this.header = header;
    this.feed = feed;
    this.level = header.find("geographiclevel", "level");
  }

  /** Column of the geographic level, -1 when there is none. */
  int level() {
    return level;
  }

  /** The code of the row's area, its head passed on; null when the row was refused for it. */
  @Nullable String area(CsvRecord row) {
    String printed = Cells.text(row, level);
    DfeLevel found = DfeLevel.of(printed);
    if (found == null) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(level),
          printed,
          "is no geographic level",
          "Use National, Regional, Local authority or another level of the standard");
      return null;
    }
    String code = code(row, found);
    if (code == null) {
      leaveOut(row, found, printed);
      return null;
    }
    return known(row, found, code);
  }

  /** A place that by its symbol has no code ("Outside of England") is no area of ours. */
  private void leaveOut(CsvRecord row, DfeLevel found, String printed) {
    String column = found.codes().get(0);
    String code = Cells.text(row, find(column));
    String name = Cells.text(row, find(found.name()));
    if (!code.isEmpty() && !name.isEmpty()) {
      feed.warnOnce(
          DataCheck.LAYOUT,
          row.getStartingLineNumber(),
          column,
          "\"%s\" has no code but \"%s\". Its figures are left out".formatted(name, code));
    } else {
      feed.refuse(
          row.getStartingLineNumber(),
          column,
          code,
          "is no code of an area of level " + printed,
          "Give its code, or leave the row out");
    }
  }

  /** Whether the row is of the level of districts, but its code is that of an authority. */
  boolean isAuthorityAsDistrict(CsvRecord row, String code) {
    return AreaType.ofCode(code) == AreaType.LOCAL_AUTHORITY
        && Cells.text(row, level).equalsIgnoreCase("local authority district");
  }

  private @Nullable String code(CsvRecord row, DfeLevel found) {
    for (String column : found.codes()) {
      String code = Cells.text(row, find(column));
      if (!code.isEmpty() && Quality.read(code).isEmpty()) {
        return code;
      }
    }
    return null;
  }

  private int find(String column) {
    return header.find(Header.key(column));
  }

  /** Passes the head on when the code or the name beside it is new. */
  private String known(CsvRecord row, DfeLevel found, String code) {
    String name = Cells.text(row, find(found.name()));
    String before = codes.get(code);
    if (before == null || !before.equals(name)) {
      codes.putIfAbsent(code, name);
      feed.area(row.getStartingLineNumber(), head(row, found, code, name));
    }
    return code;
  }

  private AreaHead head(CsvRecord row, DfeLevel found, String code, String name) {
    List<Alias> aliases = new ArrayList<>();
    AreaType type = found.type() == null ? AreaType.ofCode(code) : found.type();
    String parent = null;
    if (type == AreaType.LOCAL_AUTHORITY) {
      alias(aliases, AliasKind.DFE_NUMBER, row, "old_la_code", code);
      parent = gssCode(row, "region_code");
    } else if (type == AreaType.REGION) {
      parent = gssCode(row, "country_code");
    } else if (type == AreaType.SCHOOL) {
      alias(aliases, AliasKind.LAESTAB, row, "school_laestab", code);
      parent = gssCode(row, "new_la_code");
    }
    return new AreaHead(code, name.isEmpty() ? code : name, type, parent, aliases, null, null);
  }

  private void alias(
      List<Alias> aliases, AliasKind kind, CsvRecord row, String column, String code) {
    String text = Cells.text(row, find(column));
    if (!text.isEmpty() && !text.equals(code) && Quality.read(text).isEmpty()) {
      aliases.add(new Alias(kind, text));
    }
  }

  private @Nullable String gssCode(CsvRecord row, String column) {
    String code = Cells.text(row, find(column));
    return AreaType.isGssCode(code) ? code : null;
  }
}
