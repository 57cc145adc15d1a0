package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.MESSAGES;

import java.util.List;
import org.goldenthread.app.shell.Conflict.Difference;
import org.junit.jupiter.api.Test;

class ConflictTest {

  private static final Conflict CONFLICT =
      new Conflict(
          "7",
          "Public health lead",
          "2:05pm",
          List.of(
              Difference.text("title", "Title", "Fewer smoke", "Fewer mothers smoke", "Smoking"),
              Difference.text("due", "Due date", "2010", "2009", "2009"),
              Difference.text("note", "Note", "", "By ward", ""),
              Difference.text("lead", "Lead", "Nurse", "Nurse", "Midwife")));
  private static final Form SENT =
      Form.blank().with("title", "Fewer mothers smoke").with("due", "2009").with("note", "By ward");

  @Test
  void asksOnlyWhereBothChangedTheWords() {
    Form asked = CONFLICT.ask(SENT, MESSAGES);

    assertThat(CONFLICT.isChosen(SENT)).isFalse();
    assertThat(asked.problems())
        .containsExactly(new Form.Problem("keep-title", "Title: choose which words to keep"));
    assertThat(asked.value("title")).isEqualTo("Fewer mothers smoke");
  }

  @Test
  void keepsEachChangeThatOnlyOneMade() {
    Form chosen = SENT.with(Conflict.VERSION, "7").with("keep-title", Conflict.THEIRS);

    assertThat(CONFLICT.isChosen(chosen)).isTrue();
    Form settled = CONFLICT.settled(chosen);
    assertThat(settled.value("title")).isEqualTo("Fewer smoke");
    assertThat(settled.value("due")).isEqualTo("2010");
    assertThat(settled.value("note")).isEqualTo("By ward");
    assertThat(settled.value("lead")).isEqualTo("Nurse");
  }

  @Test
  void asksAgainWhenTheWordsChangedOnceMore() {
    Form chosenBefore = SENT.with(Conflict.VERSION, "6").with("keep-title", Conflict.THEIRS);

    assertThat(CONFLICT.isChosen(chosenBefore)).isFalse();
    Form asked = CONFLICT.ask(chosenBefore, MESSAGES);
    assertThat(asked.problem("keep-title")).isNotNull();
    assertThat(asked.checked("keep-title", Conflict.THEIRS)).isFalse();
  }

  @Test
  void hasNothingToAskWhenEachChangedSomethingElse() {
    Conflict apart = new Conflict("7", "Nurse", "2pm", CONFLICT.fields().subList(1, 4));

    assertThat(apart.isChosen(SENT)).isTrue();
    assertThat(apart.ask(SENT, MESSAGES).hasProblems()).isFalse();
  }
}
