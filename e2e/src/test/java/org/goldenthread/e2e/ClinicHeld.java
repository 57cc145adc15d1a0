package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** What a performance officer does about a measure that is outside its limits. */
final class ClinicHeld {
  private static final String MEASURE = "NI 117";

  private final Hands officer;
  private String address = "";

  ClinicHeld(Hands officer) {
    this.officer = officer;
  }

  /** Reads why the measure is an exception, and calls a clinic about it. */
  void call() {
    officer.open(RunningProgram.HOME + "/exceptions");
    assertThat(officer.text()).contains(MEASURE);
    Look.at(officer.page(), "exceptions");
    officer.follow("Call a clinic (" + MEASURE);
    Look.at(officer.page(), "clinic-call");
    officer.type("Why is a clinic needed?", "More are without work or learning than a year ago.");
    officer.select("Asked 1", "Director of Children's Services");
    officer.press("Call clinic");
    address = officer.page().url();
    assertThat(officer.text()).contains("Called. It has not been held yet.");
    Look.at(officer.page(), "clinic-called");
  }

  /** Holds it and agrees an action, with what is expected if nothing changes. */
  void agree() {
    officer.follow("Write down what it found");
    officer.type("What is the story behind the curve?", "Places end at Easter, and none follow.");
    officer.type("What are the causes?", "Short courses that lead nowhere.");
    officer.type("What will partners do?", "Colleges start in January as well.");
    Look.at(officer.page(), "clinic-hold");
    officer.press("Save");
    officer.follow("Add an action");
    officer.type("What will be done?", "Open 60 places that start in January");
    officer.select("Who does it?", "Director of Children's Services");
    officer.day("By when?", RoundRunning.today().plusMonths(3));
    Look.at(officer.page(), "clinic-action");
    officer.press("Add action");
    officer.open(address);
    officer.follow("Agree what will be done");
    assertThat(officer.text()).contains("Expected if nothing changes", "Jan-Mar 2014", "Apr-Jun");
    Look.at(officer.page(), "clinic-agree");
    officer.press("Agree");
    assertThat(officer.text())
        .contains("Too early to say: check after the figures of Apr-Jun 2014");
    Look.at(officer.page(), "clinic-agreed");
  }

  /** Types the figures of the two quarters that follow. */
  void typeFigures() {
    officer.open(RunningProgram.HOME + "/data-entry");
    officer.type("Periods", "Jan-Mar 2014; Apr-Jun 2014");
    officer.press("Show the grid");
    officer.type(MEASURE, "Jan-Mar 2014", "7.6");
    officer.type(MEASURE, "Apr-Jun 2014", "6.2");
    officer.type("Why", "Figures of the first half of 2014");
    officer.press("Review these figures");
    officer.press("Accept 2 figures");
  }

  /** Finds that the clinic says by itself what became of the curve. */
  void findsItTurned() {
    officer.open(address);
    assertThat(officer.text()).contains("Turned", "Real improvement");
    Look.at(officer.page(), "clinic-turned");
  }
}
