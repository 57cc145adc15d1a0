package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as long as updates and minutes are, from the words of documents, always the same. */
final class Texts {
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z][A-Za-z'&]*[A-Za-z0-9/.]*|\\d[\\d.%/-]*");
  private static final int SHORTEST = 15;
  private static final int LONGEST = 160;

  private final List<String> words = new ArrayList<>();
  private final Random random = new Random(7);

  Texts(Path documents) throws IOException {
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.sorted().filter(f -> f.toString().endsWith(".txt")).toList()) {
        String plain = Files.readString(file).replaceAll("<[^>]*>", " ");
        WORD.matcher(plain).results().forEach(found -> words.add(found.group()));
      }
    }
  }

  /** The next text: phrases of two to seven words that stand together in a document. */
  String next() {
    // Two dice make middling lengths the most frequent.
    int length = SHORTEST + (random.nextInt(LONGEST) + random.nextInt(LONGEST)) / 3;
    var text = new ArrayList<String>();
    while (text.size() < length) {
      int from = random.nextInt(words.size() - 8);
      text.addAll(words.subList(from, from + 2 + random.nextInt(6)));
    }
    return String.join(" ", text);
  }

  /** A word that the documents have once, so that few texts have it. */
  String rare() {
    Map<String, Long> times =
        words.stream()
            .filter(w -> w.matches("[a-z]{9,}"))
            .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .filter(e -> e.getValue() == 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  String ref() {
    return List.of("EW", "E&A", "H", "S", "P").get(random.nextInt(5))
        + String.format(java.util.Locale.ROOT, "%02d", 1 + random.nextInt(89));
  }

  String kind() {
    int dice = random.nextInt(10);
    return dice < 3 ? "items" : dice < 4 ? "measures" : dice < 9 ? "updates" : "documents";
  }

  int plan() {
    return 1 + random.nextInt(5);
  }
}
