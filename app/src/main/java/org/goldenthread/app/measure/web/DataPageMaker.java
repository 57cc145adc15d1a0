package org.goldenthread.app.measure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.measure.data.DataProblem;
import org.goldenthread.app.measure.data.DataQuestions;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that explains the data and makes an address. Call inside a transaction. */
@Component
class DataPageMaker {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "measure", "measure=NI%20117&measure=NI%20112",
          "area", "area=own&area=neighbours",
          "group", "group=Sex:%20Female",
          "filter", "filter=Sex:%20Female",
          "kind", "kind=actual&kind=target",
          "from", "from=2020-21",
          "until", "until=2024-25",
          "latest", "latest=yes",
          "limits", "limits=yes");

  private final DataQuestions questions;
  private final Messages messages;

  DataPageMaker(DataQuestions questions, Messages messages) {
    this.questions = questions;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param typed as the form sends it: measures and areas separated by commas or lines
   */
  DataPage page(Visit visit, Form typed) {
    Map<String, List<String>> chosen = chosen(typed);
    Form form = typed;
    DataPage.Made made = null;
    if (!chosen.isEmpty()) {
      try {
        Map<String, String[]> asked = new LinkedHashMap<>();
        chosen.forEach((name, values) -> asked.put(name, values.toArray(String[]::new)));
        questions.read(asked, visit.knownBy());
        made = made(visit, chosen);
      } catch (DataProblem problem) {
        form = typed.withProblem(problem.parameter(), problem.detail());
      }
    }
    return new DataPage(
        visit.page(
            messages.text("measure.data.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text(Section.MEASURES.key()), visit.href("/measures"))),
        form.value("kind").isEmpty() ? form.with("kind", SeriesKind.ACTUAL.word()) : form,
        kinds(),
        made,
        DataQuestions.PARAMETERS.stream()
            .map(p -> new DataPage.Parameter(p, "measure.data.parameter." + p, example(p)))
            .toList(),
        List.of(
            list(visit, "measures"),
            list(visit, "areas"),
            list(visit, "neighbours"),
            list(visit, "groups")),
        visit.href("/data/openapi.json"));
  }

  private static String example(String parameter) {
    return EXAMPLES.getOrDefault(parameter, parameter);
  }

  private static Map<String, List<String>> chosen(Form typed) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (String name : DataQuestions.PARAMETERS) {
      List<String> values = new ArrayList<>();
      for (String value : typed.values(name)) {
        boolean several = name.equals("measure") || name.equals("area");
        for (String one : several ? value.split("[,\\n]") : new String[] {value}) {
          if (!one.isBlank()) {
            values.add(one.strip());
          }
        }
      }
      if (!values.isEmpty()) {
        chosen.put(name, values);
      }
    }
    return chosen;
  }

  private List<Option> kinds() {
    List<Option> kinds = new ArrayList<>();
    kinds.add(Option.of("all", messages.text("measure.data.form.kind.all")));
    for (SeriesKind kind : SeriesKind.values()) {
      kinds.add(Option.of(kind.word(), messages.text("measure.data.kind." + kind.word())));
    }
    return kinds;
  }

  private static DataPage.Made made(Visit visit, Map<String, List<String>> chosen) {
    List<String> pairs = new ArrayList<>();
    chosen.forEach((name, values) -> values.forEach(v -> pairs.add(name + "=" + encoded(v))));
    String query = "?" + String.join("&", pairs);
    return new DataPage.Made(visit.href("/data.csv" + query), visit.href("/data.json" + query));
  }

  private static String encoded(@Nullable String value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static DataPage.NameList list(Visit visit, String name) {
    return new DataPage.NameList(
        "measure.data.list." + name,
        visit.href("/data/" + name + ".csv"),
        visit.href("/data/" + name + ".json"));
  }
}
