package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.cycle.changes.ItemDifference;
import org.goldenthread.app.cycle.changes.ItemDifference.Field;
import org.goldenthread.app.cycle.changes.Said;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;

/** Says in words what changed of an item. */
final class ChangeEntries {
  private final PlanStatuses statuses;
  private final Messages messages;

  ChangeEntries(PlanStatuses statuses, Messages messages) {
    this.statuses = statuses;
    this.messages = messages;
  }

  ChangesPage.Entry unchanged(Link item, List<String> attention, Said said) {
    var judged = new ArrayList<JudgedStatus>();
    said.statuses().forEach((part, word) -> judged.add(judged(part, word, null)));
    return new ChangesPage.Entry(
        item, "", attention, judged, List.of(), List.of(), List.of(), List.of());
  }

  ChangesPage.Entry of(Link item, List<String> attention, ItemDifference changed) {
    var judged = new ArrayList<JudgedStatus>();
    var gone = new ArrayList<String>();
    for (ItemDifference.Moved moved : changed.statuses()) {
      if (moved.now() != null) {
        judged.add(judged(moved.part(), moved.now(), moved.was()));
      } else if (moved.was() != null) {
        gone.add(messages.text("cycle.changes.no-status", moved.was()));
      }
    }
    return new ChangesPage.Entry(
        item,
        switch (changed.fate()) {
          case ADDED -> messages.text("cycle.changes.item.added");
          case REMOVED -> messages.text("cycle.changes.item.removed");
          case KEPT -> "";
        },
        attention,
        judged,
        gone,
        changed.texts().stream().filter(t -> isFresh(t.field())).map(this::fresh).toList(),
        changed.texts().stream().filter(t -> !isFresh(t.field())).map(this::text).toList(),
        changed.figures().stream().map(this::figure).toList());
  }

  private JudgedStatus judged(String part, String word, @Nullable String was) {
    Status now = Status.parse(word).orElseThrow();
    return new JudgedStatus(
        now,
        part.isEmpty() ? null : part,
        null,
        was == null ? null : Status.parse(was).orElseThrow(),
        null,
        statuses.criterion(now));
  }

  /** What is written anew each time is shown whole; what stays is shown word by word. */
  private static boolean isFresh(Field field) {
    return field == Field.HEADLINE || field == Field.NEW;
  }

  private ChangesPage.Fresh fresh(ItemDifference.Text text) {
    return new ChangesPage.Fresh(
        label(text),
        Optional.of(text.now()).filter(t -> !t.isEmpty()),
        Optional.of(text.was()).filter(t -> !t.isEmpty()));
  }

  private ChangesPage.Text text(ItemDifference.Text text) {
    return new ChangesPage.Text(label(text), WordDiff.of(text.was(), text.now()));
  }

  private String label(ItemDifference.Text text) {
    return messages.text(
        "cycle.changes.field." + text.field().name().toLowerCase(java.util.Locale.ROOT));
  }

  private String figure(ItemDifference.Revised figure) {
    String what =
        figure.name().measure()
            + ", "
            + messages.text("shell.kind." + figure.name().kind())
            + (figure.name().period().isEmpty() ? "" : ", " + figure.name().period());
    String was = figure.was();
    String now = figure.now();
    if (now == null) {
      return messages.text("cycle.changes.figure.removed", what, String.valueOf(was));
    }
    return was == null
        ? messages.text("cycle.changes.figure.added", what, now)
        : messages.text("cycle.changes.figure.revised", what, now, was);
  }
}
