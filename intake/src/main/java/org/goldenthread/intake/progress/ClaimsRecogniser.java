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
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table table && !bench.isClaimed(table)) {
        read(bench, table);
      }
    }
  }

  private static void read(Bench bench, Table table) {
    int status = column(table, true);
    int count = column(table, false);
    if (status < 0 || count < 0) {
      return;
    }
    List<ClaimDraft> claims = new ArrayList<>();
    String subject = "";
    for (Row row : table.rows()) {
      String category = row.cell(status).flat();
      String published = row.cell(count).flat();
      boolean known = StatusWords.statusOf(category) != null || TOTAL.matcher(category).matches();
      if (known && COUNT.matcher(published).matches()) {
        claims.add(new ClaimDraft(subject, null, category, published, bench.place(row.line())));
      } else if (claims.isEmpty()) {
        subject = published.isEmpty() ? row.text().strip() : published;
      } else if (!row.isEmpty()) {
        return;
      }
    }
    bench.drafts().claims().addAll(claims);
    bench.claim(table);
  }

  /** The column of statuses, or that of counts: at least two rows, and nothing else below them. */
  private static int column(Table table, boolean statuses) {
    for (int i = 0; i < table.width(); i++) {
      int column = i;
      long hits =
          table.rows().stream()
              .map(r -> r.cell(column).flat())
              .filter(
                  t ->
                      statuses
                          ? t.length() > 1 && StatusWords.statusOf(t) != null
                          : COUNT.matcher(t).matches())
              .count();
      if (hits >= LEAST_ROWS && hits >= table.rows().size() - 3L) {
        return i;
      }
    }
    return -1;
  }
}
