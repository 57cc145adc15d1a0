package org.goldenthread.app.measure.web.sections;

import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** How the figures of a measure are shown, by what the partnership states of small numbers. */
@Component
class FigureTexts {
  private final Messages messages;
  private final Assessments assessments;

  FigureTexts(Messages messages, Assessments assessments) {
    this.messages = messages;
    this.assessments = assessments;
  }

  FigureText of(Measure measure) {
    return new FigureText(messages, Sections.unit(measure), assessments.smallNumbers());
  }
}
