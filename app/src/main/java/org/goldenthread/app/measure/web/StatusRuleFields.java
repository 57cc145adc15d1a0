package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.measure.PlainStatusRule;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.RuleTextException;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;

/** A status rule as a form holds it: in plain words, or as text. */
final class StatusRuleFields implements RuleFields<StatusScheme> {
  static final String BANDS = "bands";
  static final String TEXT = "text";
  static final List<Against> REFERENCES = List.of(Against.values());
  static final List<Against> IMPROVED = List.of(Against.LAST_YEAR, Against.LAST_PERIOD);

  private static final Map<String, Standing> STANDINGS =
      Map.of("good", Standing.GOOD, "amber", Standing.BETWEEN, "bad", Standing.BAD);
  private static final List<String> BASES = List.of("percent", "absolute");
  private static final List<String> PLAIN =
      List.of("way", "against", "basis", "green-within", "amber-within", "improved");
  private static final List<String> ALL =
      Stream.concat(PLAIN.stream(), Stream.of("text", "good", "amber", "bad")).toList();
  private static final int LONGEST = 4000;

  private final Messages messages;

  StatusRuleFields(Messages messages) {
    this.messages = messages;
  }

  @Override
  public RuleSort<StatusScheme> sort() {
    return RuleSort.STATUS;
  }

  @Override
  public List<String> names(Form typed) {
    return typed.value("way").equals(BANDS) ? PLAIN : ALL;
  }

  @Override
  public Map<String, List<Option>> options(RuleTarget target) {
    String none = target.isPartnership() ? "way.none.partnership" : "way.none";
    List<Option> ways =
        List.of(
            Option.of(BANDS, text("way.bands")),
            Option.of(TEXT, text("way.text"), text("way.text.hint")),
            Option.of(NONE, text(none)));
    return Map.of(
        "way", ways,
        "against", options("against.", REFERENCES.stream().map(StatusRuleFields::word)),
        "basis", options("basis.", BASES.stream()),
        "improved",
            options(
                "improved.",
                Stream.concat(Stream.of(NONE), IMPROVED.stream().map(StatusRuleFields::word))));
  }

  private List<Option> options(String key, Stream<String> values) {
    return values.map(v -> Option.of(v, text(key + v))).toList();
  }

  private String text(String key) {
    return messages.text("measure.rule.status." + key);
  }

  @Override
  public Form filled(Optional<StatusScheme> rule, RuleTarget target) {
    return rule.map(StatusRuleFields::filled).orElseGet(() -> Form.blank().with("way", NONE));
  }

  private static Form filled(StatusScheme scheme) {
    Form form =
        Form.blank()
            .with("way", TEXT)
            .with("text", scheme.rule().text())
            .with("good", names(scheme, Standing.GOOD))
            .with("amber", names(scheme, Standing.BETWEEN))
            .with("bad", names(scheme, Standing.BAD));
    return PlainStatusRule.of(scheme.rule()).map(plain -> filled(form, plain)).orElse(form);
  }

  private static Form filled(Form form, PlainStatusRule plain) {
    Against improved = plain.improved();
    return form.with("way", BANDS)
        .with("against", word(plain.against()))
        .with("basis", plain.percent() ? "percent" : "absolute")
        .with("green-within", plain.green().toPlainString())
        .with("amber-within", plain.amber().toPlainString())
        .with("improved", improved == null ? NONE : word(improved));
  }

  private static String names(StatusScheme scheme, Standing standing) {
    return String.join(", ", scheme.with(standing));
  }

  @Override
  public @Nullable StatusScheme read(FormReader in, RuleTarget target) {
    return switch (in.typed("way")) {
      case NONE -> null;
      case BANDS -> bands(in);
      case TEXT -> text(in);
      default -> {
        in.problem("way", messages.text("measure.rule.status.way.choose"));
        yield null;
      }
    };
  }

  private @Nullable StatusScheme bands(FormReader in) {
    Against against = chosen(in, "against", REFERENCES);
    if (!BASES.contains(in.typed("basis"))) {
      in.problem("basis", messages.text("measure.rule.status.basis.choose"));
    }
    Against improved = in.typed("improved").equals(NONE) ? null : chosen(in, "improved", IMPROVED);
    BigDecimal green = in.amount("green-within", "measure.rule.status.amount.number");
    BigDecimal amber = in.amount("amber-within", "measure.rule.status.amount.number");
    if (green != null && amber != null && amber.compareTo(green) < 0) {
      in.problem("amber-within", messages.text("measure.rule.status.amber.narrow"));
    }
    if (in.hasProblems() || against == null || green == null || amber == null) {
      return null;
    }
    var plain =
        new PlainStatusRule(against, in.typed("basis").equals("percent"), green, amber, improved);
    return new StatusScheme(plain.rule(1), PlainStatusRule.STANDINGS);
  }

  private @Nullable Against chosen(FormReader in, String field, List<Against> offered) {
    Optional<Against> found =
        offered.stream().filter(a -> word(a).equals(in.typed(field))).findFirst();
    if (found.isEmpty()) {
      in.problem(field, messages.text("measure.rule.status." + field + ".choose"));
    }
    return found.orElse(null);
  }

  private @Nullable StatusScheme text(FormReader in) {
    String typed =
        in.required(
            "text", "measure.rule.status.text", LONGEST, "measure.rule.status.text.required");
    if (in.hasProblems()) {
      return null;
    }
    try {
      StatusRule rule = StatusRule.parse(typed);
      Map<String, Standing> standings = standings(in, rule);
      return in.hasProblems() ? null : new StatusScheme(rule, standings);
    } catch (RuleTextException e) {
      in.problem("text", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private Map<String, Standing> standings(FormReader in, StatusRule rule) {
    Map<String, Standing> standings = new HashMap<>();
    rule.bands().forEach(b -> standings.put(b.status(), Standing.NONE));
    STANDINGS.forEach(
        (field, standing) ->
            Stream.of(in.typed(field).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(
                    name -> {
                      if (standings.replace(name, standing) == null) {
                        in.problem(field, messages.text("measure.rule.status.no-status", name));
                      }
                    }));
    return standings;
  }

  static String word(Against against) {
    return against.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
