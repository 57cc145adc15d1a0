package org.goldenthread.app.shell;

/** A part of the service navigation. Only what can be visited stands here. */
public enum Section {
  PLAN("#plans"),
  MEASURES("/measures"),
  REPORTS("#reports"),
  DOCUMENTS("/documents"),
  PEOPLE("/people"),
  MANAGE("/manage");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  /** What follows the partnership's own address. */
  public String path() {
    return path;
  }

  /** Message key of its name. */
  public String key() {
    return "shell.section." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
