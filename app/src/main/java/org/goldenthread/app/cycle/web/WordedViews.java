package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.Objects;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.Wording;
import org.goldenthread.app.cycle.Words;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the officer's words against the lead's. */
@Component
class WordedViews {
  private final Messages messages;

  WordedViews(Messages messages) {
    this.messages = messages;
  }

  /** How the report words an update; null where no wording stands. */
  @Nullable WordedView of(Update update) {
    Wording wording = update.wording();
    if (wording == null) {
      return null;
    }
    Words own = update.answer().words();
    Words now = wording.words();
    var texts = new ArrayList<WordedView.Text>();
    add(texts, "headline", own.headline(), now.headline());
    add(texts, "new", own.newText(), now.newText());
    add(texts, "background", own.background(), now.background());
    return new WordedView(
        messages.text("cycle.worded.by", messages.date(wording.madeOn()), wording.by()),
        texts,
        objection(wording.objection()));
  }

  private void add(
      ArrayList<WordedView.Text> texts, String field, @Nullable String own, @Nullable String now) {
    String before = Objects.requireNonNullElse(own, "");
    String after = Objects.requireNonNullElse(now, "");
    if (!before.equals(after)) {
      texts.add(
          new WordedView.Text(messages.text("cycle.answer." + field), WordDiff.of(before, after)));
    }
  }

  private @Nullable String objection(Wording.@Nullable Objection objection) {
    return objection == null
        ? null
        : messages.text(
            "cycle.worded.objection",
            messages.date(objection.on()),
            objection.by(),
            objection.reason());
  }
}
