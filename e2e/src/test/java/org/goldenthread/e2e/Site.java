package org.goldenthread.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Every address that links lead to from the front page, for a signed-in performance officer. */
final class Site {
  private static final Set<String> NAMED_NEXT =
      Set.of("app", "plans", "items", "measures", "documents", "reconciliation");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private static final String COOKIE = RunningProgram.signInAs("Performance officer");

  /** What an address answered. */
  record Answer(String path, int status, String type, String body, List<String> links) {
    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  /** Answers by path, in the order found. */
  static final Map<String, Answer> ANSWERS = walk();

  private Site() {}

  private static Map<String, Answer> walk() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    while (!next.isEmpty()) {
      String path = next.remove();
      if (!answers.containsKey(path)) {
        Answer answer = ask(path);
        answers.put(path, answer);
        answer.links().stream().map(Site::withoutFragment).forEach(next::add);
      }
    }
    return answers;
  }

  /** What a path answers now. */
  static Answer ask(String path) {
    try {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(RunningProgram.ADDRESS + path))
                  .header("Cookie", RunningProgram.SESSION + "=" + COOKIE)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      String type = response.headers().firstValue("content-type").orElse("");
      List<String> links = type.startsWith("text/html") ? links(response.body(), path) : List.of();
      return new Answer(path, response.statusCode(), type, response.body(), links);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  private static List<String> links(String html, String path) {
    Document page = Jsoup.parse(html, RunningProgram.ADDRESS + path);
    return page.select("a[href]:not([hreflang]), link[href]").eachAttr("abs:href").stream()
        .filter(href -> href.startsWith(RunningProgram.ADDRESS))
        .map(href -> href.substring(RunningProgram.ADDRESS.length()))
        .distinct()
        .toList();
  }

  static String withoutFragment(String link) {
    int hash = link.indexOf('#');
    return hash < 0 ? link : link.substring(0, hash);
  }

  /**
   * Pages to look at closely: of each kind of page the first found and the last. Pages are of a
   * kind when their addresses differ in names and values only.
   */
  static List<String> oneOfEachKind() {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Answer answer : ANSWERS.values()) {
      if (answer.isPage()) {
        kinds.computeIfAbsent(kind(answer.path()), kind -> new ArrayList<>()).add(answer.path());
      }
    }
    List<String> found =
        kinds.values().stream()
            .flatMap(pages -> Stream.of(0, pages.size() - 1).distinct().map(pages::get))
            .toList();
    return Stream.concat(found.stream(), notLinked()).toList();
  }

  /** Pages no link leads to: seen from a past day. */
  private static Stream<String> notLinked() {
    return Stream.of(partnership() + "?as-at=2010-01-01");
  }

  /** The partnership's own page. */
  static String partnership() {
    return ANSWERS.keySet().stream()
        .filter(path -> path.matches("/app/[^/?]+"))
        .findFirst()
        .orElseThrow();
  }

  private static String kind(String path) {
    String[] parts = path.split("\\?", 2);
    StringBuilder kind = new StringBuilder();
    String before = "";
    for (String segment : parts[0].split("/", -1)) {
      kind.append('/').append(NAMED_NEXT.contains(before) ? "*" : segment);
      before = segment;
    }
    return parts.length == 1 ? kind.toString() : kind + "?" + parts[1].replaceAll("=[^&]*", "");
  }
}
