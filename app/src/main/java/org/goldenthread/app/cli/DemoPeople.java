package org.goldenthread.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;

/** The invented people of the demo, one for each role, named by their posts. */
final class DemoPeople {
  private static final Author DEMO = Author.program("Setting up the demo");

  private record Example(String mailbox, String post, Role role) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "performance.officer",
              "Performance officer, Wexmere County Council",
              Role.PERFORMANCE_OFFICER),
          new Example(
              "director",
              "Director of Children's Services, Wexmere County Council",
              Role.STRATEGIC_LEAD),
          new Example(
              "lead.officer",
              "Public health lead officer, Wexmere Primary Care Trust",
              Role.LEAD_OFFICER),
          new Example(
              "board.member", "Chief executive, Wexmere Voluntary Action", Role.BOARD_MEMBER),
          new Example(
              "committee.officer",
              "Committee officer, Wexmere County Council",
              Role.COMMITTEE_OFFICER),
          new Example("analyst", "Data analyst, Wexmere County Council", Role.ANALYST),
          new Example(
              "partner", "Partnership inspector, Wexmere Constabulary", Role.PARTNER_READER),
          new Example(
              "administrator", "Administrator, Wexmere County Council", Role.ADMINISTRATOR));

  private DemoPeople() {}

  /** Adds those missing, with a role in every partnership of the demo. */
  static void in(Accounts accounts, Partnerships partnerships, Tenancy tenancy, Roles roles) {
    for (Example example : EXAMPLES) {
      Account account = accounts.example(example.mailbox() + "@wexmere.example", example.post());
      for (Partnership partnership : partnerships.all()) {
        tenancy.write(
            partnership.id(),
            () -> {
              roles.give(
                  account.id(),
                  example.role(),
                  example.post(),
                  LocalDate.now(London.ZONE),
                  DEMO,
                  "Gave an example person a role");
              return null;
            });
      }
    }
  }
}
