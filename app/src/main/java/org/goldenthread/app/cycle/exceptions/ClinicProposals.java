package org.goldenthread.app.cycle.exceptions;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/**
 * The performance clinics that the rules propose and nobody has dismissed: worked out whenever
 * somebody looks. Call inside a read of the partnership.
 */
@Component
public class ClinicProposals {
  private final Exceptions exceptions;
  private final Assessments assessments;
  private final Messages messages;

  ClinicProposals(Exceptions exceptions, Assessments assessments, Messages messages) {
    this.exceptions = exceptions;
    this.assessments = assessments;
    this.messages = messages;
  }

  /**
   * A clinic that is proposed.
   *
   * @param measure id of the measure whose curve should turn
   * @param name reference and title of the measure
   * @param path its page below the partnership's address
   * @param why in one sentence, with the latest figure
   */
  public record Proposal(long measure, String name, String path, String why) {}

  /** All, the worst first. */
  public List<Proposal> of(Visit visit) {
    var words = new ReasonWords(messages, new ShownFigures(assessments.smallNumbers()));
    return exceptions.ofMeasures(visit).stream()
        .flatMap(one -> one.proposal().map(reason -> proposal(one, reason, words)).stream())
        .toList();
  }

  /** That about one measure; empty when none is proposed. */
  public Optional<Proposal> of(long measure, Visit visit) {
    return of(visit).stream().filter(p -> p.measure() == measure).findFirst();
  }

  private static Proposal proposal(Exceptional one, Reason reason, ReasonWords words) {
    Subject.OfMeasure subject = (Subject.OfMeasure) one.subject();
    return new Proposal(
        subject.measure(), subject.name(), subject.path(), words.why(subject, reason));
  }
}
