package org.goldenthread.intake.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.ReportSectionDraft;
import org.goldenthread.intake.printed.PrintedDates;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** Reads a report to a committee: the labels of its first page, then its numbered sections. */
final class ReportReader {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)((?:report )?(?:contact|author)(?: names?| officers?| persons?| details)?(?: for (?:more|further) information)?"
              + "|(?:list of )?appendi(?:x|ces)(?: list)?|background papers?)\\s?(?::\\s*(.*)|)");
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?i)(?:executive )?summary|purpose(?: of (?:the )?report)?|recommendations?|introduction|background"
              + "|reasons? for (?:the )?(?:recommendations?|decision)s?|(?:alternative )?options(?: considered)?"
              + "|conclusions?|consultations?|next steps|risks?|(?:main|key) issues|timetable"
              + "|(?:financial|legal|equalit(?:y|ies)|resource|risk|human resources?|climate)"
              + "(?: and \\w+)? (?:implications?|considerations?|impact(?: assessment)?|management)");
  private static final Pattern LABEL_ROW =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)?[.)]?\\s*([^:]{3,60}?)\\s?:?");

  /** A longer text is no value of a label. */
  private static final int LABEL_TEXT = 250;

  private final Bench bench;
  private final List<Section> sections = new ArrayList<>();
  private boolean closing;
  private boolean body;

  /** A section while its lines come. */
  private static final class Section {
    private final @Nullable String number;
    private final String heading;
    private final int line;
    private final List<String> text = new ArrayList<>();

    Section(@Nullable String number, String heading, int line) {
      this.number = number;
      this.heading = heading;
      this.line = line;
    }
  }

  private ReportReader(Bench bench) {
    this.bench = bench;
  }

  static void read(Bench bench, Meetings meetings, List<PaperLine> lines) {
    ReportReader reader = new ReportReader(bench);
    Map<PaperLine, MinuteNumber> heads = MinuteHeads.of(lines, true);
    heads.values().removeIf(n -> n.rest().isEmpty());
    MinuteNumber last = null;
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      MinuteNumber number = heads.get(line);
      boolean missing = number == null && isMissing(lines, i, heads, last);
      if (reader.ends(line) || i >= ExemptParts.FRONT_PAGE && ExemptParts.isPage(line)) {
        break;
      }
      reader.take(line, number, missing);
      last = number == null ? last : number;
    }
    reader.write(meetings);
  }

  /**
   * True for a heading without a number where the numbers around it leave one out: the section lost
   * its number in print.
   */
  private static boolean isMissing(
      List<PaperLine> lines,
      int i,
      Map<PaperLine, MinuteNumber> heads,
      @Nullable MinuteNumber last) {
    PaperLine line = lines.get(i);
    if (!isHeading(line) || last == null || last.parts().size() > 1) {
      return false;
    }
    for (int j = i - 1; j >= 0 && heads.get(lines.get(j)) == null; j--) {
      if (isHeading(lines.get(j))) {
        return false;
      }
    }
    for (int j = i + 1; j < lines.size(); j++) {
      MinuteNumber next = heads.get(lines.get(j));
      if (next != null) {
        return next.parts().get(0) - last.parts().get(0) == 2;
      }
    }
    return false;
  }

  /** A short line of its own that reports use as a heading, printed without a number. */
  private static boolean isStandard(PaperLine line) {
    boolean alone = line.first() && line.block().line() == line.block().lastLine();
    return !line.isRow()
        && !line.isItem()
        && (alone || line.heading())
        && line.text().length() <= 70
        && STANDARD.matcher(line.text()).matches();
  }

  private static boolean isHeading(PaperLine line) {
    return line.heading() && !line.isItem() && !line.text().endsWith(".");
  }

  /** After whom to ask, the next heading or table is another paper. */
  private boolean ends(PaperLine line) {
    boolean told = !sections.isEmpty() && !sections.get(sections.size() - 1).text.isEmpty();
    return closing
        && told
        && (line.isRow() || line.heading() && !CLOSING.matcher(line.text()).matches());
  }

  private void take(PaperLine line, @Nullable MinuteNumber number, boolean missing) {
    Matcher closes = CLOSING.matcher(line.text());
    if (number != null && !line.isRow()) {
      open(number.printed(), withoutColon(number.rest()), line);
    } else if (!line.isRow() && line.text().length() < 400 && closes.matches() && line.first()) {
      open(null, closes.group(1).strip(), line);
      add(closes.group(2));
      closing |= line.text().toLowerCase(Locale.ROOT).contains("contact");
    } else if (missing || isStandard(line)) {
      open(null, withoutColon(line.text()), line);
    } else if (!label(line)) {
      add(line.printed());
    }
  }

  /** A row or line of the first page: "1. | Meeting: | Cabinet", "Report of: the Director". */
  private boolean label(PaperLine line) {
    if (line.isRow()) {
      int at = line.cell(0).matches("\\d{1,2}[.)]?") ? 1 : 0;
      Matcher m = LABEL_ROW.matcher(line.cell(at).strip());
      boolean labels = at == 1 || line.cell(0).strip().endsWith(":");
      if (!labels || !m.matches() || isBody()) {
        return false;
      }
      open(at == 1 ? line.cell(0).replaceAll("[.)]$", "") : m.group(1), m.group(2), line);
      for (int i = at + 1; i < line.cells().size(); i++) {
        add(line.cell(i));
      }
      return true;
    }
    LabelWords.Labelled label = LabelWords.report(line.printed());
    if (label == null || isBody()) {
      return false;
    }
    String number = line.printed().replaceAll("^(\\d{1,2})?.*$", "$1");
    open(number.isEmpty() ? null : number, capital(label.label()), line);
    add(label.value());
    return true;
  }

  /** True once a section has running text: what looks like a label then is text. */
  private boolean isBody() {
    return body;
  }

  private void open(@Nullable String number, String heading, PaperLine line) {
    sections.add(new Section(number, heading, line.line()));
  }

  private void add(@Nullable String text) {
    if (text != null && !text.isBlank() && !sections.isEmpty()) {
      sections.get(sections.size() - 1).text.add(text.strip());
      body |= text.length() > LABEL_TEXT;
    }
  }

  private void write(Meetings meetings) {
    String title = value("title", "subject", "report title");
    String printed = value("date", "date of meeting", "meeting date");
    LocalDate date = printed == null ? null : PrintedDates.first(printed);
    String own = date == null ? null : meetings.on(date);
    String meeting = own == null ? meetings.pack() : own;
    if (sections.isEmpty()) {
      return;
    }
    String report = bench.key(reportKey(meeting, title));
    for (Section each : sections) {
      bench
          .drafts()
          .papers()
          .reports()
          .add(
              new ReportSectionDraft(
                  report,
                  meeting,
                  title,
                  each.number,
                  each.heading,
                  String.join("\n", each.text),
                  bench.place(each.line)));
    }
  }

  private @Nullable String value(String... labels) {
    for (Section section : sections) {
      if (List.of(labels).contains(section.heading.toLowerCase(Locale.ROOT))
          && !section.text.isEmpty()) {
        return String.join(" ", section.text);
      }
    }
    return null;
  }

  /** The meeting and the agenda item of the same title, or the line where the report begins. */
  private String reportKey(@Nullable String meeting, @Nullable String title) {
    String letters = letters(title == null ? "" : title);
    for (AgendaItemDraft item : bench.drafts().papers().agendaItems()) {
      String other = letters(item.title());
      boolean same =
          other.length() > 10
              && letters.length() > 10
              && (other.contains(letters) || letters.contains(other));
      if (same && item.meeting().equals(meeting) && item.number() != null) {
        return meeting + "/" + item.number();
      }
    }
    return (meeting == null ? "report" : meeting) + "/line-" + sections.get(0).line;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static String withoutColon(String heading) {
    return heading.replaceAll("\\s?[:\\-–]+$", "").strip();
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
