package org.goldenthread.intake.recognise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/** What a document says about itself: title, publisher, plan, period, date. */
public final class DocumentFacts {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b((?:London|Royal) Borough of \\p{Lu}\\p{L}+(?: upon \\p{Lu}\\p{L}+)?"
              + "|\\p{Lu}\\p{L}{2,30} (?:(?:Metropolitan|County|City|District|Borough) ){1,2}Council)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABELLED =
      Pattern.compile("(?i)^[\\d.\\s]*(?:meeting )?date(?: of meeting)?\\s*[:\\-]*\\s*(.*)$");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int MAX_TITLE = 160;

  private DocumentFacts() {}

  /** The facts after all recognisers have read. */
  public static DocumentDraft of(Bench bench) {
    Document document = bench.document();
    PlanTitle plan = PlanTitle.of(bench);
    boolean holdsPlan = !bench.drafts().items().isEmpty();
    String said = bench.planTitle();
    Known known = known(document, plan);
    return new DocumentDraft(
        document.file(),
        bench.kinds().isEmpty() ? List.of("strategy") : bench.kinds(),
        title(document),
        publisher(document),
        said != null ? said : holdsPlan ? plan.title() : null,
        plan.from(),
        plan.to(),
        bench.coversPeriod(),
        known.on(),
        known.basis(),
        bench.scheme());
  }

  private static @Nullable String title(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Heading || Document.isHeadingLike(block)) {
        return block.text().replace('\n', ' ');
      }
    }
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph && block.text().length() <= MAX_TITLE) {
        return block.text().replace('\n', ' ');
      }
    }
    return null;
  }

  private static @Nullable String publisher(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (Block block : document.blocks()) {
      Matcher m = COUNCIL.matcher(block.text());
      while (m.find()) {
        String name = titleCase(m.group(1));
        if (name.startsWith("The ")) {
          continue;
        }
        int count = counts.merge(name, 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? name : best;
      }
    }
    return best;
  }

  private static String titleCase(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean small = word.equals("of") || word.equals("upon");
      out.append(out.isEmpty() ? "" : " ")
          .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return out.toString();
  }

  private record Known(LocalDate on, String basis) {}

  private static Known known(Document document, PlanTitle plan) {
    Known labelled = labelled(document);
    if (labelled != null) {
      return labelled;
    }
    String from = plan.from();
    if (from != null) {
      return new Known(
          LocalDate.of(Integer.parseInt(from), 4, 1),
          "no date printed; start of the plan's period, taken as 1 April");
    }
    int latest = 0;
    for (Block block : document.blocks()) {
      Matcher m = YEAR.matcher(block.text());
      while (m.find()) {
        latest = Math.max(latest, Integer.parseInt(m.group()));
      }
    }
    return latest > 0
        ? new Known(LocalDate.of(latest, 1, 1), "no date printed; the latest year it names")
        : new Known(LocalDate.of(1900, 1, 1), "no date or year printed");
  }

  private static @Nullable Known labelled(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        for (Row row : table.rows()) {
          Known known = labelled(row.text().replaceAll("\\s+", " "), row.line());
          if (known != null) {
            return known;
          }
        }
      } else if (block.text().length() <= MAX_TITLE) {
        Known known = labelled(block.text().replace('\n', ' '), block.line());
        if (known != null) {
          return known;
        }
      }
    }
    return null;
  }

  private static @Nullable Known labelled(String text, int line) {
    Matcher m = LABELLED.matcher(text);
    LocalDate date = m.matches() ? PrintedDates.first(m.group(1)) : null;
    return date == null ? null : new Known(date, "date printed, line " + line);
  }
}
