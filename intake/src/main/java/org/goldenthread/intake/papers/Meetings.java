package org.goldenthread.intake.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** The meetings that a document's papers are of, each once. */
final class Meetings {
  private final Bench bench;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, MeetingDraft> byKey = new HashMap<>();
  private @Nullable MeetingDraft pack;

  Meetings(Bench bench) {
    this.bench = bench;
  }

  /**
   * The meeting of an agenda, whose papers the others are.
   *
   * @return its key
   */
  String agenda(MeetingHead head) {
    MeetingDraft meeting = add(head, head.date(), "agenda");
    pack = pack == null ? meeting : pack;
    return meeting.key();
  }

  /** The meeting of minutes. They lie before it: minutes of a later day carry a wrong year. */
  String minutes(MeetingHead head) {
    LocalDate date = head.date();
    LocalDate met = pack == null ? null : pack.date();
    if (date != null && met != null && date.isAfter(met) && !date.minusYears(1).isAfter(met)) {
      bench.warn(
          head.line(),
          "Minutes are dated %s, after the meeting of %s that received them; read as %s."
              .formatted(head.dateAsPrinted(), met, date.minusYears(1)));
      date = date.minusYears(1);
    }
    if (date == null) {
      bench.warn(head.line(), "Minutes without a date that could be read; give the date by hand.");
    }
    return add(head, date, "minutes").key();
  }

  /** A meeting that is only announced. */
  void future(
      @Nullable String board, LocalDate date, String printed, @Nullable String time, int line) {
    add(new MeetingHead(board, date, printed, time, null, line), date, "future");
  }

  /** The key of the meeting whose agenda the document holds, or null. */
  @Nullable String pack() {
    return pack == null ? null : pack.key();
  }

  /** The board and day of a meeting of this document. */
  MeetingDraft of(String key) {
    MeetingDraft meeting = byKey.get(key);
    if (meeting == null) {
      throw new IllegalArgumentException("key is of no meeting: " + key);
    }
    return meeting;
  }

  /** The meeting of a day, or null. */
  @Nullable String on(LocalDate date) {
    return bench.drafts().papers().meetings().stream()
        .filter(m -> date.equals(m.date()) && !m.kind().equals("future"))
        .map(MeetingDraft::key)
        .findFirst()
        .orElse(null);
  }

  private MeetingDraft add(MeetingHead head, @Nullable LocalDate date, String kind) {
    String board = head.board();
    String name =
        (board == null ? "" : board.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) + date;
    String same = known.get(name);
    if (same != null) {
      return of(same);
    }
    String key = bench.key(initials(board) + (date == null ? "undated" : date));
    MeetingDraft meeting =
        new MeetingDraft(
            key,
            board,
            date,
            head.dateAsPrinted(),
            head.time(),
            head.venue(),
            kind,
            bench.place(head.line()));
    known.put(name, key);
    byKey.put(key, meeting);
    bench.drafts().papers().meetings().add(meeting);
    return meeting;
  }

  private static String initials(@Nullable String board) {
    StringBuilder initials = new StringBuilder();
    if (board != null) {
      for (String word : board.split("[^\\p{L}'’]+")) {
        boolean small = word.isEmpty() || word.matches("(?i)and|of|the|for|in|on|to|a");
        initials.append(
            small || initials.length() >= 8 ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.isEmpty() ? "" : initials + "-";
  }
}
