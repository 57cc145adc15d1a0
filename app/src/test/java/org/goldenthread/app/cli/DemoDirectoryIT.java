package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Holdings;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.Roles;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.Test;

/** What the demo enters beside its sample documents. */
@DatabaseTest
class DemoDirectoryIT {
  private static final LocalDate PLAN_DAY = LocalDate.of(2010, 9, 1);

  @Test
  void putsTheInventedPeopleIntoPostsThatLeadSomething(TestDatabase database)
      throws RefusedDocumentException {
    var rooms = new Rooms(database);
    Path sample = Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");
    rooms.load(new DocumentReader().read(sample.resolve("2010-action-plans-and-indicators.txt")));
    var sql = database.sql();
    var accounts =
        new Accounts(sql, Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    DemoPeople.in(
        accounts,
        new Partnerships(sql),
        database.tenancy(),
        new Roles(sql, AuditFixtures.changes(sql)));
    var people = new People(sql);
    var demo =
        new DemoDirectory(
            database.tenancy(),
            AuditFixtures.changes(sql),
            new Directory(sql),
            new PersonRecords(sql),
            new Matches(sql),
            accounts);
    demo.fill(rooms.partnership);
    demo.fill(rooms.partnership);

    int id = rooms.partnership.id();
    PeopleSnapshot known =
        database.tenancy().read(id, () -> people.snapshot(new KnownBy(PLAN_DAY)));
    assertThat(known.all(Kind.PERSON)).hasSize(8);
    assertThat(known.all(Kind.ORGANISATION))
        .extracting(Party::values)
        .extracting(Party.Values::name)
        .contains("NHS Wexmere")
        .doesNotContain("Wexmere Clinical Commissioning Group");
    long lead = accounts.find("lead.officer@wexmere.example").orElseThrow().id();
    assertThat(
            database.tenancy().read(id, () -> new Holdings(sql, people).partiesOf(lead, PLAN_DAY)))
        .as("person, post and the name as printed")
        .hasSize(3);
  }
}
