package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.NeighbourList.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * Reads neighbour lists: wide ones with a row for each area (SN_1, SN_1P, SN_2, ...; the Department
 * for Education's model), and tidy ones with a row for each pair (area, neighbour and optionally
 * rank, closeness, model, edition). The model is named after the file where no column says it.
 */
final class NeighbourReader {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

  private final Header header;
  private final Feed feed;
  private final String stem;
  private final @Nullable String edition;
  private final List<Integer> wide = new ArrayList<>();
  private final Map<List<String>, List<Ranked>> pairs = new LinkedHashMap<>();

  private record Ranked(int rank, Neighbour neighbour) {}

  NeighbourReader(String file, Header header, Feed feed) {
    this.header = header;
    this.feed = feed;
    this.stem = file.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    Matcher year = YEAR.matcher(stem);
    this.edition = year.find() ? year.group() : null;
    for (int i = 0; i < header.size(); i++) {
      if (Header.key(header.name(i)).matches("sn[0-9]{1,2}")) {
        wide.add(i);
      }
    }
  }

  boolean reads() {
    return area() >= 0 && (wide.size() > 1 || header.has("neighbour", "neighbourcode"));
  }

  private int area() {
    return header.find("newlacode", "oldlacode", "area", "areacode", "lacode", "lanumber", "code");
  }

  void read(CsvTable table) throws RefusedDocumentException {
    table.each(wide.isEmpty() ? this::pair : this::row);
    pairs.forEach(
        (key, ranked) -> {
          ranked.sort(Comparator.comparingInt(Ranked::rank));
          List<Neighbour> inOrder = ranked.stream().map(Ranked::neighbour).toList();
          String said = key.get(1);
          feed.neighbours(
              new NeighbourList(key.get(0), said.isEmpty() ? edition : said, key.get(2), inOrder));
        });
  }

  private void row(CsvRecord row) {
    String area = Cells.text(row, area());
    if (area.isEmpty()) {
      refuse(row, area(), "Give the area's code");
      return;
    }
    List<Neighbour> neighbours = new ArrayList<>();
    for (int column : wide) {
      String neighbour = Cells.text(row, column);
      if (neighbour.isEmpty()) {
        refuse(row, column, "Give the neighbour's code");
        return;
      }
      boolean beside =
          column + 1 < header.size()
              && Header.key(header.name(column + 1)).matches("sn[0-9]*p[0-9]*");
      neighbours.add(new Neighbour(neighbour, beside ? Cells.said(row, column + 1) : null));
    }
    feed.neighbours(new NeighbourList(stem, edition, area, neighbours));
  }

  private void pair(CsvRecord row) {
    if (Cells.isEmpty(row)) {
      return;
    }
    int column = header.find("neighbour", "neighbourcode");
    String area = Cells.text(row, area());
    String neighbour = Cells.text(row, column);
    if (area.isEmpty() || neighbour.isEmpty()) {
      refuse(row, area.isEmpty() ? area() : column, "Give the area's code");
      return;
    }
    String model = Cells.said(row, header.find("model"));
    List<String> key =
        List.of(
            model == null ? stem : model, Cells.text(row, header.find("edition", "date")), area);
    List<Ranked> ranked = pairs.computeIfAbsent(key, k -> new ArrayList<>());
    String rank = Cells.text(row, header.find("rank", "order"));
    BigDecimal number = NumberText.parse(rank);
    if (!rank.isEmpty() && number == null) {
      refuse(row, header.find("rank", "order"), "Use 1 for the nearest");
      return;
    }
    ranked.add(
        new Ranked(
            number == null ? ranked.size() + 1 : number.intValue(),
            new Neighbour(neighbour, Cells.said(row, header.find("closeness")))));
  }

  private void refuse(CsvRecord row, int column, String expected) {
    String text = Cells.text(row, column);
    feed.refuse(
        row.getStartingLineNumber(),
        header.name(column),
        text,
        text.isEmpty() ? "is empty" : "is not understood",
        expected);
  }
}
