package org.goldenthread.app.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.London;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Collects edits of a plan's items in drafts. Call inside a write of the partnership. Each call
 * locks the plan, looks again at what the form was opened on, and appends under a change of its
 * own; somebody else's words are never overwritten unseen.
 */
@Component
public class PlanEditing {

  private final JdbcClient jdbc;
  private final DraftWriter writer;
  private final PlanVersions versions;
  private final Drafts drafts;
  private final Changes changes;
  private final Clock clock;

  public PlanEditing(
      JdbcClient jdbc,
      JdbcTemplate batch,
      PlanVersions versions,
      Drafts drafts,
      Changes changes,
      Clock clock) {
    this.jdbc = jdbc;
    this.writer = new DraftWriter(jdbc, batch);
    this.versions = versions;
    this.drafts = drafts;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Whose draft of which plan an edit belongs to.
   *
   * @param draft number of a draft; null for one's own, begun when there is none
   */
  public record Desk(long plan, Author author, @Nullable Integer draft) {}

  /** What became of an edit. */
  public sealed interface Saved {
    /** It stands in this draft now. */
    record InDraft(int draft, long item) implements Saved {}

    /**
     * Somebody changed the item since the form was opened.
     *
     * @param theirs what it says now; null when it was withdrawn
     * @param was what it said when the form was opened; null when that cannot be told
     * @param by post of who changed it
     * @param at when
     * @param opened what the form is opened on when it is shown again
     */
    record Conflict(
        @Nullable ItemContent theirs,
        @Nullable ItemContent was,
        String by,
        Instant at,
        Opened opened)
        implements Saved {}

    /** The draft is not open to edits: proposed, approved or withdrawn. */
    record NotOpen(Draft draft) implements Saved {}

    /** It would put the item below itself, or below an item that is not there. */
    record NoWayUp() implements Saved {}
  }

  /** The plan as somebody who edits it has it before them. */
  public Workspace workspace(Desk desk) {
    Optional<Draft> draft =
        desk.draft() == null
            ? drafts.own(desk.plan(), desk.author())
            : drafts.number(desk.plan(), desk.draft());
    return draft
        .map(d -> new Workspace(d, d.base(), drafts.content(d)))
        .orElseGet(
            () -> {
              PlanVersion current = versions.current(desk.plan());
              return new Workspace(
                  null, current, new DraftContent(versions.content(current), Map.of()));
            });
  }

  /**
   * Saves an item.
   *
   * @param opened what the form was opened on
   * @param change makes the new content of the present one
   */
  public Saved save(Desk desk, long item, Opened opened, UnaryOperator<ItemContent> change) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    Optional<ItemContent> current = now.item(item);
    Optional<ItemContent> was = then(now, item, opened);
    if (current.isEmpty() || !was.equals(current)) {
      return new Saved.Conflict(
          current.orElse(null),
          was.orElse(null),
          now.editedBy(item),
          now.editedAt(item),
          now.opened(item));
    }
    ItemContent next = change.apply(current.get());
    var placed = new PlanContent.Placed(next, now.rank(item));
    return append(desk, now, item, "Edited", List.of(DraftContent.Edit.of(placed)));
  }

  /**
   * Adds an item, last under its parent.
   *
   * @param made makes its content, given the id it will have
   */
  public Saved add(Desk desk, Function<Long, ItemContent> made) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    ItemContent item = made.apply(writer.newItem());
    PlanContent.Placed placed = now.content().last(item);
    return append(desk, now, item.item(), "Added", List.of(DraftContent.Edit.of(placed)));
  }

  /** Moves an item one place among its neighbours. */
  public Saved shift(Desk desk, long item, boolean up) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    return now.item(item)
        .map(i -> now.content().shifted(i, up))
        .map(p -> append(desk, now, item, "Moved", List.of(DraftContent.Edit.of(p))))
        .orElseGet(() -> gone(now, item));
  }

  /** Moves an item, with all below it, to stand last under another parent; null for the top. */
  public Saved moveUnder(Desk desk, long item, @Nullable Long parent) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    if (parent != null
        && (parent == item
            || now.content().result().below(item).stream().anyMatch(b -> b.item() == parent))) {
      return new Saved.NoWayUp();
    }
    return now.item(item)
        .map(i -> now.content().last(i.under(parent)))
        .map(p -> append(desk, now, item, "Moved", List.of(DraftContent.Edit.of(p))))
        .orElseGet(() -> gone(now, item));
  }

  /** Ends an item and all below it. */
  public Saved withdraw(Desk desk, long item, String because) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    Optional<ItemContent> current = now.item(item);
    if (current.isEmpty()) {
      return gone(now, item);
    }
    var ending = new ArrayList<>(List.of(current.get()));
    ending.addAll(now.content().result().below(item));
    List<DraftContent.Edit> edits =
        ending.stream()
            .map(i -> new PlanContent.Placed(i, now.rank(i.item())))
            .map(p -> DraftContent.Edit.withdrawing(p, because))
            .toList();
    return append(desk, now, item, "Withdrew", edits);
  }

  /** Gives items other references. */
  public Saved renumber(Desk desk, Map<Long, String> references) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    var edits = new ArrayList<DraftContent.Edit>();
    for (Map.Entry<Long, String> e : references.entrySet()) {
      Optional<ItemContent> item = now.item(e.getKey());
      if (item.isEmpty()) {
        return gone(now, e.getKey());
      }
      ItemContent next = item.get().withRef(e.getValue());
      edits.add(DraftContent.Edit.of(new PlanContent.Placed(next, now.rank(next.item()))));
    }
    return append(desk, now, 0, "Renumbered", edits);
  }

  /** Takes the draft's edit of an item back: it stands again as in the version below the draft. */
  public Saved drop(Desk desk, long item) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    PlanContent.Placed was = now.content().base().placed().get(item);
    DraftContent.Edit edit = now.content().edits().get(item);
    if (was == null && edit == null) {
      return gone(now, item);
    }
    return append(
        desk,
        now,
        item,
        "Took back",
        List.of(
            was == null && edit != null
                ? DraftContent.Edit.withdrawing(edit.placed(), "Taken out of the draft")
                : DraftContent.Edit.of(java.util.Objects.requireNonNull(was))));
  }

  /** Puts an item's words back as a version had them; its place stays. */
  public Saved restore(Desk desk, long item, PlanVersion version) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    Optional<ItemContent> then = versions.content(version).item(item);
    if (then.isEmpty()) {
      return gone(now, item);
    }
    Optional<ItemContent> current = now.item(item);
    PlanContent.Placed placed =
        current.isPresent()
            ? new PlanContent.Placed(then.get().under(current.get().parent()), now.rank(item))
            : now.content().last(then.get());
    return append(desk, now, item, "Restored", List.of(DraftContent.Edit.of(placed)));
  }

  /** Makes the whole draft say what a version said. */
  public Saved restore(Desk desk, PlanVersion version) {
    Superseding.lock(jdbc, desk.plan());
    Workspace now = workspace(desk);
    String because = "Not in version " + version.number();
    return append(
        desk,
        now,
        0,
        "Restored version " + version.number() + ":",
        now.content().towards(versions.content(version), because));
  }

  private static Saved gone(Workspace now, long item) {
    return new Saved.Conflict(null, null, now.editedBy(item), now.editedAt(item), now.opened(item));
  }

  private Saved append(
      Desk desk, Workspace now, long item, String did, List<DraftContent.Edit> edits) {
    Draft open = now.draft();
    if (open != null && !open.state().isOpenToEdits()) {
      return new Saved.NotOpen(open);
    }
    Map<Long, PlanContent.Placed> placed = now.content().placed();
    List<DraftContent.Edit> real =
        edits.stream()
            .filter(e -> e.withdrawnBecause() != null || !e.placed().equals(placed.get(e.item())))
            .toList();
    if (!stands(now.content().with(real))) {
      return new Saved.NoWayUp();
    }
    if (real.isEmpty() && open != null) {
      return new Saved.InDraft(open.number(), item);
    }
    long change = changes.record(today(), desk.author(), reason(now, did, real));
    long draft = open == null ? writer.start(change, now.base()) : open.id();
    writer.edit(change, draft, now.content(), real);
    return new Saved.InDraft(
        drafts.all(desk.plan()).stream()
            .filter(d -> d.id() == draft)
            .findFirst()
            .orElseThrow()
            .number(),
        item);
  }

  private static String reason(Workspace now, String did, List<DraftContent.Edit> edits) {
    Draft draft = now.draft();
    String what =
        edits.size() == 1 ? edits.get(0).placed().content().label() : edits.size() + " items";
    String where = draft == null ? "a new draft" : "draft " + draft.number();
    return "%s %s in %s".formatted(did, what.length() > 200 ? what.substring(0, 200) : what, where);
  }

  private static boolean stands(DraftContent content) {
    try {
      content.result();
      return true;
    } catch (IllegalArgumentException noWayUp) {
      return false;
    }
  }

  /** What an item said when a form was opened on it. */
  private Optional<ItemContent> then(Workspace now, long item, Opened opened) {
    if (opened.edit() == 0) {
      return versions
          .number(now.base().plan(), opened.version())
          .flatMap(v -> versions.content(v).item(item));
    }
    Draft draft = now.draft();
    return draft == null
        ? Optional.empty()
        : Optional.ofNullable(drafts.edits(draft).get(opened.edit()))
            .filter(e -> e.item() == item && e.withdrawnBecause() == null)
            .map(e -> e.placed().content());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), London.ZONE);
  }
}
