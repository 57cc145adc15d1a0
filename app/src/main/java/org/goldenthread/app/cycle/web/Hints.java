package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.cycle.hint.ChildPointers;
import org.goldenthread.app.cycle.hint.Pointer;
import org.goldenthread.app.cycle.hint.RecordedFigures;
import org.goldenthread.app.cycle.hint.RecordedFigures.Otherwise;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/**
 * What is gently pointed out of what is typed: two things at most at once, and nothing is refused
 * for it. Call inside a transaction of the partnership.
 */
@Component
class Hints {
  /** More at once would be read as blame. */
  static final int MOST = 2;

  /** The largest number any rule counts as small; numbers above are never looked at. */
  private static final int NEVER_SMALL = 10;

  private final RecordedFigures record;
  private final Assessments assessments;
  private final Messages messages;

  Hints(RecordedFigures record, Assessments assessments, Messages messages) {
    this.record = record;
    this.assessments = assessments;
    this.messages = messages;
  }

  /** What to point out: first what may point to a child, then what the record says otherwise. */
  List<String> of(Asked asked, Form form) {
    Set<String> hints = new LinkedHashSet<>();
    for (String text : texts(form)) {
      pointers(text).forEach(pointer -> hints.add(said(pointer)));
    }
    if (hints.size() < MOST) {
      figures(asked, form).forEach(figure -> hints.add(said(figure)));
    }
    return hints.stream().limit(MOST).toList();
  }

  /** The typed figures of which the record says otherwise. */
  List<Otherwise> figures(Asked asked, Form form) {
    return record.otherwise(
        asked.item().id(),
        String.join("\n", form.value("headline"), form.value("new"), form.value("evidence")));
  }

  /** Every text of an answer that is shown to others. */
  private static List<String> texts(Form form) {
    var texts = new ArrayList<String>();
    form.typed().keySet().stream()
        .filter(AnswerForm::isText)
        .forEach(field -> texts.add(form.value(field)));
    return texts;
  }

  private List<Pointer> pointers(String text) {
    List<Pointer> found = ChildPointers.in(text, NEVER_SMALL);
    return found.stream().anyMatch(p -> p.sort() == Pointer.Sort.SMALL_NUMBER)
        ? ChildPointers.in(text, assessments.smallNumbers().below())
        : found;
  }

  private String said(Pointer pointer) {
    return messages.text("cycle.hint." + pointer.sort().word(), pointer.words());
  }

  private String said(Otherwise figure) {
    String name = figure.measure().name();
    String period = figure.period();
    return period == null
        ? messages.text("cycle.hint.figure", figure.typed().words(), figure.record(), name)
        : messages.text(
            "cycle.hint.figure.of", figure.typed().words(), figure.record(), name, period);
  }
}
