package org.goldenthread.app.meeting.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, {@code meeting/meeting.jte}: what was on the agenda, what was decided, what was
 * asked for?
 *
 * @param answer the page in one sentence
 * @param contents links to its parts
 */
public record MeetingPage(
    Page page,
    String board,
    String answer,
    Facts facts,
    List<Link> contents,
    List<Agenda> agenda,
    List<Present> present,
    List<Minutes> minutes,
    List<ActionRows> actions,
    List<Report> reports)
    implements PageModel {
  public MeetingPage {
    contents = List.copyOf(contents);
    agenda = List.copyOf(agenda);
    present = List.copyOf(present);
    minutes = List.copyOf(minutes);
    actions = List.copyOf(actions);
    reports = List.copyOf(reports);
  }

  @Override
  public String template() {
    return "meeting/meeting";
  }

  /**
   * When and where, and the papers that say so.
   *
   * @param known page of the board, null when it is not known by its name
   */
  public record Facts(
      String date,
      @Nullable String startsAt,
      @Nullable String venue,
      @Nullable Link known,
      List<Paper> papers) {
    public Facts {
      papers = List.copyOf(papers);
    }
  }

  /** What a document has of the meeting, and where. */
  public record Paper(String kind, SourceLines place) {}

  /**
   * A part of an agenda.
   *
   * @param from the document, where several print an agenda of this meeting
   * @param heading For decision and so on; null when the agenda is not divided so
   */
  public record Agenda(@Nullable Link from, @Nullable String heading, List<Item> items) {
    public Agenda {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of the agenda.
   *
   * @param closed by what it is exempt, in words; null when it is open
   * @param text null for who may not read it
   */
  public record Item(
      String id, @Nullable String number, @Nullable String closed, @Nullable ItemText text) {}

  /**
   * What an item says.
   *
   * @param by who reports
   * @param report where its report stands on this page
   */
  public record ItemText(
      String title,
      @Nullable String by,
      @Nullable String pages,
      @Nullable String below,
      SourceLines place,
      @Nullable Link report) {}

  /**
   * Who was there, who sent apologies, or who belongs to the board.
   *
   * @param people each with what they were there as
   */
  public record Present(String heading, List<Person> people) {
    public Present {
      people = List.copyOf(people);
    }
  }

  /**
   * A person as printed.
   *
   * @param role at the meeting
   * @param post or body
   * @param remove where the name is removed; null for who may not
   */
  public record Person(
      String name,
      @Nullable String role,
      @Nullable String post,
      SourceLines place,
      @Nullable String remove) {}

  /**
   * The minutes that one document prints.
   *
   * @param from the document, where several print minutes of this meeting
   */
  public record Minutes(@Nullable Link from, List<Minute> minutes, List<Resolved> alone) {
    public Minutes {
      minutes = List.copyOf(minutes);
      alone = List.copyOf(alone);
    }
  }

  /**
   * A minute.
   *
   * @param closed by what it is exempt, in words; null when it is open
   * @param text null for who may not read it
   */
  public record Minute(
      String id, @Nullable String number, @Nullable String closed, @Nullable MinuteText text) {}

  /**
   * What a minute says.
   *
   * @param earlier the minutes it points to
   */
  public record MinuteText(
      String title,
      LongText body,
      List<Resolved> resolved,
      List<Earlier> earlier,
      SourceLines place) {
    public MinuteText {
      resolved = List.copyOf(resolved);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * What was resolved.
   *
   * @param part as printed, null when there is one part only
   */
  public record Resolved(String id, @Nullable String part, String text, SourceLines place) {}

  /**
   * A minute that is pointed to.
   *
   * @param href null when it is not in the record
   */
  public record Earlier(String number, String printed, @Nullable String href) {}

  /**
   * A report to the meeting.
   *
   * @param item the item of the agenda it is to, null when not known
   */
  public record Report(
      String id, String title, @Nullable Link item, SourceLines place, List<ReportPart> parts) {
    public Report {
      parts = List.copyOf(parts);
    }
  }

  /** A section of a report. */
  public record ReportPart(@Nullable String number, String heading, LongText text) {}
}
