package org.goldenthread.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody at a served program without a window: keeps cookies, sends forms with the token of the
 * page they stand on, and does not follow redirects.
 */
public final class TestBrowser {
  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private Document page = new Document("");

  /** What an address answered. */
  public record Answer(int status, HttpHeaders headers, String body) {
    public Document page() {
      return Jsoup.parse(body);
    }

    /** Text of the page's main part. */
    public String text() {
      return page().select("main").text();
    }

    /** Where it leads on to, on this site; empty when nowhere. */
    public String location() {
      return headers
          .firstValue("location")
          .map(to -> to.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", ""))
          .orElse("");
    }
  }

  public TestBrowser(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  /** Asks with one more header, as a proxy would add it. */
  public Answer get(String path, String header, String value) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).header(header, value));
  }

  /** Sends a form of the page that was opened last, with its token. */
  public Answer send(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Element hidden : page.select("input[type=hidden][name=_csrf]")) {
      all.put("_csrf", hidden.val());
    }
    all.putAll(fields);
    return sendBare(path, all);
  }

  /** Sends just these fields, as another site could make a browser do. */
  public Answer sendBare(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A file that is no text. */
  public byte[] download(String path) {
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a form with a file, and the token of the page that was opened last. */
  public Answer sendFile(String path, Map<String, String> fields, String fileName, byte[] file) {
    String between = "----golden-thread-test";
    var body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    page.select("input[type=hidden][name=_csrf]").forEach(token -> all.put("_csrf", token.val()));
    all.forEach(
        (name, value) ->
            body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(between, name, value))
                    .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(between, fileName))
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + between)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Sends a form with a file of noughts that does not fit into memory. */
  public Answer sendLarge(String path, String fileName, int megabytes) {
    String between = "----golden-thread-test";
    String head =
        page.select("input[type=hidden][name=_csrf]").stream()
                .map(
                    token ->
                        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                            .formatted(between, token.val()))
                .collect(Collectors.joining())
            + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(between, fileName);
    byte[] end = ("\r\n--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8);
    List<byte[]> parts = new ArrayList<>(Collections.nCopies(megabytes, new byte[1 << 20]));
    parts.add(0, head.getBytes(StandardCharsets.UTF_8));
    parts.add(end);
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + between)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
  }

  /** Signs in as the example person of the demo whose name has this part. */
  public TestBrowser signInAs(String post) {
    Element button =
        get("/sign-in").page().select("button[name=account]").stream()
            .filter(b -> b.text().contains(post))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no example person is called " + post));
    assertThat(send("/sign-in/as", Map.of("account", button.val())).status()).isEqualTo(303);
    return this;
  }

  /** The value of a cookie; empty when there is none. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Plants a cookie of one's own making. */
  public void setCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
  }

  /** Takes over the cookies of another, as a thief or a second node would see them. */
  public TestBrowser withCookiesOf(TestBrowser other) {
    other
        .cookies
        .getCookieStore()
        .getCookies()
        .forEach(
            cookie ->
                cookies.getCookieStore().add(URI.create(address), (HttpCookie) cookie.clone()));
    return this;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer read = new Answer(answer.statusCode(), answer.headers(), answer.body());
      if (!read.body().isEmpty()) {
        page = read.page();
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
