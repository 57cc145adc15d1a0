package org.goldenthread.app.meeting.web;

import java.util.List;
import org.goldenthread.app.meeting.Closed;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Printed;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages of meetings say in the same words. */
@Component
class MeetingWords {
  private final Messages messages;

  MeetingWords(Messages messages) {
    this.messages = messages;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String count(String key, int count) {
    return messages.count(key, count);
  }

  /** The day a meeting is held on. */
  String date(Meeting meeting) {
    return meeting.heldOn() == null ? text("meeting.no-date") : messages.date(meeting.heldOn());
  }

  String board(Meeting meeting) {
    String board = meeting.board();
    return board == null ? text("meeting.no-board") : board;
  }

  Link link(Visit visit, Meeting meeting) {
    return new Link(
        text("meeting.name", board(meeting), date(meeting)),
        visit.href("/meetings/" + meeting.number()));
  }

  /** By what something is exempt; null when it is open. */
  @Nullable String closed(@Nullable Closed closed) {
    if (closed == null) {
      return null;
    }
    String paragraph = closed.paragraph();
    if (paragraph == null) {
      return text("meeting.exempt");
    }
    return paragraph.matches("[1-7]")
        ? text("meeting.exempt." + paragraph)
        : text(
            paragraph.matches("\\d+") ? "meeting.exempt.other" : "meeting.exempt.several",
            paragraph);
  }

  /** Where something stands: the section that has its text, else the document. */
  static SourceLines place(Visit visit, Printed printed) {
    String section = printed.section() == null ? "" : "#section-" + printed.section();
    return new SourceLines(
        printed.file(),
        List.of(printed.line()),
        visit.href("/documents/" + printed.document() + section));
  }

  static Link document(Visit visit, Printed printed) {
    return new Link(printed.file(), visit.href("/documents/" + printed.document()));
  }
}
