package org.goldenthread.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Conflict.Difference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every component on one page, left under target/views to be looked at. */
class GalleryTest {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), "org.goldenthread.templates");
  private static final List<Option> STATUSES =
      List.of(
          Option.of("red", "Red", "Will miss the date or the target"),
          Option.of("green", "Green", "On course"),
          Option.divider("or"),
          Option.none("none", "No update"));
  private static final List<String> FIELDS =
      List.of("title", "target", "password", "detail", "headline", "lead", "status", "tag", "file");

  private record GalleryPage(Page page, Form form) implements FormPage {
    @Override
    public String template() {
      return "shell/form-layout";
    }
  }

  @Test
  void keepsIdsApartAndDescribesEveryField() {
    Document page = draw(refused(), "gallery-refused");

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element described : page.select("[aria-describedby]")) {
      assertThat(described.attr("aria-describedby").split(" "))
          .allMatch(id -> page.getElementById(id) != null);
    }
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void leadsEachProblemToAFieldThatTakesTheFocus() {
    Document page = draw(refused(), "gallery-refused");

    List<String> targets = page.select(".govuk-error-summary a").eachAttr("href");
    assertThat(targets).hasSize(FIELDS.size() + 2);
    for (String target : targets) {
      assertThat(page.select(target).select("input, select, textarea")).as(target).hasSize(1);
    }
  }

  @Test
  void keepsWhatWasTypedButNeverAPassword() {
    Document page = draw(refused(), "gallery-refused");

    assertThat(page.select("#title").attr("value")).isEqualTo("<Two> advisers");
    assertThat(page.select("#detail").text()).isEqualTo("More & more");
    assertThat(page.select("input[name=status][checked]").attr("value")).isEqualTo("red");
    assertThat(page.select("#due-day").attr("value")).isEqualTo("31");
    assertThat(page.html()).doesNotContain("thread-and-needle");
  }

  @Test
  void standsWithoutAProblemWhenNobodyTyped() {
    Document page = draw(Form.blank(), "gallery");

    assertThat(page.select(".govuk-error-summary, .govuk-error-message")).isEmpty();
    assertThat(page.title()).startsWith("Every component");
  }

  private static Form refused() {
    Form form =
        Form.blank()
            .with("title", "<Two> advisers")
            .with("password", "thread-and-needle")
            .with("detail", "More & more")
            .with("status", "red")
            .with("due-day", "31")
            .with("due-month", "9")
            .with("due-year", "2010");
    for (String field : FIELDS) {
      form = form.withProblem(field, "Say what is meant by " + field);
    }
    form = FormDate.read(form, "due", "Expected date", Views.MESSAGES).form();
    return conflict().ask(form, Views.MESSAGES);
  }

  private static Conflict conflict() {
    return new Conflict(
        "7",
        "Public health lead",
        "2:05pm",
        List.of(
            Difference.text(
                "words",
                "Title",
                "Reduce smoking in pregnancy by 2% a year",
                "Reduce smoking among mothers by 1% a year",
                "Reduce smoking in pregnancy by 1% a year")));
  }

  private static Document draw(Form form, String name) {
    Page page =
        Page.of("Every component", "/app/wexmere/gallery")
            .in(Views.WEXMERE, null)
            .seenBy(
                new Viewer(
                    "Performance officer",
                    java.util.EnumSet.allOf(Section.class),
                    List.of(Views.WEXMERE, new Page.Partnership("northmoor", "Northmoor"))),
                new Csrf("_csrf", "t0k3n"));
    Content inside = output -> fields(form).forEach(output::writeContent);
    Content content =
        output -> {
          output.writeContent("<h1 class=\"govuk-heading-l\">Every component</h1>");
          told().forEach(output::writeContent);
          output.writeContent(
              part("shell/form", Map.of("page", page, "action", "/x", "content", inside)));
        };
    String html =
        part(
            "shell/form-layout",
            Map.of(
                "view", new GalleryPage(page, form),
                "back", new Link("Back", "/app/wexmere"),
                "content", content));
    Views.keep(html, name);
    return Jsoup.parse(html);
  }

  private static List<String> told() {
    var parts = new ArrayList<String>();
    Content words = output -> output.writeUserContent("Red, but normal ups and downs.");
    parts.add(part("govuk/notification-banner", Map.of("text", "Sent", "success", true)));
    parts.add(part("govuk/inset-text", Map.of("content", words)));
    parts.add(part("govuk/warning-text", Map.of("text", "This cannot be undone.")));
    parts.add(part("govuk/details", Map.of("summary", "Full update", "content", words)));
    parts.add(part("govuk/tag", Map.of("text", "Draft", "colour", "grey")));
    parts.add(part("govuk/badge", Map.of("text", "New")));
    Content rows =
        output ->
            output.writeContent(
                part(
                    "govuk/fact",
                    Map.of(
                        "label",
                        "Lead",
                        "content",
                        words,
                        "actions",
                        List.of(new Link("Change", "/x")))));
    Content list =
        output -> output.writeContent(part("govuk/summary-list", Map.of("content", rows)));
    parts.add(part("govuk/summary-card", Map.of("title", "H02", "content", list)));
    parts.add(
        part(
            "govuk/task-list",
            Map.of(
                "tasks",
                List.of(
                    new Task("H02 Reduce smoking", "/x", "About 2 minutes", "Not started", "blue"),
                    new Task("Send", null, null, "Cannot start yet", null)))));
    parts.add(
        part(
            "govuk/tabs",
            Map.of(
                "label",
                "Parts",
                "links",
                List.of(new Link("Now", "/now"), new Link("Before", "/before")),
                "current",
                "/now")));
    Content item =
        output ->
            output.writeContent(
                part(
                    "govuk/timeline-item",
                    Map.of(
                        "title", "Amber to Red",
                        "by", "Public health lead",
                        "when", "12 October 2009",
                        "at", "2009-10-12",
                        "content", words)));
    parts.add(part("govuk/timeline", Map.of("content", item)));
    parts.add(
        part("govuk/pagination", Map.of("pages", new Pagination(10, 40, n -> "/x?page=" + n))));
    return parts;
  }

  private static List<String> fields(Form form) {
    var parts = new ArrayList<String>();
    parts.add(field("text-input", form, "title", Map.of("hint", "One line", "width", 20)));
    parts.add(
        field(
            "text-input",
            form,
            "target",
            Map.of("suffix", "%", "inputmode", "decimal", "width", 5)));
    parts.add(field("password-input", form, "password", Map.of()));
    parts.add(field("textarea", form, "detail", Map.of("hint", "Optional")));
    parts.add(field("character-count", form, "headline", Map.of("most", 160, "rows", 2)));
    parts.add(
        field("select", form, "lead", Map.of("options", List.of(Option.of("1", "Health team")))));
    parts.add(field("radios", form, "status", Map.of("options", STATUSES, "size", "m")));
    parts.add(field("checkboxes", form, "tag", Map.of("options", STATUSES, "small", true)));
    parts.add(field("date-input", form, "due", Map.of("hint", "For example, 31 3 2010")));
    parts.add(field("file-upload", form, "file", Map.of("accept", ".pdf,.docx")));
    parts.add(part("shell/conflict", Map.of("form", form, "conflict", conflict())));
    Content buttons =
        output -> {
          output.writeContent(part("govuk/button", Map.of("text", "Save")));
          output.writeContent(
              part("govuk/button", Map.of("text", "Finish later", "style", "secondary")));
          output.writeContent(part("govuk/button", Map.of("text", "Remove", "style", "warning")));
        };
    parts.add(part("govuk/button-group", Map.of("content", buttons)));
    return parts;
  }

  private static String field(String component, Form form, String name, Map<String, Object> more) {
    String title = "What is the " + name + "?";
    String asked =
        TEMPLATES.getParamInfo("govuk/" + component + ".jte").containsKey("legend")
            ? "legend"
            : "label";
    var parameters = new HashMap<>(more);
    parameters.putAll(Map.of("form", form, "name", name, asked, title));
    return part("govuk/" + component, parameters);
  }

  private static String part(String template, Map<String, Object> given) {
    var parameters = new HashMap<>(given);
    if (TEMPLATES.getParamInfo(template + ".jte").containsKey("m")) {
      parameters.put("m", Views.MESSAGES);
    }
    StringOutput output = new StringOutput();
    TEMPLATES.render(template + ".jte", parameters, output);
    return output.toString();
  }
}
