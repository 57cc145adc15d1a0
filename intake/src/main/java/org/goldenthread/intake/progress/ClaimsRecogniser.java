package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.StatusWords;

/** Reads printed totals: a table with one row per status, one column of counts and little else. */
public final class ClaimsRecogniser implements Recogniser {
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}%?|\\d{1,3}(?:,\\d{3})+");
  private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand )?total|all|overall|%");
  private static final int LEAST_ROWS = 2;

  @Override
  public void read(Bench bench) {
    List<Table> pieces = new ArrayList<>();
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table table && !bench.isClaimed(table)) {
        if (!pieces.isEmpty() && !goesOn(pieces.get(0), table)) {
          read(bench, pieces);
          pieces.clear();
        }
        pieces.add(table);
      } else if (!bench.furniture().contains(block)) {
        read(bench, pieces);
        pieces.clear();
      }
    }
    read(bench, pieces);
  }

  /** True when a page break only cut a table: its first row is printed again. */
  private static boolean goesOn(Table first, Table next) {
    return next.rows().get(0).text().equals(first.rows().get(0).text());
  }

  private static void read(Bench bench, List<Table> pieces) {
    List<Row> rows = new ArrayList<>();
    for (Table piece : pieces) {
      rows.addAll(piece.rows().subList(rows.isEmpty() ? 0 : 1, piece.rows().size()));
    }
    List<ClaimDraft> claims = claims(bench, rows);
    if (!claims.isEmpty()) {
      bench.drafts().claims().addAll(claims);
      pieces.forEach(bench::claim);
    }
  }

  /** The totals, or nothing when a row among them is something else. */
  private static List<ClaimDraft> claims(Bench bench, List<Row> rows) {
    int status = column(rows, true);
    int count = column(rows, false);
    List<ClaimDraft> claims = new ArrayList<>();
    if (status < 0 || count < 0) {
      return claims;
    }
    String subject = "";
    for (Row row : rows) {
      String category = row.cell(status).flat();
      String published = row.cell(count).flat();
      boolean known = StatusWords.statusOf(category) != null || TOTAL.matcher(category).matches();
      if (known && COUNT.matcher(published).matches() && row.filled() == 2) {
        claims.add(new ClaimDraft(subject, null, category, published, bench.place(row.line())));
      } else if (claims.isEmpty()) {
        subject = published.isEmpty() ? row.text().strip() : published;
      } else if (!row.isEmpty()) {
        return List.of();
      }
    }
    return claims;
  }

  /** The column of statuses, or that of counts: at least two rows, and nothing else below them. */
  private static int column(List<Row> rows, boolean statuses) {
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    for (int i = 0; i < width; i++) {
      int column = i;
      long hits =
          rows.stream()
              .map(r -> r.cell(column).flat())
              .filter(
                  t ->
                      statuses
                          ? t.length() > 1 && StatusWords.statusOf(t) != null
                          : COUNT.matcher(t).matches())
              .count();
      if (hits >= LEAST_ROWS && hits >= rows.size() - 3L) {
        return i;
      }
    }
    return -1;
  }
}
