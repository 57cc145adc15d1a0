package org.goldenthread.app.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Views;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The gallery of charts: what holds for every one on a page. */
class ChartViewTest {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ChartViewTest.class.getClassLoader(),
          "org.goldenthread.templates");

  private static final Page PAGE = Page.of("Charts", "/charts").in(Views.WEXMERE, null);

  private final Document page = gallery();

  private static Document gallery() {
    StringBuilder charts = new StringBuilder("<h1 class=\"govuk-heading-l\">Charts</h1>");
    Charts.all()
        .forEach(
            (name, chart) ->
                charts.append(
                    draw("chart", Map.of("chart", chart, "id", "chart-" + name, "page", PAGE))));
    Sparkline spark = new Sparkline(Charts.percent(Charts.OURS));
    charts.append("<p class=\"govuk-body\">").append(draw("sparkline", Map.of("spark", spark)));
    charts.append("</p>");
    Content content = output -> output.writeContent(charts.toString());
    String html = draw("layout", Map.of("page", PAGE, "content", content));
    Views.keep(html, "charts");
    return Jsoup.parse(html);
  }

  private static String draw(String template, Map<String, Object> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    all.put("m", Views.MESSAGES);
    StringOutput output = new StringOutput();
    TEMPLATES.render("shell/" + template + ".jte", all, output);
    return output.toString();
  }

  @Test
  void hasAPictureInTwoSizesATitleAndATable() {
    for (Element figure : page.select("figure")) {
      boolean drawn = !List.of("chart-one", "chart-none").contains(figure.id());
      assertThat(figure.select("svg.gt-chart__picture--wide")).hasSize(drawn ? 1 : 0);
      assertThat(figure.select("svg.gt-chart__picture--narrow")).hasSize(drawn ? 1 : 0);
      assertThat(figure.select("figcaption .gt-chart__title").text()).isNotBlank();
      assertThat(figure.select("details table tbody tr")).isNotEmpty();
    }
    assertThat(page.select("figure")).hasSameSizeAs(Charts.all().keySet());
  }

  @Test
  void keepsIdsApartAndNothingInline() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("svg[aria-labelledby]"))
        .isNotEmpty()
        .allMatch(svg -> page.getElementById(svg.attr("aria-labelledby")) != null)
        .allMatch(svg -> page.getElementById(svg.attr("aria-describedby")) != null);
  }

  @Test
  void statesTheRolesOfItsTable() {
    assertThat(page.select("table:not([role]), th:not([scope]), tr:not([role]), td:not([role])"))
        .isEmpty();
    for (Element table : page.select("table")) {
      int columns = table.select("thead th").size();
      assertThat(table.select("tbody tr"))
          .allSatisfy(row -> assertThat(row.select("> th, > td")).hasSize(columns));
      assertThat(table.select("td")).allMatch(cell -> !cell.select(".gt-value").text().isBlank());
    }
  }

  @Test
  void saysWhatNeedsMoreFigures() {
    assertThat(Views.text(page, "#chart-one > p"))
        .isEqualTo("One figure so far. A trend needs more.");
  }

  @Test
  void listsDecisionsAndExplainsShapes() {
    assertThat(page.select("#chart-compared .gt-chart__notes li").eachText())
        .isEqualTo(
            List.of(
                "1 2007/08: D101: recovery plan by March",
                "2 2007/08: D102: two more advisers",
                "3 2010/11: D140: advisers kept for a year",
                "Counting changed from 2006/07: those in custody are no longer counted"));
    assertThat(page.select("#chart-judged .gt-chart__key li").eachText())
        .containsExactly("◆ Real improvement", "▲ Real worsening", "○ Provisional");
  }

  @Test
  void runsNothingThatSomebodyTyped() {
    assertThat(page.select("#chart-hostile script")).isEmpty();
    assertThat(page.select("#chart-hostile a").attr("href")).startsWith("/app/x");
  }

  @Test
  void drawsASparklineInALine() {
    assertThat(page.select("p svg.gt-sparkline").attr("aria-label")).startsWith("8 figures:");
  }
}
