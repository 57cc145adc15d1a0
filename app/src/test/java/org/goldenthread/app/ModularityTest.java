package org.goldenthread.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between rooms: no cycles, no reaching into another room's internals. */
class ModularityTest {

  @Test
  void roomsUseOnlyTheRoomsTheyDeclare() {
    ApplicationModules.of(GoldenThread.class).verify();
  }
}
