package org.goldenthread.app.people.internal;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.shell.Section;

/** Which parts of the navigation are open to whom. */
final class Sections {
  private static final Set<Permission> LOOKING_AFTER =
      EnumSet.of(
          Permission.EDIT_MEASURE,
          Permission.LOAD_DOCUMENT,
          Permission.MANAGE_ACCESS,
          Permission.MANAGE_BOARDS,
          Permission.MANAGE_PEOPLE,
          Permission.RUN_ROUNDS);

  private Sections() {}

  static Set<Section> open(Set<Permission> permissions) {
    if (!permissions.contains(Permission.READ)) {
      return EnumSet.noneOf(Section.class);
    }
    Set<Section> open = EnumSet.allOf(Section.class);
    if (permissions.stream().noneMatch(LOOKING_AFTER::contains)) {
      open.remove(Section.MANAGE);
    }
    return open;
  }
}
