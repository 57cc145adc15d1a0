package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkNotesTest {
  @Test
  void readsNotesInBracketsAndTakesThemOut() {
    String text = "Set up a panel (Linked to priority 2 delivery milestone 3)";
    assertThat(LinkNotes.find(text))
        .extracting(LinkNotes.Note::kind, LinkNotes.Note::toText)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("linked-to", "priority 2 delivery milestone 3"));
    assertThat(LinkNotes.without(text)).isEqualTo("Set up a panel");
  }

  @Test
  void takesNoNoteFromAReferenceToNothingNumbered() {
    assertThat(LinkNotes.find("Please see above (see table for comparisons)")).isEmpty();
  }
}
