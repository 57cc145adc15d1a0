package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;

/** Lists what can be chosen to see of a measure. */
final class ChoiceMaker {
  private final Facts facts;
  private final Messages messages;

  ChoiceMaker(Facts facts, Messages messages) {
    this.facts = facts;
    this.messages = messages;
  }

  Choice make() {
    Area area = facts.area();
    List<Choice.Field> fields = new ArrayList<>();
    fields.add(new Choice.Field(Choices.AREA, "measure.choice.area", areas()));
    fields.add(new Choice.Field(Choices.GROUP, "measure.choice.group", groups()));
    fields.add(new Choice.Field(Choices.BY, "measure.choice.by", axes()));
    fields.add(new Choice.Field(Choices.FROM, "measure.choice.from", periods("first")));
    fields.add(new Choice.Field(Choices.UNTIL, "measure.choice.until", periods("latest")));
    fields.removeIf(f -> f.options().size() < 2);
    return new Choice(
        Sections.of(facts, messages),
        fields,
        Form.blank()
            .with(Choices.AREA, area == null ? "" : area.code())
            .with(Choices.GROUP, facts.groupLabel())
            .with(Choices.BY, Choices.slug(facts.axis()))
            .with(Choices.FROM, facts.visit().parameter(Choices.FROM))
            .with(Choices.UNTIL, facts.visit().parameter(Choices.UNTIL)));
  }

  private List<Option> areas() {
    Stream<Option> none =
        facts.area() == null
            ? Stream.of(Option.of("", messages.text("measure.choice.area.none")))
            : Stream.of();
    return Stream.concat(
            none,
            facts.areas().values().stream()
                .sorted(Comparator.comparing(Area::name).thenComparing(Area::code))
                .map(a -> Option.of(a.code(), a.name())))
        .toList();
  }

  private List<Option> groups() {
    Stream<String> labels = facts.labels().values().stream();
    return Stream.concat(
            Stream.of(Option.of("", messages.text("measure.choice.everybody"))),
            Stream.concat(labels, Stream.of(facts.groupLabel()))
                .filter(l -> !l.isEmpty())
                .distinct()
                .sorted()
                .map(l -> Option.of(l, l)))
        .toList();
  }

  private List<Option> axes() {
    return facts.axes().stream().map(a -> Option.of(Choices.slug(a), axis(a))).distinct().toList();
  }

  private String axis(PeriodAxis axis) {
    return messages.text("measure.choice.by." + axis.kindWord(), axis.months(), axis.months() / 12);
  }

  private List<Option> periods(String unbounded) {
    SeriesAssessment assessed = facts.assessed();
    if (assessed == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(Option.of("", messages.text("measure.choice." + unbounded))),
            IntStream.rangeClosed(assessed.actual().first(), assessed.actual().last())
                .mapToObj(n -> assessed.actual().axis().period(n))
                .map(p -> Option.of(p.code(), p.label())))
        .toList();
  }
}
