package org.goldenthread.app.shell;

import java.util.Locale;

/** A part of the service navigation. Only what can be visited stands here. */
public enum Section {
  MY_WORK("/my-work"),
  PLAN("#plans"),
  MEASURES("/measures"),
  MEETINGS("/meetings"),
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
    return "shell.section." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
