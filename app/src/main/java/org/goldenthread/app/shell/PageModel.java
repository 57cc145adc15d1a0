package org.goldenthread.app.shell;

/** A page ready to be drawn: its data, and the one template that draws it. */
public interface PageModel {

  /** Name of the template without folder root and ending: {@code plan/item}. */
  String template();

  /** What every page has. */
  Page page();
}
