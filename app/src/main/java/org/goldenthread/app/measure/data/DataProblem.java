package org.goldenthread.app.measure.data;

/** A question that cannot be answered as it was asked. The message says what was expected. */
public final class DataProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String detail;

  /**
   * A problem.
   *
   * @param parameter the name in the address of what is wrong
   * @param message what is wrong with it and what was expected
   */
  public DataProblem(String parameter, String message) {
    super(message);
    this.parameter = parameter;
    this.detail = message;
  }

  /** The name in the address of what is wrong. */
  public String parameter() {
    return parameter;
  }

  /** What is wrong and what was expected. */
  public String detail() {
    return detail;
  }
}
