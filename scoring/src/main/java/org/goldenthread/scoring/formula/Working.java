package org.goldenthread.scoring.formula;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.formula.FormulaResult.Missing;
import org.goldenthread.scoring.formula.FormulaResult.Why;
import org.jspecify.annotations.Nullable;

/** Works one result out. */
final class Working {
  /** The least certain first. */
  private static final List<Quality> CERTAINTY =
      List.of(
          Quality.LOW_RELIABILITY,
          Quality.LOW,
          Quality.ESTIMATED,
          Quality.PROVISIONAL,
          Quality.REVISED,
          Quality.NOT_STATED,
          Quality.FINAL);

  private final Function<String, FormulaInput> inputs;
  private final int decimals;
  private final Map<String, FormulaInput> given = new HashMap<>();
  private @Nullable Missing zero;

  Working(Function<String, FormulaInput> inputs, int decimals) {
    this.inputs = inputs;
    this.decimals = decimals;
  }

  FormulaResult result(Expression root, List<String> references) {
    references.forEach(name -> given.put(name, inputs.apply(name)));
    Optional<Missing> missing =
        references.stream()
            .filter(name -> input(name).value() == null)
            .map(name -> new Missing(why(input(name).quality()), "[" + name + "]"))
            .min(Comparator.comparing(Missing::why));
    if (missing.isPresent()) {
      return missing(missing.get());
    }
    Fraction exact = exact(root);
    return exact == null
        ? missing(Objects.requireNonNull(zero))
        : new FormulaResult(exact.rounded(decimals), leastCertain(references), null);
  }

  private FormulaInput input(String name) {
    return Objects.requireNonNull(given.get(name));
  }

  private static FormulaResult missing(Missing missing) {
    return new FormulaResult(null, missing.why().quality(), missing);
  }

  private static Why why(Quality quality) {
    return switch (quality) {
      case SUPPRESSED -> Why.SUPPRESSED;
      case NOT_APPLICABLE -> Why.NOT_APPLICABLE;
      case NOT_STATED -> Why.NO_FIGURE;
      default -> Why.NOT_AVAILABLE;
    };
  }

  private Quality leastCertain(List<String> references) {
    return references.stream()
        .map(name -> input(name).quality())
        .min(Comparator.comparing(CERTAINTY::indexOf))
        .orElse(Quality.FINAL);
  }

  /** The exact result; null when it divides by 0, and then it is noted by what. */
  private @Nullable Fraction exact(Expression part) {
    if (part instanceof Expression.Constant constant) {
      return Fraction.of(constant.number());
    }
    if (part instanceof Expression.Reference reference) {
      return Fraction.of(Objects.requireNonNull(input(reference.name()).value()));
    }
    Expression.Operation operation = (Expression.Operation) part;
    Fraction left = exact(operation.left());
    Fraction right = left == null ? null : exact(operation.right());
    return left == null || right == null ? null : apply(operation, left, right);
  }

  private @Nullable Fraction apply(Expression.Operation operation, Fraction left, Fraction right) {
    return switch (operation.operator()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case TIMES -> left.times(right);
      case DIVIDED_BY -> {
        if (right.isZero()) {
          zero = new Missing(Why.DIVIDED_BY_ZERO, operation.right().text());
          yield null;
        }
        yield left.dividedBy(right);
      }
    };
  }
}
