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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The addresses that links lead to from the front page, for a performance officer and, where only
 * they may go, for an administrator. Of a kind of address with very many the first are walked. What
 * a test does before another first asks for them is on the pages; what is done later is not.
 */
final class Site {
  private static final Set<String> NAMED_NEXT =
      Set.of("app", "plans", "items", "measures", "documents", "reconciliation");
  private static final int OF_A_KIND = 20;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  static final String OFFICER = "Performance officer";
  static final String ADMINISTRATOR = "Administrator";

  /** What an address answered. */
  record Answer(
      String person, String path, int status, String type, String body, List<String> links) {
    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  private static final Map<String, Integer> WALKED = new HashMap<>();

  /** Answers by path, in the order found. */
  static final Map<String, Answer> ANSWERS = walk();

  private Site() {}

  private static Map<String, Answer> walk() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    walk(OFFICER, answers);
    Set<String> seen = Set.copyOf(WALKED.keySet());
    Map<String, Answer> more = new LinkedHashMap<>();
    walk(ADMINISTRATOR, more, seen);
    more.forEach(answers::putIfAbsent);
    return answers;
  }

  private static void walk(String person, Map<String, Answer> answers) {
    walk(person, answers, Set.of());
  }

  private static void walk(String person, Map<String, Answer> answers, Set<String> seen) {
    String cookie = RunningProgram.signInAs(person);
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    while (!next.isEmpty()) {
      String path = next.remove();
      boolean start = answers.isEmpty();
      if (!answers.containsKey(path) && (start || isNew(path, seen))) {
        Answer answer = ask(person, cookie, path);
        answers.put(path, answer);
        answer.links().stream().map(Site::withoutFragment).forEach(next::add);
      }
    }
  }

  private static boolean isNew(String path, Set<String> seen) {
    return !seen.contains(kind(path)) && WALKED.merge(kind(path), 1, Integer::sum) <= OF_A_KIND;
  }

  private static Answer ask(String person, String cookie, String path) {
    try {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(RunningProgram.ADDRESS + path))
                  .header("Cookie", RunningProgram.SESSION + "=" + cookie)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      String type = response.headers().firstValue("content-type").orElse("");
      List<String> links = type.startsWith("text/html") ? links(response.body(), path) : List.of();
      return new Answer(person, path, response.statusCode(), type, response.body(), links);
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
   * Pages to look at closely: of each kind of page the first found. Pages are of a kind when their
   * addresses differ in names and values only.
   */
  static List<String> oneOfEachKind() {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Answer answer : ANSWERS.values()) {
      if (answer.isPage()) {
        kinds.computeIfAbsent(kind(answer.path()), kind -> new ArrayList<>()).add(answer.path());
      }
    }
    List<String> found = kinds.values().stream().map(pages -> pages.get(0)).toList();
    return Stream.concat(found.stream(), notLinked()).toList();
  }

  /** Of each kind of page with a form to send the first found; signing out is none. */
  static List<String> oneOfEachKindOfForm() {
    Map<String, String> kinds = new TreeMap<>();
    for (Answer answer : ANSWERS.values()) {
      if (answer.isPage()
          && !Jsoup.parse(answer.body()).select("main form[method=post]").isEmpty()) {
        kinds.putIfAbsent(kind(answer.path()), answer.path());
      }
    }
    return List.copyOf(kinds.values());
  }

  /** Who found the page. */
  static String personOf(String path) {
    Answer answer = ANSWERS.get(path);
    return answer == null ? OFFICER : answer.person();
  }

  /** Pages no link leads to: seen from a past day. */
  private static Stream<String> notLinked() {
    return Stream.of(RunningProgram.HOME + "?as-at=2010-01-01");
  }

  /** Numbers and keys hold a digit; words of an address do not. */
  private static boolean isAName(String before, String segment) {
    return NAMED_NEXT.contains(before) || segment.matches(".*\\d.*");
  }

  private static String kind(String path) {
    String[] parts = path.split("\\?", 2);
    StringBuilder kind = new StringBuilder();
    String before = "";
    for (String segment : parts[0].split("/", -1)) {
      kind.append('/').append(isAName(before, segment) ? "*" : segment);
      before = segment;
    }
    return parts.length == 1 ? kind.toString() : kind + "?" + parts[1].replaceAll("=[^&]*", "");
  }
}
