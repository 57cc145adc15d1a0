package org.goldenthread.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.progress.SeeAlso.Found;
import org.junit.jupiter.api.Test;

class SeeAlsoTest {
  private static ItemDraft item(String ref) {
    return new ItemDraft(
        "key " + ref,
        null,
        "Aim",
        ref,
        "text",
        null,
        null,
        false,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        new SourcePlace("f", 1),
        List.of(1));
  }

  private static final SeeAlso SEE =
      new SeeAlso(List.of(item("M05/6"), item("EW013"), item("2.4.1"), item("E&A03")));

  @Test
  void findsAReferenceInSpiteOfMisprints() {
    assertThat(SEE.in("(see MO5/6)")).containsExactly(new Found("MO5/6", "key M05/6"));
    assertThat(SEE.in("see also EW13 and E&A03"))
        .containsExactly(new Found("EW13", "key EW013"), new Found("E&A03", "key E&A03"));
    assertThat(SEE.in("see M6.")).containsExactly(new Found("M6", "key M05/6"));
    assertThat(SEE.in("see also 2.4.1 below")).containsExactly(new Found("2.4.1", "key 2.4.1"));
  }

  @Test
  void keepsAReferenceItCannotFindAndLeavesOtherNumbersAlone() {
    assertThat(SEE.in("(see Z99)")).containsExactly(new Found("Z99", null));
    assertThat(SEE.in("see 3 schools; see table for 2007; see 45% of them")).isEmpty();
  }
}
