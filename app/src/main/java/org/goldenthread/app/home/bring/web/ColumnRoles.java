package org.goldenthread.app.home.bring.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.HeaderWords;
import org.jspecify.annotations.Nullable;

/** What a column may hold, as the choices of a form. */
final class ColumnRoles {
  private static final Set<ColumnRole> OFFERED =
      EnumSet.of(
          ColumnRole.REFERENCE,
          ColumnRole.ITEM,
          ColumnRole.ACTION,
          ColumnRole.MILESTONE,
          ColumnRole.OUTCOME,
          ColumnRole.BENEFIT,
          ColumnRole.LEAD,
          ColumnRole.BOARD,
          ColumnRole.DUE,
          ColumnRole.TARGET,
          ColumnRole.MEASURE,
          ColumnRole.SUPPORTING_DATA,
          ColumnRole.PROGRESS,
          ColumnRole.STATUS,
          ColumnRole.DIRECTION,
          ColumnRole.NOTE,
          ColumnRole.NOT_USED);

  private ColumnRoles() {}

  /** First what the header's own words say, then everything that can be said instead. */
  static List<Option> options(String header, @Nullable ColumnRole said, Messages messages) {
    ColumnRole own = HeaderWords.roleOf(header);
    var options = new ArrayList<Option>();
    options.add(
        Option.of(
            "",
            own == null
                ? messages.text("home.column.not-known")
                : messages.text("home.column.as-headed", name(own, messages))));
    Set<ColumnRole> offered = EnumSet.copyOf(OFFERED);
    if (said != null) {
      offered.add(said);
    }
    offered.forEach(role -> options.add(Option.of(role.name(), name(role, messages))));
    return options;
  }

  private static String name(ColumnRole role, Messages messages) {
    return messages.text("home.column." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
