package org.goldenthread.app.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.Parties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes drafts from step to step by the table in {@link DraftState.Move}, and makes an approved
 * draft the plan's next version. Call inside a write of the partnership.
 */
@Component
public class PlanApproval {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final DraftWriter writer;
  private final PlanVersions versions;
  private final Drafts drafts;
  private final Parties parties;
  private final Changes changes;
  private final Clock clock;

  public PlanApproval(
      JdbcClient jdbc,
      JdbcTemplate batch,
      PlanVersions versions,
      Drafts drafts,
      Parties parties,
      Changes changes,
      Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.writer = new DraftWriter(jdbc, batch);
    this.versions = versions;
    this.drafts = drafts;
    this.parties = parties;
    this.changes = changes;
    this.clock = clock;
  }

  /** What became of an attempt. */
  public sealed interface Outcome {
    /** It is done. */
    record Done(Draft draft) implements Outcome {}

    /** Somebody else was faster: the draft is no longer where the page showed it. */
    record MovedOn(Draft draft) implements Outcome {}

    /** Nothing in the draft differs from the plan. */
    record Empty(Draft draft) implements Outcome {}

    /** A newer version stands; the draft has to be brought up to it first. */
    record Outdated(Draft draft, PlanVersion current, List<Clash> clashes) implements Outcome {}
  }

  /**
   * Makes one move.
   *
   * @param seen number of the last step on the page it was made from
   * @param note summary or reason; empty where none is needed
   */
  public Outcome move(
      long plan, int number, int seen, DraftState.Move move, Author author, String note) {
    if (move.needsNote() && note.isBlank()) {
      throw new IllegalArgumentException("note must not be blank for " + move);
    }
    Superseding.lock(jdbc, plan);
    Draft draft = drafts.number(plan, number).orElseThrow();
    if (draft.last().number() != seen || !move.isAllowedFrom(draft.state())) {
      return new Outcome.MovedOn(draft);
    }
    if (move == DraftState.Move.PROPOSE || move == DraftState.Move.APPROVE) {
      if (draft.isOutdated()) {
        return outdated(draft, Map.of());
      }
      if (drafts.content(draft).difference().isEmpty()) {
        return new Outcome.Empty(draft);
      }
    }
    String reason = "%s draft %d".formatted(past(move), number);
    long change =
        changes.record(
            move == DraftState.Move.APPROVE ? dayOfApproval(draft.base()) : today(),
            author,
            summary(draft, move, note).map(s -> reason + ": " + s).orElse(reason));
    writer.step(change, draft.id(), seen + 1, move.to(), note.isBlank() ? null : note);
    if (move == DraftState.Move.APPROVE) {
      approve(change, draft);
    }
    return new Outcome.Done(drafts.number(plan, number).orElseThrow());
  }

  private static String past(DraftState.Move move) {
    return switch (move) {
      case PROPOSE -> "Proposed";
      case SEND_BACK -> "Sent back";
      case APPROVE -> "Approved";
      case WITHDRAW -> "Withdrew";
      case BRING_UP_TO_DATE -> "Brought up to date";
    };
  }

  private static Optional<String> summary(Draft draft, DraftState.Move move, String note) {
    return move == DraftState.Move.APPROVE
        ? draft.proposal().map(Draft.Step::note)
        : Optional.of(note).filter(n -> !n.isBlank());
  }

  private void approve(long change, Draft draft) {
    Draft.Step proposal = draft.proposal().orElseThrow();
    DraftContent content = drafts.content(draft);
    var control =
        new VersionWriter.Control(
            change,
            dayOfApproval(draft.base()),
            draft.base(),
            Objects.requireNonNullElse(proposal.note(), ""),
            proposal.by().post());
    new VersionWriter(jdbc, batch, parties.register(change), control, content.base())
        .write(content.result());
  }

  /**
   * Brings a draft up to the version that stands.
   *
   * @param keepDraft items both changed of which the draft's words are to stand
   * @param keepApproved items both changed of which the newer version's are to stand
   */
  public Outcome bringUpToDate(
      long plan, int number, int seen, Author author, Set<Long> keepDraft, Set<Long> keepApproved) {
    Superseding.lock(jdbc, plan);
    Draft draft = drafts.number(plan, number).orElseThrow();
    DraftState.Move move = DraftState.Move.BRING_UP_TO_DATE;
    if (draft.last().number() != seen
        || !move.isAllowedFrom(draft.state())
        || !draft.isOutdated()) {
      return new Outcome.MovedOn(draft);
    }
    Map<Long, Merge.Side> choices =
        keepApproved.stream().collect(Collectors.toMap(i -> i, i -> Merge.Side.APPROVED));
    keepDraft.forEach(i -> choices.put(i, Merge.Side.DRAFT));
    PlanVersion current = versions.current(plan);
    DraftContent content = drafts.content(draft);
    PlanContent newer = versions.content(current);
    Merge merge = Merge.of(content.base(), content.result(), newer, choices);
    if (!merge.clashes().isEmpty()) {
      return outdated(draft, choices);
    }
    long change =
        changes.record(
            today(),
            author,
            "Brought draft %d up to version %d".formatted(number, current.number()));
    writer.base(change, draft.id(), current);
    writer.edit(change, draft.id(), content, carried(content, newer, merge.result()));
    writer.step(change, draft.id(), seen + 1, move.to(), null);
    return new Outcome.Done(drafts.number(plan, number).orElseThrow());
  }

  /** The draft's edits on the newer version; one for each that the draft had. */
  private static List<DraftContent.Edit> carried(
      DraftContent content, PlanContent newer, PlanContent result) {
    var fresh = new DraftContent(newer, Map.of());
    Map<Long, DraftContent.Edit> carried = new java.util.LinkedHashMap<>();
    for (DraftContent.Edit edit : fresh.towards(result, "Withdrawn in the draft")) {
      DraftContent.Edit was = content.edits().get(edit.item());
      String reason = was == null ? null : was.withdrawnBecause();
      carried.put(
          edit.item(),
          edit.withdrawnBecause() == null || reason == null
              ? edit
              : DraftContent.Edit.withdrawing(edit.placed(), reason));
    }
    Map<Long, PlanContent.Placed> standing = newer.placed();
    for (DraftContent.Edit edit : content.edits().values()) {
      PlanContent.Placed stands = standing.get(edit.item());
      carried.putIfAbsent(
          edit.item(),
          stands == null
              ? DraftContent.Edit.withdrawing(edit.placed(), "Not in the newer version")
              : DraftContent.Edit.of(stands));
    }
    return new ArrayList<>(carried.values());
  }

  private Outcome.Outdated outdated(Draft draft, Map<Long, Merge.Side> choices) {
    PlanVersion current = versions.current(draft.plan());
    DraftContent content = drafts.content(draft);
    Merge merge = Merge.of(content.base(), content.result(), versions.content(current), choices);
    return new Outcome.Outdated(draft, current, merge.clashes());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), London.ZONE);
  }

  /** Today; a version whose document counts from a later day is followed on that day. */
  private LocalDate dayOfApproval(PlanVersion base) {
    return base.knownOn().isAfter(today()) ? base.knownOn() : today();
  }
}
