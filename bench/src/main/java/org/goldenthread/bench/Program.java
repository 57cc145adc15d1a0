package org.goldenthread.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as {@code gt demo} starts it, with a log of its collections. */
final class Program implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Golden Thread is at (http://\\S+) .*");
  private static final Pattern PLAN = Pattern.compile("href=\"(/app/[^/\"]+/plans/[^/\"?#]+)\"");
  private static final Pattern PARTNERSHIP = Pattern.compile("href=\"(/app/[^/\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("name=\"account\" value=\"(\\d+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M");

  private final Process process;
  private final String address;
  private final Path collections;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          // No request asks to go over to another version.
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  // Of the same visitor; where a form leads is not asked for.
  private final HttpClient sending =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private Program(Process process, String address, Path collections) {
    this.process = process;
    this.address = address;
    this.collections = collections;
  }

  static Program start(Path gt, Path documents, Path work)
      throws IOException, InterruptedException {
    return start(gt, documents, work, Map.of());
  }

  /**
   * Starts it.
   *
   * @param settings of the environment, such as GT_MAIL_HOST
   */
  static Program start(Path gt, Path documents, Path work, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path collections = work.resolve("collections.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            gt.toString(),
            "demo",
            "--port",
            "0",
            "--data",
            work.resolve("data").toString(),
            "--documents",
            documents.toString());
    builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + collections);
    builder.environment().putAll(settings);
    builder.redirectError(work.resolve("demo.log").toFile());
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        Program program = new Program(process, ready.group(1), collections);
        program.signIn();
        return program;
      }
    }
    throw new IOException("gt demo did not start: " + Files.readString(work.resolve("demo.log")));
  }

  /** Signs in as the first example person of the demo, who may read everything. */
  private void signIn() throws IOException, InterruptedException {
    String page = get("/sign-in");
    String form =
        "account="
            + first(PERSON, page)
            + "&_csrf="
            + URLEncoder.encode(first(TOKEN, page), StandardCharsets.UTF_8);
    client.send(
        HttpRequest.newBuilder(URI.create(address + "/sign-in/as"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.discarding());
  }

  private static String first(Pattern pattern, String html) throws IOException {
    Matcher found = pattern.matcher(html);
    if (!found.find()) {
      throw new IOException("the sign-in page has no " + pattern);
    }
    return found.group(1);
  }

  /** The body of a page, which must answer 200. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** What the forms of a page carry, so that no other site can send them. */
  static String token(String page) throws IOException {
    return first(TOKEN, page);
  }

  /** Sends a form without waiting for the answer, whose status is given. */
  CompletableFuture<Integer> send(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return sending
        .sendAsync(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  /** How long an answer is, which must be 200, without keeping it. */
  long bytes(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answered " + answer.statusCode());
      }
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Where a person starts after signing in. */
  String home() throws IOException, InterruptedException {
    return partnership() + "/my-work";
  }

  /** The address of the demo's partnership. */
  String partnership() throws IOException, InterruptedException {
    for (String partnership : links(PARTNERSHIP, get("/"))) {
      return partnership;
    }
    throw new IOException("the front page leads to no partnership");
  }

  /** Asks for a page without waiting for it. */
  CompletableFuture<Integer> ask(String path) {
    return client
        .sendAsync(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(HttpResponse::statusCode);
  }

  /** The address of the plan whose page is the longest. */
  String largestPlan() throws IOException, InterruptedException {
    Map<String, Integer> plans = new LinkedHashMap<>();
    for (String partnership : links(PARTNERSHIP, get("/"))) {
      for (String plan : links(PLAN, get(partnership))) {
        plans.put(plan, get(plan).length());
      }
    }
    return plans.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow(() -> new IOException("no plan was loaded"));
  }

  private static Iterable<String> links(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> found.group(1)).distinct().toList();
  }

  /** Megabytes in use when a collection began, at most; 0 when there was none. */
  long highestHeap() throws IOException {
    return COLLECTION
        .matcher(Files.readString(collections))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .max()
        .orElse(0);
  }

  /** Megabytes of the process itself, without the database server's. */
  long highestMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
