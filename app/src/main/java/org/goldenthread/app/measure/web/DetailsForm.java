package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/** What a version says, as a form: filled in, read back, and held against another version. */
final class DetailsForm {
  private static final String FROM = "redefined-from";
  private static final int LINE = 200;
  private static final int TEXT = 4000;

  /** Every field with the message key of its label, in the order of the page. */
  private static final List<List<String>> FIELDS =
      List.of(
          List.of("ref", "measure.definition.ref"),
          List.of("title", "measure.definition.name"),
          List.of("set", "measure.definition.set"),
          List.of("number", "measure.definition.number"),
          List.of("good", "measure.definition.good"),
          List.of("unit", "measure.definition.unit"),
          List.of("survey", "measure.definition.survey"),
          List.of("flags", "measure.definition.flags"),
          List.of("group", "measure.definition.group"),
          List.of("position", "measure.definition.position"),
          List.of("rationale", "measure.definition.rationale"),
          List.of("numerator", "measure.definition.numerator"),
          List.of("denominator", "measure.definition.denominator"),
          List.of("data-source", "measure.definition.data-source"),
          List.of("lowest", "measure.definition.lowest"),
          List.of("highest", "measure.definition.highest"),
          List.of(FROM + "-day", "measure.form.redefined.day"),
          List.of(FROM + "-month", "measure.form.redefined.month"),
          List.of(FROM + "-year", "measure.form.redefined.year"),
          List.of("redefined-how", "measure.form.redefined-how"));

  private final Messages messages;

  DetailsForm(Messages messages) {
    this.messages = messages;
  }

  /** The form filled in. */
  Form fill(MeasureDetails d) {
    Definition definition = d.definition();
    Definition.Redefined redefined = definition.redefined();
    Definition.Plausible plausible = definition.plausible();
    Form filled =
        Form.blank()
            .with("ref", text(d.ref()))
            .with("title", d.title())
            .with("set", text(d.set()))
            .with("number", text(d.number()))
            .with("good", d.polarity() == null ? "" : word(d.polarity()))
            .with("unit", text(d.unit()))
            .with("survey", text(d.survey()))
            .with("flags", String.join(", ", d.flags()))
            .with("group", text(d.group()))
            .with("position", d.position().stripTrailingZeros().toPlainString())
            .with("rationale", text(definition.rationale()))
            .with("numerator", text(definition.numerator()))
            .with("denominator", text(definition.denominator()))
            .with("data-source", text(definition.dataSource()))
            .with("lowest", plausible == null ? "" : number(plausible.lowest()))
            .with("highest", plausible == null ? "" : number(plausible.highest()))
            .with("redefined-how", redefined == null ? "" : redefined.how());
    return FormDate.fill(filled, FROM, redefined == null ? null : redefined.from());
  }

  /**
   * Reads the form; the reader knows what is wrong.
   *
   * @param series whether it is a series beside an item, which has no reference
   */
  MeasureDetails read(FormReader in, boolean series) {
    return new MeasureDetails(
        series
            ? null
            : in.required("ref", "measure.definition.ref", 40, "measure.form.ref.required"),
        in.required("title", "measure.definition.name", 500, "measure.form.title.required"),
        in.optional("set", "measure.definition.set", LINE),
        in.optional("number", "measure.definition.number", 20),
        polarity(in),
        in.optional("unit", "measure.definition.unit", 40),
        in.optional("survey", "measure.definition.survey", LINE),
        flags(in),
        in.optional("group", "measure.definition.group", LINE),
        position(in),
        new Definition(
            in.optional("rationale", "measure.definition.rationale", TEXT),
            in.optional("numerator", "measure.definition.numerator", TEXT),
            in.optional("denominator", "measure.definition.denominator", TEXT),
            in.optional("data-source", "measure.definition.data-source", TEXT),
            plausible(in),
            redefined(in)));
  }

  /** Both versions field by field, with the one both began from. */
  List<Conflict.Difference> differences(MeasureDetails theirs, Form yours, MeasureDetails was) {
    Form current = fill(theirs);
    Form opened = fill(was);
    return FIELDS.stream()
        .map(
            f ->
                new Conflict.Difference(
                    f.get(0),
                    messages.text(f.get(1)),
                    words(f.get(0), current),
                    words(f.get(0), yours),
                    words(f.get(0), opened)))
        .toList();
  }

  /** Which way is good, as radios. */
  List<Option> directions() {
    return Stream.concat(
            Stream.of(Polarity.values())
                .map(p -> Option.of(word(p), messages.text("measure.good." + word(p)))),
            Stream.of(Option.of("", messages.text("shell.not-known"))))
        .toList();
  }

  private Conflict.Words words(String field, Form form) {
    String value = form.value(field);
    return field.equals("good") && Polarity.parse(value).isPresent()
        ? new Conflict.Words(value, messages.text("measure.good." + value))
        : Conflict.Words.of(value);
  }

  private @Nullable Polarity polarity(FormReader in) {
    String typed = in.typed("good");
    Polarity read =
        Stream.of(Polarity.values()).filter(p -> word(p).equals(typed)).findFirst().orElse(null);
    if (read == null && !typed.isEmpty()) {
      in.problem("good", messages.text("measure.form.good.choose"));
    }
    return read;
  }

  private static List<String> flags(FormReader in) {
    String typed =
        Objects.requireNonNullElse(in.optional("flags", "measure.definition.flags", LINE), "");
    return Stream.of(typed.split(",", -1)).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  private BigDecimal position(FormReader in) {
    String typed = in.typed("position");
    if (typed.matches("[0-9]{1,5}(\\.[0-9]{1,2})?")) {
      return new BigDecimal(typed);
    }
    in.problem("position", messages.text("measure.form.position.number"));
    return BigDecimal.ZERO;
  }

  private Definition.@Nullable Plausible plausible(FormReader in) {
    BigDecimal lowest = limit(in, "lowest");
    BigDecimal highest = limit(in, "highest");
    if (lowest != null && highest != null && highest.compareTo(lowest) < 0) {
      in.problem("highest", messages.text("measure.form.highest.below"));
      return null;
    }
    return Definition.Plausible.of(lowest, highest);
  }

  private @Nullable BigDecimal limit(FormReader in, String field) {
    String typed = in.typed(field);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      return new BigDecimal(typed);
    }
    in.problem(
        field,
        messages.text("measure.form.limit.number", messages.text("measure.definition." + field)));
    return null;
  }

  private static String number(@Nullable BigDecimal limit) {
    return limit == null ? "" : limit.toPlainString();
  }

  private Definition.@Nullable Redefined redefined(FormReader in) {
    FormDate read =
        FormDate.read(in.form(), FROM, messages.text("measure.form.redefined-from"), messages);
    read.form().problems().forEach(p -> in.problem(p.field(), p.text()));
    LocalDate from = read.date();
    String how = in.optional("redefined-how", "measure.form.redefined-how", 500);
    if (from != null && how != null) {
      return new Definition.Redefined(from, how);
    }
    if (from != null) {
      in.problem("redefined-how", messages.text("measure.form.redefined-how.required"));
    } else if (how != null && !in.hasProblems()) {
      in.problem(FROM + "-day", messages.text("measure.form.redefined-from.required"));
    }
    return null;
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said;
  }

  private static String word(Polarity polarity) {
    return polarity.name().toLowerCase(Locale.ROOT);
  }
}
