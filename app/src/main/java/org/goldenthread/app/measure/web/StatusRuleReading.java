package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.measure.PlainStatusRule;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.RuleTextException;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a status rule: in plain words, or as text. */
final class StatusRuleReading {
  static final String BANDS = "bands";
  static final String TEXT = "text";
  static final String NONE = "none";
  static final List<Against> REFERENCES = List.of(Against.values());
  static final List<Against> IMPROVED = List.of(Against.LAST_YEAR, Against.LAST_PERIOD);

  private static final Map<String, Standing> STANDINGS =
      Map.of("good", Standing.GOOD, "amber", Standing.BETWEEN, "bad", Standing.BAD);
  private static final int LONGEST = 4000;

  private final Messages messages;

  StatusRuleReading(Messages messages) {
    this.messages = messages;
  }

  /** A stated rule as the form holds it. */
  static Form filled(Optional<StatedStatusRule> stated) {
    return stated
        .map(StatusRuleReading::filled)
        .orElseGet(() -> Form.blank().with("opened", "0").with("way", NONE));
  }

  private static Form filled(StatedStatusRule stated) {
    Form form =
        Form.blank()
            .with("opened", Long.toString(stated.id()))
            .with("way", TEXT)
            .with("text", stated.rule().text())
            .with("good", names(stated, Standing.GOOD))
            .with("amber", names(stated, Standing.BETWEEN))
            .with("bad", names(stated, Standing.BAD));
    return PlainStatusRule.of(stated.rule()).map(plain -> filled(form, plain)).orElse(form);
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

  private static String names(StatedStatusRule stated, Standing standing) {
    return stated.rule().bands().stream()
        .map(b -> b.status())
        .distinct()
        .filter(s -> stated.standings().get(s) == standing)
        .collect(Collectors.joining(", "));
  }

  /** The rule typed; null when none of its own is wanted or there is a problem. */
  @Nullable StatedStatusRule read(FormReader in, StatedTolerance.For target) {
    return switch (in.typed("way")) {
      case NONE -> null;
      case BANDS -> bands(in, target);
      case TEXT -> text(in, target);
      default -> {
        in.problem("way", messages.text("measure.status-rule.way.choose"));
        yield null;
      }
    };
  }

  private @Nullable StatedStatusRule bands(FormReader in, StatedTolerance.For target) {
    Against against = chosen(in, "against", REFERENCES);
    if (!List.of("percent", "absolute").contains(in.typed("basis"))) {
      in.problem("basis", messages.text("measure.tolerance.basis.choose"));
    }
    Against improved = in.typed("improved").equals(NONE) ? null : chosen(in, "improved", IMPROVED);
    BigDecimal green = amount(in, "green-within");
    BigDecimal amber = amount(in, "amber-within");
    if (green != null && amber != null && amber.compareTo(green) < 0) {
      in.problem("amber-within", messages.text("measure.status-rule.amber.narrow"));
    }
    if (in.hasProblems() || against == null || green == null || amber == null) {
      return null;
    }
    var plain =
        new PlainStatusRule(against, in.typed("basis").equals("percent"), green, amber, improved);
    return new StatedStatusRule(0, target, plain.rule(1), PlainStatusRule.STANDINGS);
  }

  private @Nullable Against chosen(FormReader in, String field, List<Against> offered) {
    Optional<Against> found =
        offered.stream().filter(a -> word(a).equals(in.typed(field))).findFirst();
    if (found.isEmpty()) {
      in.problem(field, messages.text("measure.status-rule." + field + ".choose"));
    }
    return found.orElse(null);
  }

  private @Nullable BigDecimal amount(FormReader in, String field) {
    String typed = in.typed(field);
    if (!typed.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      in.problem(field, messages.text("measure.status-rule.amount.number"));
      return null;
    }
    return new BigDecimal(typed);
  }

  private @Nullable StatedStatusRule text(FormReader in, StatedTolerance.For target) {
    String typed =
        in.required(
            "text", "measure.status-rule.text", LONGEST, "measure.status-rule.text.required");
    if (in.hasProblems()) {
      return null;
    }
    try {
      StatusRule rule = StatusRule.parse(typed);
      Map<String, Standing> standings = standings(in, rule);
      return in.hasProblems() ? null : new StatedStatusRule(0, target, rule, standings);
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
                        in.problem(field, messages.text("measure.status-rule.no-status", name));
                      }
                    }));
    return standings;
  }

  static String word(Against against) {
    return against.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
