package org.goldenthread.app.meeting.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.meeting.Minute;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the minutes of a meeting's page: each with what it resolved and what it points to. */
@Component
class MinutesShown {
  private final Meetings meetings;
  private final MeetingWords words;

  MinutesShown(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  List<MeetingPage.Minutes> of(Visit visit, Meeting meeting) {
    Map<Long, List<Minute>> minutes =
        MeetingPages.byDocument(meetings.minutes(meeting.id(), visit.knownBy()), Minute::document);
    List<Minute.Resolution> resolutions = meetings.resolutions(meeting.id(), visit.knownBy());
    List<Minute.Reference> references = meetings.references(meeting.id(), visit.knownBy());
    Set<Long> documents = new LinkedHashSet<>(minutes.keySet());
    resolutions.forEach(r -> documents.add(r.document()));
    var anchors = new HashSet<String>();
    var shown = new ArrayList<MeetingPage.Minutes>();
    for (Long document : documents) {
      shown.add(
          new MeetingPage.Minutes(
              documents.size() == 1 ? null : document(visit, meeting, document),
              minutes.getOrDefault(document, List.of()).stream()
                  .map(m -> minute(visit, m, anchors, resolutions, references))
                  .toList(),
              resolutions.stream()
                  .filter(r -> r.document() == document && r.minute() == null)
                  .map(r -> resolved(visit, r))
                  .toList()));
    }
    return shown;
  }

  private static @Nullable Link document(Visit visit, Meeting meeting, long document) {
    return meeting.papers().stream()
        .filter(p -> p.document() == document)
        .findFirst()
        .map(p -> MeetingWords.document(visit, p.printed()))
        .orElse(null);
  }

  private MeetingPage.Minute minute(
      Visit visit,
      Minute minute,
      Set<String> anchors,
      List<Minute.Resolution> resolutions,
      List<Minute.Reference> references) {
    String anchor = minute.anchor();
    String own = anchors.add(anchor) ? anchor : anchor + "-" + minute.id();
    Minute.Text text = minute.text();
    return new MeetingPage.Minute(
        own,
        minute.number(),
        words.closed(minute.closed()),
        text == null ? null : text(visit, minute.id(), text, resolutions, references));
  }

  private static MeetingPage.MinuteText text(
      Visit visit,
      long minute,
      Minute.Text text,
      List<Minute.Resolution> resolutions,
      List<Minute.Reference> references) {
    return new MeetingPage.MinuteText(
        text.title(),
        LongText.of(text.body()),
        resolutions.stream()
            .filter(r -> Objects.equals(r.minute(), minute))
            .map(r -> resolved(visit, r))
            .toList(),
        references.stream()
            .filter(r -> Objects.equals(r.minute(), minute))
            .map(
                r ->
                    new MeetingPage.Earlier(
                        r.toNumber(),
                        r.printed(),
                        r.toMeeting() == null
                            ? null
                            : visit.href("/meetings/" + r.toMeeting() + "#" + r.toAnchor())))
            .toList(),
        MeetingWords.place(visit, text.printed()));
  }

  private static MeetingPage.Resolved resolved(Visit visit, Minute.Resolution r) {
    return new MeetingPage.Resolved(
        "resolution-" + r.id(),
        r.part(),
        r.leadIn() == null ? r.body() : r.leadIn() + " " + r.body(),
        MeetingWords.place(visit, r.printed()));
  }
}
