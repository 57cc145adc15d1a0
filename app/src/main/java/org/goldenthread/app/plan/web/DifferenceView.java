package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a plan, item by item. */
public record DifferenceView(List<Entry> entries) {
  public DifferenceView {
    entries = List.copyOf(entries);
  }

  /**
   * One item.
   *
   * @param id of the item
   * @param kinds message keys: what became of it ({@code plan.diff.added})
   * @param label reference and text
   * @param href its page or its form; null when it has none
   * @param note where it stands now, or why it ends; null for neither
   * @param fields what it says otherwise now
   * @param canDrop whether the draft's edit of it can be taken back
   */
  public record Entry(
      long id,
      List<String> kinds,
      String label,
      @Nullable String href,
      @Nullable String note,
      List<FieldChange> fields,
      boolean canDrop) {
    public Entry {
      kinds = List.copyOf(kinds);
      fields = List.copyOf(fields);
    }
  }

  /**
   * One field.
   *
   * @param label message key
   */
  public record FieldChange(String label, List<WordDiff.Part> words) {
    public FieldChange {
      words = List.copyOf(words);
    }
  }
}
