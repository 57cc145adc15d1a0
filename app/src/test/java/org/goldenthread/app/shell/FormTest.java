package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.MESSAGES;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

  @Test
  void keepsWhatWasTypedWithoutSpaceAroundIt() {
    Form form = Form.of(Map.of("headline", new String[] {"  Two  advisers\r\nrecruited \n"}));

    assertThat(form.value("headline")).isEqualTo("Two  advisers\nrecruited");
    assertThat(form.exact("headline")).isEqualTo("  Two  advisers\r\nrecruited \n");
    assertThat(form.value("detail")).isEmpty();
  }

  @Test
  void keepsEveryTickedChoice() {
    Form form = Form.of(Map.of("tag", new String[] {"health", "school"}));

    assertThat(form.values("tag")).containsExactly("health", "school");
    assertThat(form.checked("tag", "school")).isTrue();
    assertThat(form.checked("tag", "work")).isFalse();
  }

  @Test
  void listsProblemsAsFoundAndOneForAField() {
    Form form =
        Form.blank()
            .withProblem("title", "Enter a title")
            .withProblem("lead", "Choose a lead")
            .withProblem("title", "Title is too long");

    assertThat(form.problems())
        .containsExactly(
            new Form.Problem("title", "Enter a title"), new Form.Problem("lead", "Choose a lead"));
    assertThat(form.problem("title")).isEqualTo("Enter a title");
    assertThat(form.problem("note")).isNull();
    assertThat(Form.blank().hasProblems()).isFalse();
  }

  @Test
  void neverPrintsWhatWasTyped() {
    assertThat(Form.blank().with("password", "thread-and-needle")).asString().contains("password");
    assertThat(Form.blank().with("password", "thread-and-needle").toString())
        .doesNotContain("needle");
  }

  @Nested
  class Date {

    private static Form typed(String day, String month, String year) {
      return Form.blank().with("due-day", day).with("due-month", month).with("due-year", year);
    }

    private static FormDate read(Form form) {
      return FormDate.read(form, "due", "Expected date", MESSAGES);
    }

    @ParameterizedTest
    @CsvSource({"31,3,2010", " 31 ,03,2010", "31,March,2010", "31,mar,2010", "31,Mawrth,2010"})
    void readsAMonthAsNumberOrWord(String day, String month, String year) {
      assertThat(read(typed(day, month, year)).date()).isEqualTo(LocalDate.of(2010, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
      "'',3,2010,due-day,'Expected date must include a day, like 31 3 2010'",
      "31,'',2010,due-month,'Expected date must include a month, like 31 3 2010'",
      "31,3,'',due-year,'Expected date must include a year, like 31 3 2010'",
      "31,3,10,due-year,'Expected date must include a year with four digits, like 31 3 2010'",
      "31,9,2010,due,'Expected date must be a real date, like 31 3 2010'",
      "x,9,2010,due,'Expected date must be a real date, like 31 3 2010'",
      "1,Ma,2010,due,'Expected date must be a real date, like 31 3 2010'",
      "99999999999,9,2010,due,'Expected date must be a real date, like 31 3 2010'",
      "31,'','',due,'Expected date must be a real date, like 31 3 2010'"
    })
    void saysWhatIsWrongBesideTheFieldToMend(
        String day, String month, String year, String field, String text) {
      FormDate read = read(typed(day, month, year));

      assertThat(read.date()).isNull();
      assertThat(read.form().problems()).containsExactly(new Form.Problem(field, text));
    }

    @Test
    void mayBeLeftOutUnlessItIsRequired() {
      Form form = typed("", " ", "");

      assertThat(read(form)).isEqualTo(new FormDate(null, form));
      assertThat(FormDate.required(form, "due", "Expected date", MESSAGES).form().problem("due"))
          .isEqualTo("Expected date must have a day, a month and a year, like 31 3 2010");
    }

    @Test
    void keepsWhatTheFormAlreadyRefused() {
      Form refused = typed("", "", "").withProblem("title", "Enter a title");

      assertThat(FormDate.required(refused, "due", "Due", MESSAGES).form().problems()).hasSize(2);
    }

    @Test
    void comesBackFromTheFieldsItFilled() {
      LocalDate day = LocalDate.of(2010, 2, 28);

      assertThat(read(FormDate.fill(Form.blank(), "due", day)).date()).isEqualTo(day);
      assertThat(read(FormDate.fill(typed("1", "2", "2010"), "due", null)).date()).isNull();
    }

    @Test
    void leadsAProblemOfTheWholeToItsFirstField() {
      assertThat(typed("31", "9", "2010").anchor("due")).isEqualTo("due-day");
      assertThat(Form.blank().with("title", "x").anchor("title")).isEqualTo("title");
    }
  }
}
