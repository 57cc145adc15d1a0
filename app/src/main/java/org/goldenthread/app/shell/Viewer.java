package org.goldenthread.app.shell;

import java.util.List;
import java.util.Set;

/**
 * Who looks at the page, as every page needs to know.
 *
 * @param name what the person is called on screen
 * @param sections the parts of the navigation they may visit here
 * @param partnerships the partnerships they belong to, in order of name
 */
public record Viewer(String name, Set<Section> sections, List<Page.Partnership> partnerships) {
  public Viewer {
    sections = Set.copyOf(sections);
    partnerships = List.copyOf(partnerships);
  }
}
