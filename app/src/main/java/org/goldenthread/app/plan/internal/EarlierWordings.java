package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an item said in earlier versions of its plan. */
@Component
public class EarlierWordings {
  private final PlanVersions versions;

  public EarlierWordings(PlanVersions versions) {
    this.versions = versions;
  }

  /**
   * What an item said.
   *
   * @param version the first that said it so
   * @param fields in which it differs from the item now; never empty
   */
  public record Wording(PlanVersion version, ItemContent content, List<ItemContent.Field> fields) {
    public Wording {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Every wording that differs from the item as somebody has it before them, the latest first. One
   * that several versions in a row kept is named once.
   */
  public List<Wording> of(long plan, ItemContent now) {
    var wordings = new ArrayList<Wording>();
    ItemContent before = null;
    for (PlanVersion version : versions.all(plan)) {
      ItemContent then = versions.content(version).item(now.item()).orElse(null);
      if (then != null && isNew(before, then)) {
        List<ItemContent.Field> fields = PlanDifference.fields(then, now);
        if (!fields.isEmpty()) {
          wordings.add(new Wording(version, then, fields));
        }
      }
      before = then;
    }
    Collections.reverse(wordings);
    return wordings;
  }

  private static boolean isNew(@Nullable ItemContent before, ItemContent then) {
    return before == null || !PlanDifference.fields(before, then).isEmpty();
  }
}
