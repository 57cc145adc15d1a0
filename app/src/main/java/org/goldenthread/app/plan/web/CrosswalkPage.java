package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/** How the plan maps to outside frameworks, {@code plan/crosswalk.jte}. */
public record CrosswalkPage(Page page, Link plan, List<Part> parts) implements PageModel {

  @Override
  public String template() {
    return "plan/crosswalk";
  }

  /**
   * A part of the plan with what answers to it elsewhere.
   *
   * @param name row heading as printed
   * @param href its page in the plan; null when the heading is not an item
   */
  public record Part(String name, @Nullable String href, List<Mapping> mappings) {}

  /**
   * One cell of the crosswalk.
   *
   * @param theme the framework's own heading inside the cell; null when it has none
   */
  public record Mapping(
      String framework, @Nullable String theme, LongText text, SourceLines place) {}
}
