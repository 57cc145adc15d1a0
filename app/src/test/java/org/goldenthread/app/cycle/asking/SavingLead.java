package org.goldenthread.app.cycle.asking;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One lead with a signed link, who types into each of their items and sends it, and tries again
 * what was not acknowledged.
 */
final class SavingLead {
  /** Savings of an item before it is sent. */
  static final int SAVINGS = 2;

  private static final Pattern STAMP = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int PAUSE = 50;

  private final HttpClient client;
  private final String site;
  private final String path;
  private final Acknowledged acknowledged;
  private final List<Item> items;
  private String stamp = "";

  /** Answers of the server, counted over all leads. */
  static final class Acknowledged {
    final AtomicInteger savings = new AtomicInteger();
    final AtomicInteger sendings = new AtomicInteger();

    /** Savings and sendings that got no answer. */
    final AtomicInteger lost = new AtomicInteger();
  }

  /**
   * An item of the lead's and what the server has said of it.
   *
   * @param saved by the number the server gave a saving, the one that was typed
   * @param tried how often it was sent
   * @param sent how often sending it was acknowledged
   */
  record Item(String slug, Map<Integer, Integer> saved, AtomicInteger tried, AtomicInteger sent) {
    static Item of(String slug) {
      return new Item(
          slug, new ConcurrentSkipListMap<>(), new AtomicInteger(), new AtomicInteger());
    }

    /** The headline of a saving, the first being 1. */
    String headline(int saving) {
      return "Item " + slug + ", saving " + saving;
    }

    /** What is new of a saving: long enough to be cut in the middle. */
    String text(int saving) {
      return (headline(saving) + ". ").repeat(60) + "End of " + headline(saving);
    }
  }

  /**
   * @param site where the program is, without a slash at the end
   * @param token of the link
   */
  SavingLead(
      HttpClient client, String site, String token, List<String> slugs, Acknowledged acknowledged) {
    this.client = client;
    this.site = site;
    this.path = "/u/" + token;
    this.items = slugs.stream().map(Item::of).toList();
    this.acknowledged = acknowledged;
  }

  List<Item> items() {
    return items;
  }

  /** Types and sends everything, however often the server goes away meanwhile. */
  void answerAll() {
    stamp = stamp();
    for (Item item : items) {
      for (int saving = 1; saving <= SAVINGS; saving++) {
        save(item, saving);
      }
      send(item);
    }
  }

  private String stamp() {
    String page = untilAnswered(200, HttpRequest.newBuilder(URI.create(site + path)), () -> {});
    Matcher found = STAMP.matcher(page);
    return found.find() ? found.group(1) : stampOf("/items/" + items.get(0).slug());
  }

  private String stampOf(String form) {
    String page =
        untilAnswered(200, HttpRequest.newBuilder(URI.create(site + path + form)), () -> {});
    Matcher found = STAMP.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("no form at " + form);
    }
    return found.group(1);
  }

  private void save(Item item, int saving) {
    int opened = item.saved().keySet().stream().mapToInt(n -> n).max().orElse(0);
    var fields =
        List.of(
            Map.entry("opened", Integer.toString(opened)),
            Map.entry("kind", "report"),
            Map.entry("headline", item.headline(saving)),
            Map.entry("new", item.text(saving)),
            Map.entry("status", "Green"));
    String answer =
        untilAnswered(
            200,
            post("/items/" + item.slug() + "/draft", fields),
            acknowledged.lost::incrementAndGet);
    item.saved().put(Integer.parseInt(answer.lines().findFirst().orElseThrow()), saving);
    acknowledged.savings.incrementAndGet();
  }

  private void send(Item item) {
    for (boolean answered = false; !answered; ) {
      item.tried().incrementAndGet();
      HttpResponse<String> answer = ask(post("/send", List.of(Map.entry("item", item.slug()))));
      if (answer == null) {
        acknowledged.lost.incrementAndGet();
      } else if (answer.statusCode() == 303) {
        item.sent().incrementAndGet();
        acknowledged.sendings.incrementAndGet();
        answered = true;
      } else if (answer.statusCode() == 422) {
        // The server had stored a sending whose answer never came.
        answered = item.tried().get() > 1;
        if (!answered) {
          throw new IllegalStateException("refused: " + item.slug());
        }
      }
      pause(answered);
    }
  }

  private String untilAnswered(int status, HttpRequest.Builder request, Runnable lost) {
    while (true) {
      HttpResponse<String> answer = ask(request);
      if (answer != null && answer.statusCode() == status) {
        return answer.body();
      }
      if (answer != null && answer.statusCode() < 500) {
        throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
      }
      lost.run();
      pause(false);
    }
  }

  private static void pause(boolean answered) {
    try {
      Thread.sleep(answered ? 0 : PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answer; null when none came. */
  private @org.jspecify.annotations.Nullable HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder post(String to, List<Map.Entry<String, String>> fields) {
    var all = new ArrayList<>(fields);
    all.add(Map.entry("_csrf", stamp));
    String form =
        all.stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(site + path + to))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }
}
