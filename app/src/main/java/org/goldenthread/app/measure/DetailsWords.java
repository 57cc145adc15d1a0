package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** What versions of a measure say, field by field in words. */
public final class DetailsWords {
  private final Messages messages;

  public DetailsWords(Messages messages) {
    this.messages = messages;
  }

  /** Each field's name with what it says, in the order of the form; null where nothing is said. */
  public Map<String, @Nullable String> of(MeasureDetails d, boolean withdrawn) {
    var words = new LinkedHashMap<String, @Nullable String>();
    Definition definition = d.definition();
    words.put(field("ref"), d.ref());
    words.put(field("name"), d.title());
    words.put(field("set"), d.set());
    words.put(field("number"), d.number());
    words.put(field("good"), good(d));
    words.put(field("unit"), d.unit());
    words.put(field("survey"), d.survey());
    words.put(field("flags"), d.flags().isEmpty() ? null : String.join(", ", d.flags()));
    words.put(field("group"), d.group());
    words.put(field("position"), d.position().stripTrailingZeros().toPlainString());
    words.put(field("rationale"), definition.rationale());
    words.put(field("numerator"), definition.numerator());
    words.put(field("denominator"), definition.denominator());
    words.put(field("data-source"), definition.dataSource());
    Definition.Plausible plausible = definition.plausible();
    words.put(field("lowest"), plausible == null ? null : limit(plausible.lowest()));
    words.put(field("highest"), plausible == null ? null : limit(plausible.highest()));
    words.put(field("redefined"), redefined(definition.redefined()));
    words.put(field("use"), messages.text(withdrawn ? "measure.use.withdrawn" : "measure.use.yes"));
    return words;
  }

  /** The fields in which two versions differ; of a first version all that it says. */
  public List<MeasureChange.Difference> between(
      @Nullable Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
    var differences = new ArrayList<MeasureChange.Difference>();
    after.forEach(
        (field, says) -> {
          String said = before == null ? null : before.get(field);
          if (!Objects.equals(said, says)) {
            differences.add(new MeasureChange.Difference(field, said, says));
          }
        });
    return differences;
  }

  private @Nullable String good(MeasureDetails d) {
    return d.polarity() == null
        ? null
        : messages.text("measure.good." + d.polarity().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String limit(@Nullable BigDecimal limit) {
    return limit == null ? null : limit.toPlainString();
  }

  private @Nullable String redefined(Definition.@Nullable Redefined redefined) {
    return redefined == null
        ? null
        : messages.text("measure.redefined", messages.date(redefined.from()), redefined.how());
  }

  private String field(String name) {
    return messages.text("measure.definition." + name);
  }
}
