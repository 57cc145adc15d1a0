package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** An agenda item while its lines come. */
final class AgendaItem {
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)\\s*[(\\[]?\\bpp?(?:ages?|\\.)\\s*(?:no\\.?\\s*)?(\\d{1,4}(?:\\s?(?:-|–|—|to|and|&)\\s?\\d{1,4})?)\\s*[)\\]]?\\s*");
  private static final Pattern BARE_PAGES = Pattern.compile("(\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?)");
  private static final Pattern RANGE_AT_END =
      Pattern.compile("(?s)(.*\\p{L}.*)\\s(\\d{1,3})\\s[-–]\\s(\\d{1,3})");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?i)\\s*[(\\[]((?:[^()\\[\\]]{0,60}\\b)?(?:attached|herewith|enclosed|to follow|tabled|verbal|oral|presentation|circulated|copy|copies)\\b[^()\\[\\]]{0,60})[)\\]]\\s*");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i)(.{3,80}?),?\\s*\\(?report author\\)?|(?:report\\s)?author\\s?[:\\-–]\\s?(.{3,120})"
              + "|(?:lead|presenter|presented by|report (?:of|by|from)|lead officer|contact(?: officer)?|officer)\\s?[:\\-–]?\\s(.{3,160})");
  private static final int MOST_UNDER = 4_000;

  private final @Nullable String number;
  private final int line;
  private final StringBuilder title = new StringBuilder();
  private final List<String> under = new ArrayList<>();
  private @Nullable String section;
  private @Nullable String author;
  private @Nullable String pages;

  AgendaItem(@Nullable String number, @Nullable String section, String title, int line) {
    this.number = number;
    this.section = section;
    this.line = line;
    this.title.append(withoutNotes(title));
  }

  String title() {
    return title.toString();
  }

  void section(String other) {
    section = other;
  }

  void author(String named) {
    author = author == null ? named : author;
  }

  /** A line below the title: the rest of it, its author, its pages, or more about it. */
  void more(PaperLine more) {
    String text = withoutNotes(more.text());
    Matcher m = AUTHOR.matcher(text);
    if (text.isEmpty()) {
      return;
    }
    if (m.matches() && author == null) {
      author = firstOf(m);
    } else if (!more.first() && under.isEmpty() && title.length() < MOST_UNDER) {
      title.append('\n').append(text);
    } else if (length() < MOST_UNDER) {
      under.add(text);
    }
  }

  /** A cell in the row of the item. */
  void beside(String cell) {
    Matcher m = BARE_PAGES.matcher(cell);
    if (m.matches() && pages == null) {
      pages = m.group(1);
      return;
    }
    String text = withoutNotes(cell);
    Matcher named = AUTHOR.matcher(text);
    if (named.matches() && author == null) {
      author = firstOf(named);
    } else if (author == null && Persons.one(text) != null) {
      author = text;
    } else if (!text.isEmpty()) {
      under.add(text);
    }
  }

  AgendaItemDraft draft(String meeting, ExemptWords exempt, Bench bench) {
    String below = String.join("\n", under);
    return new AgendaItemDraft(
        meeting,
        number,
        section,
        title(),
        author,
        pages,
        AgendaReader.announcesMeeting(title()) ? null : exempt.of(number, title() + "\n" + below),
        below.isEmpty() ? null : below,
        bench.place(line));
  }

  private int length() {
    return under.stream().mapToInt(String::length).sum();
  }

  private static @Nullable String firstOf(Matcher m) {
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return m.group(i).strip().replaceAll("^the\\s|[\\s.,]+$", "");
      }
    }
    return null;
  }

  /** The text without its pages and without notes of what is attached, which are kept beside. */
  private String withoutNotes(String text) {
    String rest = text;
    Matcher m = PAGES.matcher(rest);
    if (m.find() && (m.group().strip().startsWith("(") || m.end() == rest.length())) {
      pages = pages == null ? m.group(1).strip() : pages;
      rest = (rest.substring(0, m.start()) + " " + rest.substring(m.end())).strip();
    }
    Matcher range = RANGE_AT_END.matcher(rest);
    if (pages == null
        && range.matches()
        && Integer.parseInt(range.group(2)) <= Integer.parseInt(range.group(3))) {
      pages = range.group(2) + " - " + range.group(3);
      rest = range.group(1);
    }
    Matcher note = ATTACHED.matcher(rest);
    if (note.find()) {
      under.add(note.group(1).strip());
      rest = (rest.substring(0, note.start()) + " " + rest.substring(note.end())).strip();
    }
    return rest;
  }
}
