package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.app.people.RoleTable.Reach;
import org.goldenthread.app.shell.Messages;
import org.junit.jupiter.api.Test;

/** The table that decides is the table in the manual. */
class RoleTableTest {
  private static final Path MANUAL = Path.of("..", "docs", "roles.md");

  private final RoleTable table = RoleTable.load();
  private final Messages messages = Messages.load();

  @Test
  void standsInTheManualAsItDecides() throws IOException {
    List<String> printed =
        Files.readAllLines(MANUAL).stream().filter(line -> line.startsWith("|")).toList();
    assertThat(printed).as("copy these lines into docs/roles.md").isEqualTo(lines());
  }

  @Test
  void letsNobodyWhoHasNotSignedInDoMoreThanReadPublicPages() {
    assertThat(Arrays.stream(Permission.values()).filter(p -> table.reach(null, p) != Reach.NO))
        .containsExactly(Permission.PUBLIC);
  }

  @Test
  void keepsExemptContentFromAdministratorsAndPartners() {
    for (Role role : List.of(Role.ADMINISTRATOR, Role.PARTNER_READER, Role.ANALYST)) {
      assertThat(table.reach(role, Permission.READ_EXEMPT)).as(role.slug()).isEqualTo(Reach.NO);
    }
  }

  @Test
  void letsEveryRoleRead() {
    assertThat(Role.values()).allMatch(r -> table.reach(r, Permission.READ) == Reach.YES);
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    var head = new ArrayList<String>(List.of("May"));
    Arrays.stream(Role.values()).map(r -> messages.text(r.key())).forEach(head::add);
    head.add(messages.text("people.role.public"));
    lines.add(row(head));
    lines.add("|" + "---|".repeat(head.size()));
    for (Permission permission : Permission.values()) {
      var cells = new ArrayList<String>(List.of(messages.text(permission.key())));
      Arrays.stream(Role.values()).map(r -> word(table.reach(r, permission))).forEach(cells::add);
      cells.add(word(table.reach(null, permission)));
      lines.add(row(cells));
    }
    return lines;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String word(Reach reach) {
    return switch (reach) {
      case NO -> "no";
      case OWN -> "own";
      case YES -> "yes";
    };
  }
}
