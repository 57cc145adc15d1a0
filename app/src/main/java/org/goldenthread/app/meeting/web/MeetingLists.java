package org.goldenthread.app.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.app.meeting.ActionPoint;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages over all meetings. Call inside a read for the visit. */
@Component
class MeetingLists {
  static final List<String> STATES = List.of("open", "done", "discharged");

  private final Meetings meetings;
  private final MeetingWords words;

  MeetingLists(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  MeetingsPage meetings(Visit visit) {
    List<Meeting> all = meetings.all(visit.knownBy());
    Map<Long, Meetings.Holds> holds = meetings.holds(visit.knownBy());
    Map<String, List<Meeting>> byBoard =
        all.stream()
            .collect(Collectors.groupingBy(words::board, LinkedHashMap::new, Collectors.toList()));
    var boards = new ArrayList<MeetingsPage.Board>();
    byBoard.forEach(
        (board, held) ->
            boards.add(
                new MeetingsPage.Board(
                    "board-" + (boards.size() + 1),
                    board,
                    held.stream().map(m -> row(visit, m, holds.get(m.id()))).toList())));
    return new MeetingsPage(
        visit.page(words.text("meeting.title"), Section.MEETINGS, home(visit)),
        all.isEmpty() ? words.text("meeting.none") : words.count("meeting.count", all.size()),
        actionLog(visit),
        boards);
  }

  static Link home(Visit visit) {
    return new Link(visit.partnership().name(), visit.href(""));
  }

  Link parent(Visit visit) {
    return new Link(words.text("meeting.title"), visit.href("/meetings"));
  }

  Link actionLog(Visit visit) {
    return new Link(words.text("meeting.log.title"), visit.href("/meetings/actions"));
  }

  private MeetingsPage.Row row(Visit visit, Meeting m, Meetings.@Nullable Holds holds) {
    return new MeetingsPage.Row(
        new Link(words.date(m), visit.href("/meetings/" + m.number())),
        holds(m, holds),
        m.papers().stream()
            .map(p -> MeetingWords.document(visit, p.printed()))
            .distinct()
            .toList());
  }

  /** What the papers have of a meeting, in words. */
  String holds(Meeting meeting, Meetings.@Nullable Holds holds) {
    var said = new ArrayList<String>();
    if (holds != null) {
      add(said, "meeting.holds.items", holds.items());
      add(said, "meeting.holds.minutes", holds.minutes());
      add(said, "meeting.holds.resolutions", holds.resolutions());
      add(said, "meeting.holds.actions", holds.actions());
      add(said, "meeting.holds.reports", holds.reports());
    }
    if (said.isEmpty()) {
      return words.text(
          meeting.isOnlyAnnounced() ? "meeting.holds.announced" : "meeting.holds.nothing");
    }
    return String.join(", ", said);
  }

  private void add(List<String> said, String key, int count) {
    if (count > 0) {
      said.add(words.count(key, count));
    }
  }

  ActionLogPage actions(Visit visit) {
    List<ActionPoint> all = meetings.actions(visit.knownBy());
    Map<Integer, Meeting> byNumber =
        meetings.all(visit.knownBy()).stream()
            .collect(Collectors.toMap(Meeting::number, Function.identity()));
    List<ActionRows> groups =
        byState(
            visit,
            all,
            a -> {
              Meeting meeting = a.meeting() == null ? null : byNumber.get(a.meeting());
              return meeting == null ? null : words.link(visit, meeting);
            });
    return new ActionLogPage(
        visit.page(words.text("meeting.log.title"), Section.MEETINGS, home(visit), parent(visit)),
        all.isEmpty()
            ? words.text("meeting.log.none")
            : groups.stream()
                .map(g -> g.rows().size() + " " + g.state().toLowerCase(java.util.Locale.ROOT))
                .collect(
                    Collectors.joining(
                        ", ", words.count("meeting.log.count", all.size()) + " ", ".")),
        groups);
  }

  /** Actions under their states, open ones first. */
  List<ActionRows> byState(
      Visit visit, List<ActionPoint> actions, Function<ActionPoint, @Nullable Link> meeting) {
    return STATES.stream()
        .map(
            state ->
                new ActionRows(
                    words.text("meeting.state." + state),
                    actions.stream()
                        .filter(a -> a.state().equals(state))
                        .map(a -> row(visit, a, meeting.apply(a)))
                        .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static ActionRows.Row row(Visit visit, ActionPoint a, @Nullable Link meeting) {
    return new ActionRows.Row(
        a.anchor(),
        a.number(),
        LongText.of(a.details()),
        a.owner(),
        a.due(),
        a.progress() == null ? null : LongText.of(a.progress()),
        a.fromItem() == null ? a.log() : a.fromItem(),
        meeting,
        MeetingWords.place(visit, a.printed()));
  }
}
