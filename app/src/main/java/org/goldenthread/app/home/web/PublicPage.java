package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * A partnership's page for everybody, {@code home/public.jte}: what is this, and where do members
 * sign in?
 */
public record PublicPage(Page page, List<Plan> plans, String signIn) implements PageModel {

  /** A plan's name with its period as printed, null when not known. */
  public record Plan(String name, @Nullable String period) {}

  @Override
  public String template() {
    return "home/public";
  }
}
