package org.goldenthread.app.measure.web.loads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.measure.load.ChangedFigure;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what loads bring. */
@Component
class LoadWords {
  private final Messages messages;

  LoadWords(Messages messages) {
    this.messages = messages;
  }

  /** As "1,204 new, 36 changed, 9 refused." What there is none of is left out. */
  String counts(long added, long changed, long remarked, long unchanged, long refused) {
    List<String> parts = new ArrayList<>();
    add(parts, "measure.load.new", added);
    add(parts, "measure.load.changed", changed);
    add(parts, "measure.load.remarked", remarked);
    add(parts, "measure.load.unchanged", unchanged);
    add(parts, "measure.load.refused", refused);
    return parts.isEmpty() ? messages.text("measure.load.empty") : String.join(", ", parts) + ".";
  }

  private void add(List<String> parts, String key, long number) {
    if (number > 0) {
      parts.add(messages.text(key, number(number)));
    }
  }

  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A figure with what is said of it: "27.67, provisional". */
  String figure(ChangedFigure.@Nullable Shown figure) {
    if (figure == null) {
      return messages.text("measure.load.taken-out");
    }
    boolean plain = figure.quality() == Quality.FINAL || figure.quality() == Quality.NOT_STATED;
    String quality =
        plain
            ? ""
            : messages.text("shell.quality." + figure.quality().word()).toLowerCase(Locale.UK);
    List<String> parts = new ArrayList<>();
    if (figure.quality().mayHaveValue() && !figure.text().isEmpty()) {
      parts.add(figure.text());
    }
    if (!quality.isEmpty()) {
      parts.add(quality);
    }
    if (figure.note() != null) {
      parts.add(messages.text("measure.load.noted", figure.note()));
    }
    return parts.isEmpty() ? messages.text("measure.load.no-value") : String.join(", ", parts);
  }
}
