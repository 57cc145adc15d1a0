package org.goldenthread.app.cycle.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.exceptions.Disagreements;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/** Writes what a report says of one item: what was sent, judged and counted, beside what was. */
final class EntryWriter {
  private final PlanSnapshot plan;
  private final Earlier earlier;
  private final Set<Long> persons;
  private final Messages messages;

  /**
   * @param persons ids of the parties that are persons
   */
  EntryWriter(PlanSnapshot plan, Earlier earlier, Set<Long> persons, Messages messages) {
    this.plan = plan;
    this.earlier = earlier;
    this.persons = persons;
    this.messages = messages;
  }

  /**
   * The entry of an item of the plan.
   *
   * @param update what was sent; null when nothing was
   */
  ReportEntry entry(
      PlanItem item, Request request, @Nullable Update update, ReportedFigures.OfItem figures) {
    RequestState state = stateOf(request);
    ReportEntry.Said said = said(state, update);
    List<ReportEntry.Judged> statuses = statuses(item, update, said);
    return new ReportEntry(
        item.slug(),
        plan.ancestors(item).stream().skip(1).map(this::above).toList(),
        item.ref(),
        item.text(),
        leads(item),
        item.due(),
        item.target(),
        state,
        said,
        statuses,
        before(item, said),
        figures.measures(),
        disagreements(statuses, figures),
        changed(item, said, statuses, figures));
  }

  /** The entry of an item the plan has no more, by its last words. */
  ReportEntry takenOut(
      @Nullable String ref, String text, Request request, @Nullable Update update) {
    RequestState state = stateOf(request);
    ReportEntry.Said said = said(state, update);
    List<ReportEntry.Judged> statuses =
        said == null || update == null
            ? List.of()
            : words(update).judged().stream().map(j -> judged(j, List.of())).toList();
    return new ReportEntry(
        null, List.of(), ref, text, List.of(), null, null, state, said, statuses, null, List.of(),
        List.of(), Set.of());
  }

  /** What reports show of an update: the one place where they take its words from. */
  private static Answer words(Update update) {
    return update.reported();
  }

  private static RequestState stateOf(Request request) {
    return Objects.requireNonNullElse(request.lockedFrom(), request.state());
  }

  /** What was given back and not sent again is not said. */
  private static ReportEntry.@Nullable Said said(RequestState state, @Nullable Update update) {
    boolean signedOff = state == RequestState.SIGNED_OFF;
    if (update == null || !(signedOff || state == RequestState.SUBMITTED)) {
      return null;
    }
    Answer answer = words(update);
    return new ReportEntry.Said(
        answer.kind(),
        signedOff,
        update.sentOn(),
        answer.headline(),
        answer.newText(),
        answer.background(),
        answer.nextSteps(),
        answer.expectedOn(),
        answer.evidence(),
        answer.waitingFor(),
        answer.waitingUntil(),
        answer.reason());
  }

  List<ReportEntry.Lead> leads(PlanItem item) {
    return item.leads().stream()
        .map(
            l ->
                persons.contains(l.party())
                    ? new ReportEntry.Lead(l.role(), null, l.party())
                    : new ReportEntry.Lead(l.role(), l.name(), null))
        .distinct()
        .toList();
  }

  private ReportEntry.Above above(PlanItem item) {
    return new ReportEntry.Above(item.level(), item.ref(), item.text(), leads(item));
  }

  /** Those that were judged; those that stand where nothing was; none without an update. */
  private List<ReportEntry.Judged> statuses(
      PlanItem item, @Nullable Update update, ReportEntry.@Nullable Said said) {
    if (said == null || update == null) {
      return List.of();
    }
    if (said.kind() != UpdateKind.REPORT) {
      return standing(item.statuses());
    }
    return words(update).judged().stream()
        .map(j -> judged(j, earlier.statuses(item, j.qualifier())))
        .toList();
  }

  private static List<ReportEntry.Judged> standing(List<PlanItem.Status> statuses) {
    return statuses.stream()
        .map(s -> new ReportEntry.Judged(status(s.status()), s.qualifier(), s.basis(), null))
        .toList();
  }

  /** It moved where none of the statuses that stood before for its part is the same. */
  private static ReportEntry.Judged judged(PlanProgress.Judged judged, List<String> before) {
    Status was =
        before.isEmpty() || before.contains(judged.status()) ? null : status(before.get(0));
    return new ReportEntry.Judged(status(judged.status()), judged.qualifier(), judged.basis(), was);
  }

  private static Status status(String word) {
    return Status.parse(word).orElseThrow();
  }

  /** What was said last of an item this round brings no report of. */
  private static ReportEntry.@Nullable Before before(
      PlanItem item, ReportEntry.@Nullable Said said) {
    if (said != null && said.kind() == UpdateKind.REPORT) {
      return null;
    }
    // What is waited for was appended to the plan's reports when it was signed off.
    boolean waits = said != null && said.signedOff() && said.kind() == UpdateKind.WAITING;
    Optional<PlanItem.Report> last =
        item.reports().stream().skip(waits ? 1 : 0).filter(r -> r.progress() != null).findFirst();
    List<ReportEntry.Judged> stood = said == null ? standing(item.statuses()) : List.of();
    if (last.isPresent()) {
      return new ReportEntry.Before(last.get().progress(), stood, last.get().said().on());
    }
    return stood.isEmpty()
        ? null
        : new ReportEntry.Before(null, stood, item.statuses().get(0).said().on());
  }

  private List<String> disagreements(
      List<ReportEntry.Judged> statuses, ReportedFigures.OfItem figures) {
    if (statuses.isEmpty()) {
      return List.of();
    }
    Set<String> words = statuses.stream().map(s -> s.status().word()).collect(Collectors.toSet());
    return Disagreements.between(words, figures.judged()).stream()
        .map(d -> messages.text(d.key()))
        .toList();
  }

  private Set<ReportEntry.Change> changed(
      PlanItem item,
      ReportEntry.@Nullable Said said,
      List<ReportEntry.Judged> statuses,
      ReportedFigures.OfItem figures) {
    var changed = EnumSet.noneOf(ReportEntry.Change.class);
    if (earlier.isNothing()) {
      return changed;
    }
    if (!earlier.knows(item)) {
      changed.add(ReportEntry.Change.ITEM);
      return changed;
    }
    if (statuses.stream().anyMatch(s -> s.was() != null)) {
      changed.add(ReportEntry.Change.STATUS);
    }
    if (said != null && saysNew(item, said)) {
      changed.add(ReportEntry.Change.TEXT);
    }
    if (figures.measures().stream().anyMatch(EntryWriter::hasNewFigure)) {
      changed.add(ReportEntry.Change.FIGURES);
    }
    return changed;
  }

  private boolean saysNew(PlanItem item, ReportEntry.Said said) {
    return switch (said.kind()) {
      case NO_CHANGE -> false;
      case WAITING -> true;
      case REPORT ->
          Stream.of(said.headline(), said.newText())
              .filter(Objects::nonNull)
              .anyMatch(text -> !earlier.said(item, text));
    };
  }

  private static boolean hasNewFigure(ReportedMeasure measure) {
    return measure.rows().stream()
        .flatMap(r -> r.values().stream())
        .anyMatch(v -> v.added() || v.was() != null);
  }
}
