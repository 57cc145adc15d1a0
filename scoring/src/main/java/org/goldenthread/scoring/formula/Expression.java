package org.goldenthread.scoring.formula;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A part of a formula. */
sealed interface Expression {

  /** As it stands in the text of a formula. */
  String text();

  /** Adds the references in it, in the order in which they stand. */
  void addReferences(Set<String> references);

  /** The same with other names of the references. */
  Expression renamed(UnaryOperator<String> names);

  /** A measure. */
  record Reference(String name) implements Expression {
    @Override
    public String text() {
      return "[" + name + "]";
    }

    @Override
    public void addReferences(Set<String> references) {
      references.add(name);
    }

    @Override
    public Expression renamed(UnaryOperator<String> names) {
      return new Reference(names.apply(name));
    }
  }

  /** A number. */
  record Constant(BigDecimal number) implements Expression {
    @Override
    public String text() {
      return number.toPlainString();
    }

    @Override
    public void addReferences(Set<String> references) {
      // A number refers to nothing.
    }

    @Override
    public Expression renamed(UnaryOperator<String> names) {
      return this;
    }
  }

  /** What is done with two parts. */
  enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("x", 2),
    DIVIDED_BY("/", 2);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
      this.sign = sign;
      this.strength = strength;
    }
  }

  /** Two parts and what is done with them. */
  record Operation(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public String text() {
      return side(left, operator.strength)
          + " "
          + operator.sign
          + " "
          + side(right, operator.strength + 1);
    }

    private static String side(Expression part, int atLeast) {
      return part instanceof Operation inner && inner.operator.strength < atLeast
          ? "(" + part.text() + ")"
          : part.text();
    }

    @Override
    public void addReferences(Set<String> references) {
      left.addReferences(references);
      right.addReferences(references);
    }

    @Override
    public Expression renamed(UnaryOperator<String> names) {
      return new Operation(operator, left.renamed(names), right.renamed(names));
    }
  }
}
