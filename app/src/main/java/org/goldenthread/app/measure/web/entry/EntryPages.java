package org.goldenthread.app.measure.web.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.load.SentFile;
import org.goldenthread.app.measure.web.FormReader;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the grid, and a file of figures from what was typed into it. */
@Component
class EntryPages {
  private final Choosing choosing;
  private final Standing standing;
  private final PreparedLoads prepared;
  private final Messages messages;
  private final Clock clock;

  EntryPages(
      Choosing choosing,
      Standing standing,
      PreparedLoads prepared,
      Messages messages,
      Clock clock) {
    this.choosing = choosing;
    this.standing = standing;
    this.prepared = prepared;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What came of sending the grid.
   *
   * @param key of the prepared load; null when there is a page to show again
   */
  record Saved(@Nullable UUID key, @Nullable EntryPage page) {}

  /** The grid as the figures stand. */
  EntryPage open(Visit visit, Form typed) {
    Chosen chosen = choosing.read(typed);
    Map<String, String> stands = standing.of(chosen);
    Form form = chosen.form();
    for (Measure measure : chosen.measures()) {
      for (int n = 0; n < chosen.periods().size(); n++) {
        String now = stands.getOrDefault(Chosen.field(measure, n), "");
        form = form.with(Chosen.was(measure, n), now);
      }
    }
    return page(visit, chosen, stands, form);
  }

  private EntryPage page(Visit visit, Chosen chosen, Map<String, String> stands, Form form) {
    Area area = chosen.area();
    return new EntryPage(
        visit.page(messages.text("measure.entry.title"), Section.MEASURES),
        form,
        new Link(messages.text("measure.title"), visit.href("/measures")),
        choosing.sets(),
        area == null ? "" : area.name(),
        chosen.periods().stream().map(p -> p.label()).toList(),
        chosen.isComplete()
            ? chosen.measures().stream().map(m -> row(m, chosen, stands)).toList()
            : List.of());
  }

  private EntryPage.Row row(Measure measure, Chosen chosen, Map<String, String> stands) {
    List<EntryPage.Cell> cells = new ArrayList<>();
    for (int n = 0; n < chosen.periods().size(); n++) {
      String field = Chosen.field(measure, n);
      cells.add(
          new EntryPage.Cell(field, called(chosen, measure, n), stands.getOrDefault(field, "")));
    }
    return new EntryPage.Row(measure.name(), cells);
  }

  /** "NI 117, Apr-Jun 2026". */
  private String called(Chosen chosen, Measure measure, int n) {
    String name = Objects.requireNonNullElse(measure.ref(), measure.title());
    return messages.text("measure.entry.cell", name, chosen.periods().get(n).label());
  }

  /** Keeps what was typed for review, or shows what is wrong with it. */
  Saved save(Visit visit, Form typed) {
    Chosen chosen = choosing.read(typed);
    Map<String, String> stands = standing.of(chosen);
    var in = new FormReader(chosen.form(), messages);
    if (!chosen.isComplete()) {
      return new Saved(null, open(visit, typed));
    }
    String reason = in.reason();
    var rows = new StringBuilder("measure,area,period,value,quality\n");
    int figures = 0;
    for (Measure measure : chosen.measures()) {
      for (int n = 0; n < chosen.periods().size(); n++) {
        figures += add(rows, in, chosen, measure, n, stands);
      }
    }
    if (figures == 0 && !in.hasProblems()) {
      in.problem(Chosen.field(chosen.measures().get(0), 0), messages.text("measure.entry.nothing"));
    }
    if (in.hasProblems()) {
      return new Saved(null, page(visit, chosen, stands, renewed(in.form(), chosen, stands)));
    }
    return new Saved(keep(visit, rows.toString(), reason), null);
  }

  /** Adds a cell that was typed in; what is left empty or as it stands is not touched. */
  private int add(
      StringBuilder rows,
      FormReader in,
      Chosen chosen,
      Measure measure,
      int n,
      Map<String, String> stands) {
    String field = Chosen.field(measure, n);
    String typed = in.typed(field);
    String now = stands.getOrDefault(field, "");
    if (typed.isEmpty() || typed.equals(now)) {
      return 0;
    }
    String figure = called(chosen, measure, n);
    Optional<TypedCell> value = TypedCell.read(typed);
    if (value.isEmpty()) {
      in.problem(field, messages.text("measure.entry.problem", figure));
    } else if (value.get().takesOut() && now.isEmpty()) {
      in.problem(field, messages.text("measure.entry.nothing-there", figure));
    } else if (!in.typed(Chosen.was(measure, n)).equals(now)) {
      in.problem(field, messages.text("measure.entry.overtaken", now, typed));
    } else {
      rows.append(quoted(measure.slug())).append(',');
      rows.append(quoted(Objects.requireNonNull(chosen.area()).code())).append(',');
      // Words would not tell a quarter from the range of its months.
      rows.append(quoted(chosen.period(measure, n).code()))
          .append(',')
          .append(quoted(value.get().value()));
      rows.append(',').append(value.get().quality()).append('\n');
    }
    return 1;
  }

  /** With the figures as they stand now, so that who sends again has seen them. */
  private static Form renewed(Form form, Chosen chosen, Map<String, String> stands) {
    Form renewed = form;
    for (Measure measure : chosen.measures()) {
      for (int n = 0; n < chosen.periods().size(); n++) {
        String now = stands.getOrDefault(Chosen.field(measure, n), "");
        renewed = renewed.with(Chosen.was(measure, n), now);
      }
    }
    return renewed;
  }

  private UUID keep(Visit visit, String rows, String reason) {
    var file =
        new SentFile(
            messages.text("measure.entry.file") + ".csv",
            rows.getBytes(StandardCharsets.UTF_8),
            null);
    try {
      return prepared.keep(file, file.check(), reason, clock.instant(), visit.author());
    } catch (RefusedDocumentException e) {
      throw new IllegalStateException("figures that were typed cannot be read", e);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
