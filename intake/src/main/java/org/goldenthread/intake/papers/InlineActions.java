package org.goldenthread.intake.papers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ActionDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Reads actions that stand in the text of a minute: "Action: JB to circulate the plan", a list
 * under "Actions", a sentence that ends with "Action: Jo Wood". "ACTION No 3" only points to a log.
 */
final class InlineActions {
  private static final String DASH = "\\s?[:\\-–—]+\\s*";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?is)(?:agreed )?actions?(?: points?| required| agreed)?(?:\\s(?:no\\.?\\s?)?(\\d{1,3}(?:[./]\\d{1,3})?))?(?:\\s?\\(([^()]{2,60})\\))?"
              + DASH
              + "(.+)");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:agreed )?actions?(?: points?| required| agreed| arising)?\\s?[:\\-–]*");
  private static final Pattern AT_END =
      Pattern.compile(
          "(?s)(.{10,}?[.!?)])?\\s*[(\\[]?\\b(?:ACTION|Action)"
              + DASH
              + "([^:.()\\[\\]]{2,60})[)\\].]*\\s*");
  private static final Pattern TOLD =
      Pattern.compile("(?s)[.!?)]\\s+(?:ACTION|Action)(?: point| POINT)?" + DASH + "(.{5,600})");
  private static final Pattern OWNED =
      Pattern.compile(
          "(?s)([\\p{Lu}][^.:;]{1,60}?)\\s(?:to|will|would|agreed to|is to|are to|should)\\s.+");
  private static final Pattern AFTER = Pattern.compile("(?s)([^:.]{2,60}?)\\s?[:–—]\\s?(.{5,})");
  private static final Pattern OWNER_ONLY =
      Pattern.compile(
          "\\p{Lu}{2,4}(?:\\s?(?:[/,&]|and)\\s?\\p{Lu}{2,4})*|All(?: (?:members|partners))?|ALL");

  private static final Pattern BODY =
      Pattern.compile("\\p{Lu}\\S*(?:\\s(?:\\p{Lu}\\S*|and|of|for|the|&)){0,6}");
  private static final int LONGEST_OWNER = 100;

  private final Bench bench;
  private final String meeting;
  private final @Nullable String minute;
  private boolean listed;

  InlineActions(Bench bench, String meeting, @Nullable String minute) {
    this.bench = bench;
    this.meeting = meeting;
    this.minute = minute;
  }

  void read(List<PaperLine> lines) {
    for (PaperLine line : lines) {
      Matcher labelled = LABELLED.matcher(line.text());
      if (line.isRow()) {
        listed = false;
      } else if (HEADING.matcher(line.text()).matches()) {
        listed = true;
      } else if (labelled.matches()) {
        add(labelled.group(1), labelled.group(2), labelled.group(3).strip(), line.line());
        listed = false;
      } else if (listed && line.isItem()) {
        add(null, null, line.text(), line.line());
      } else {
        listed = false;
        atEnd(line);
      }
    }
  }

  private void atEnd(PaperLine line) {
    Matcher told = TOLD.matcher(line.text());
    if (told.find() && !isOwner(told.group(1).replaceAll("[.)\\]\\s]+$", ""))) {
      add(null, null, told.group(1).strip(), line.line());
      return;
    }
    Matcher m = AT_END.matcher(line.text());
    if (m.matches() && m.group(1) != null && isOwner(m.group(2).strip())) {
      String[] sentences = m.group(1).split("(?<=[.!?])\\s+(?=\\p{Lu})");
      write(null, m.group(2).strip(), sentences[sentences.length - 1], line.line());
    }
  }

  /** Adds an action as a cell of an action column or a line gives it. */
  void add(@Nullable String number, @Nullable String owner, String text, int line) {
    Matcher owned = OWNED.matcher(text);
    Matcher after = AFTER.matcher(text);
    if (owner != null) {
      write(number, owner.strip(), text, line);
    } else if (owned.matches() && isOwner(owned.group(1))) {
      write(number, owned.group(1).strip(), text, line);
    } else if (after.matches() && isOwner(after.group(1))) {
      write(number, after.group(1).strip(), after.group(2).strip(), line);
    } else {
      write(number, null, text, line);
    }
  }

  /** True for initials, a person, several of them, or a body in capitals. */
  static boolean isOwner(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST_OWNER) {
      return false;
    }
    return OWNER_ONLY.matcher(plain).matches()
        || Persons.isName(plain)
        || !Persons.list(plain).isEmpty()
        || BODY.matcher(plain).matches();
  }

  /** True when a log beside the minutes holds the same action. */
  private boolean isLogged(String details) {
    String own = letters(details);
    return bench.drafts().papers().actions().stream()
        .filter(a -> meeting.equals(a.meeting()) && a.log() != null)
        .map(a -> letters(a.details()))
        .anyMatch(l -> l.length() > 9 && own.contains(l));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private void write(@Nullable String number, @Nullable String owner, String details, int line) {
    if (isLogged(details)) {
      return;
    }
    bench
        .drafts()
        .papers()
        .actions()
        .add(
            new ActionDraft(
                meeting,
                null,
                number,
                owner,
                minute,
                details,
                null,
                null,
                "open",
                bench.place(line)));
  }
}
