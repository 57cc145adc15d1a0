package org.goldenthread.app.people.internal;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.shell.Section;

/** Which parts of the navigation are open to whom. */
final class Sections {
  private Sections() {}

  static Set<Section> open(Set<Permission> permissions) {
    return permissions.contains(Permission.READ)
        ? EnumSet.allOf(Section.class)
        : EnumSet.noneOf(Section.class);
  }
}
