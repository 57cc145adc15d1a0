package org.goldenthread.intake.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.printed.FileDates;
import org.goldenthread.intake.printed.PrintedDates;
import org.jspecify.annotations.Nullable;

/** What a document says about itself: title, publisher, plan, period, date. */
public final class DocumentFacts {
  private static final Pattern LABELLED =
      Pattern.compile("(?i)^[\\d.\\s]*(?:meeting )?date(?: of meeting)?\\s*[:\\-]*\\s*(.*)$");

  /** A digit is told sooner than the edge of a word, and this is asked of every character. */
  private static final Pattern YEAR = Pattern.compile("(?=[12])\\b(?:19|20)\\d\\d\\b");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MAX_TITLE = 160;

  private DocumentFacts() {}

  /** The facts after all recognisers have read. */
  public static DocumentDraft of(Bench bench) {
    Document document = open(bench);
    PlanTitle plan = PlanTitle.of(bench, document);
    boolean holdsPlan = !bench.drafts().items().isEmpty();
    String said = bench.planTitle();
    String title = said != null ? said : holdsPlan ? plan.title() : null;
    Known known = known(document, plan, bench.drafts().papers());
    boolean met = bench.kinds().contains("meeting-papers") && labelled(document) != null;
    return new DocumentDraft(
        document.file(),
        bench.kinds().isEmpty() ? List.of("strategy") : bench.kinds(),
        DocumentTitle.of(document, title, met ? known.on() : null),
        Publisher.of(document),
        title,
        plan.from(),
        plan.to(),
        bench.coversPeriod(),
        known.on(),
        known.basis(),
        bench.scheme(),
        bench.heads());
  }

  /** What a document is called and when it was written is for everybody: no exempt words. */
  private static Document open(Bench bench) {
    Document whole = bench.document();
    PapersDraft papers = bench.drafts().papers();
    return papers.exempt().isEmpty()
        ? whole
        : new Document(
            whole.file(),
            whole.blocks().stream().filter(b -> papers.exemptAt(b.line()) == null).toList(),
            whole.parts(),
            whole.notices(),
            whole.saved());
  }

  private record Known(LocalDate on, String basis) {}

  private static Known known(Document document, PlanTitle plan, PapersDraft papers) {
    Known labelled = labelled(document);
    if (labelled != null) {
      return labelled;
    }
    LocalDate met = met(papers);
    if (met != null) {
      return new Known(met, "date of the meeting");
    }
    LocalDate named = FileDates.first(document.file());
    if (named != null) {
      return new Known(named, "no date printed; the one in the file's name");
    }
    String from = plan.from();
    if (from != null) {
      return new Known(
          LocalDate.of(Integer.parseInt(from), 4, 1),
          "no date printed; start of the plan's period, taken as 1 April");
    }
    if (document.saved() != null) {
      return new Known(document.saved(), "no date printed; the day the file was last saved");
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

  /** The day of the meeting an agenda calls to, or else of the latest that was minuted. */
  private static @Nullable LocalDate met(PapersDraft papers) {
    LocalDate latest = null;
    for (MeetingDraft meeting : papers.meetings()) {
      LocalDate date = meeting.date();
      if (date != null && meeting.kind().equals("agenda")) {
        return date;
      }
      if (date != null
          && meeting.kind().equals("minutes")
          && (latest == null || date.isAfter(latest))) {
        latest = date;
      }
    }
    return latest;
  }

  private static @Nullable Known labelled(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        for (Row row : table.rows()) {
          Known known = labelled(row.text(), row.line());
          if (known != null) {
            return known;
          }
        }
      } else if (block.text().length() <= MAX_TITLE) {
        Known known = labelled(block.text(), block.line());
        if (known != null) {
          return known;
        }
      }
    }
    return null;
  }

  private static @Nullable Known labelled(String text, int line) {
    if (!beginsAsLabel(text)) {
      return null;
    }
    Matcher m = LABELLED.matcher(SPACES.matcher(text).replaceAll(" "));
    LocalDate date = m.matches() ? PrintedDates.first(m.group(1)) : null;
    return date == null ? null : new Known(date, "date printed, line " + line);
  }

  /** True when the first letter of a text may be that of "date" or "meeting". */
  private static boolean beginsAsLabel(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && !Character.isWhitespace(c) && !Character.isDigit(c)) {
        return "dDmM".indexOf(c) >= 0;
      }
    }
    return false;
  }
}
