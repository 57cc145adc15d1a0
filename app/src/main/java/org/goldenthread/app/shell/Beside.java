package org.goldenthread.app.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands beside the page of a thing, at an address below the thing's own. */
public enum Beside {
  /** Who changed it, when and why. */
  HISTORY(
      "",
      "/plans/[^/]+",
      "/plans/[^/]+/items/[^/]+",
      "/measures/(?!(rules|new)$)[^/]+",
      "/documents/[0-9]+",
      "/(actions|clinics)/[0-9]+",
      "/people/(organisations|teams|posts|persons)/[^/]+",
      "/boards/[0-9a-f-]{36}"),
  /** Files attached to it. */
  EVIDENCE("/plans/[^/]+/items/[^/]+", "/measures/(?!(rules|new)$)[^/]+", "/documents/[0-9]+");

  private final Pattern things;

  /** {@code things}: the addresses of things that have it, below the partnership's. */
  Beside(String... things) {
    this.things = Pattern.compile("/app/[^/]+(" + String.join("|", things) + ")");
  }

  /** What stands beside the page of this address. */
  static List<Beside> of(String path) {
    return Arrays.stream(values()).filter(b -> b.things.matcher(path).matches()).toList();
  }

  /** Its address, for the page of a thing. */
  public String href(Page page) {
    return page.at(page.path() + "/" + word());
  }

  /** Message key of its name. */
  public String key() {
    return "shell.beside." + word();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
