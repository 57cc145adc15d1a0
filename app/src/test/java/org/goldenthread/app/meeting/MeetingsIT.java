package org.goldenthread.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.intake.DocumentReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of meetings in the record: matched, in order, with their places, known from their day. */
@DatabaseTest
class MeetingsIT {
  private static final String AGENDA =
      """
      # CHILDREN'S TRUST

      **Date: Tuesday, 8 December 2015**

      ### **A G E N D A**

      ITEMS FOR DECISION

      1. Terms of reference (Pages 1 - 4)

      ITEMS FOR INFORMATION

      2. Youth Justice Plan
      """;

  private static final String MINUTES =
      """
      **CHILDREN'S TRUST**
      **Tuesday, 8th December, 2015**

      Present:- Councillor Hill (in the Chair); and Councillor Dale.

      **C40. TERMS OF REFERENCE**

      Further to Minute No. C12, a report was considered.

      Resolved:- (1) That the report be noted.

      (2) That the terms be agreed.

      **C41. ATTENDANCE**

      Resolved:- That the figures be noted.
      """;

  private static final String EARLIER =
      """
      **CHILDREN'S TRUST**
      **Tuesday, 9th June, 2015**

      Present:- Councillor Hill (in the Chair).

      **C12. TERMS OF REFERENCE**

      Resolved:- That a report be made.

      **C13. ANY OTHER BUSINESS**

      Resolved:- That the staff be thanked.
      """;

  @TempDir private Path folder;
  private Rooms rooms;

  @BeforeEach
  void aRecordOfItsOwn() {
    rooms = new Rooms(TestDatabase.create());
  }

  @AfterEach
  void close() {
    rooms.database.close();
  }

  private void load(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    rooms.load(new DocumentReader().read(file));
  }

  private <T> T read(Supplier<T> work) {
    return rooms.database.tenancy().read(Scope.of(rooms.partnership.id()), work);
  }

  private Meetings meetings() {
    return new Meetings(rooms.database.sql());
  }

  private Meeting held(LocalDate day) {
    return read(
        () ->
            meetings().all(KnownBy.NOW).stream()
                .filter(m -> day.equals(m.heldOn()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void isOneMeetingForAnAgendaAndMinutesOfTheSameBoardAndDay() throws Exception {
    load("agenda.txt", AGENDA);
    load("minutes.txt", MINUTES);

    Meeting meeting = held(LocalDate.of(2015, 12, 8));
    assertThat(read(() -> meetings().all(KnownBy.NOW))).hasSize(1);
    assertThat(meeting.papers())
        .extracting(p -> p.kind(), p -> p.printed().file())
        .containsExactly(tuple("agenda", "agenda.txt"), tuple("minutes", "minutes.txt"));
    assertThat(read(() -> meetings().holds(KnownBy.NOW)).get(meeting.id()))
        .isEqualTo(new Meetings.Holds(2, 2, 3, 0, 0));
  }

  @Test
  void keepsSectionsOfTheAgendaAndPartsOfResolutionsWithTheirLines() throws Exception {
    load("agenda.txt", AGENDA);
    load("minutes.txt", MINUTES);
    Meeting meeting = held(LocalDate.of(2015, 12, 8));

    assertThat(read(() -> meetings().agenda(meeting.id(), KnownBy.NOW)))
        .extracting(i -> i.number(), i -> String.valueOf(i.text()).replaceAll("(?s), author.*", ""))
        .containsExactly(
            tuple("1", "Text[section=decision, title=Terms of reference"),
            tuple("2", "Text[section=information, title=Youth Justice Plan"));
    assertThat(read(() -> meetings().resolutions(meeting.id(), KnownBy.NOW)))
        .extracting(r -> r.part(), r -> r.body(), r -> r.printed().line())
        .containsExactly(
            tuple("1", "That the report be noted.", 10),
            tuple("2", "That the terms be agreed.", 12),
            tuple(null, "That the figures be noted.", 16));
  }

  @Test
  void findsTheMinuteThatIsPointedToWhicheverIsBroughtInFirst() throws Exception {
    load("minutes.txt", MINUTES);
    Meeting meeting = held(LocalDate.of(2015, 12, 8));
    assertThat(read(() -> meetings().references(meeting.id(), KnownBy.NOW)))
        .extracting(Minute.Reference::toMeeting)
        .containsExactly((Integer) null);

    load("earlier.txt", EARLIER);
    assertThat(read(() -> meetings().references(meeting.id(), KnownBy.NOW)))
        .extracting(Minute.Reference::toMeeting, Minute.Reference::toAnchor)
        .containsExactly(tuple(held(LocalDate.of(2015, 6, 9)).number(), "minute-C12"));
  }

  @Test
  void knowsNothingOfAMeetingBeforeItsPapers() throws Exception {
    load("agenda.txt", AGENDA);

    assertThat(read(() -> meetings().all(new KnownBy(LocalDate.of(2015, 12, 7))))).isEmpty();
    assertThat(read(() -> meetings().all(new KnownBy(LocalDate.of(2015, 12, 8))))).hasSize(1);
  }

  @Test
  void removesANameAndNothingElse() throws Exception {
    load("minutes.txt", MINUTES);
    Meeting meeting = held(LocalDate.of(2015, 12, 8));
    rooms
        .database
        .tenancy()
        .write(
            rooms.partnership.id(),
            () -> {
              new AttendanceNames(rooms.database.sql()).remove("councillor hill");
              return Author.program("Test");
            });

    List<Attendance> there = read(() -> meetings().attendance(meeting.id(), KnownBy.NOW));
    assertThat(there)
        .extracting(Attendance::person, Attendance::role)
        .containsExactly(tuple(null, "Chair"), tuple("Councillor Dale", null));
  }
}
