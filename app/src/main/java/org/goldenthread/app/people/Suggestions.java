package org.goldenthread.app.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may be meant by a name as printed: the same words in any order, short forms written out, the
 * organisation in brackets, and several names in one. It only suggests; a person decides.
 */
public final class Suggestions {
  private static final double ENOUGH = 0.6;
  private static final int AT_MOST = 3;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:/|;|,|\\s&\\s|\\s+and\\s+)\\s*");
  private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\(([^()]+)\\)\\s*$");
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "a", "an", "in", "to", "s");

  private record Words(long party, List<Set<String>> names) {}

  private final List<Words> candidates;
  private final Map<String, String> shortForms;

  /** Somebody who may be meant, by every name they go by. */
  public record Candidate(long party, List<String> names) {
    public Candidate {
      names = List.copyOf(names);
    }
  }

  /**
   * A party that may be meant.
   *
   * @param score from 0 to 1: how many of the words are the same; 1 means all
   */
  public record Suggested(long party, double score) {}

  /**
   * @param shortForms abbreviation in lower case to what it means, from the partnership's own
   *     papers or in common use
   */
  public Suggestions(List<Candidate> candidates, Map<String, String> shortForms) {
    this.shortForms = Map.copyOf(shortForms);
    this.candidates =
        candidates.stream()
            .map(c -> new Words(c.party(), c.names().stream().map(this::words).toList()))
            .toList();
  }

  /** The likeliest first; empty when nothing is like it. */
  public List<Suggested> of(String printed) {
    Set<String> wanted = words(printed);
    return candidates.stream()
        .map(c -> new Suggested(c.party(), score(wanted, c)))
        .filter(s -> s.score() >= ENOUGH)
        .sorted(
            Comparator.comparingDouble(Suggested::score).reversed().thenComparing(Suggested::party))
        .limit(AT_MOST)
        .toList();
  }

  /**
   * The names joined in one ("Head of A (Council) / Head of B (Council)"); one alone when nothing
   * joins them. A name is cut at "and" or a comma only where each part is like somebody known.
   */
  public List<String> parts(String printed) {
    List<String> atSlash = split(printed, Pattern.compile("\\s*/\\s*|\\s*;\\s*"));
    if (atSlash.size() > 1) {
      return atSlash;
    }
    List<String> everywhere = split(printed, JOINT);
    return everywhere.size() > 1 && everywhere.stream().noneMatch(p -> of(p).isEmpty())
        ? everywhere
        : List.of(printed);
  }

  /** A name cut into what is before brackets and what is inside them; inside is empty without. */
  public static Bracketed bracketed(String printed) {
    var matcher = BRACKETED.matcher(printed);
    return matcher.matches() && !matcher.group(1).isBlank()
        ? new Bracketed(matcher.group(1), matcher.group(2).strip())
        : new Bracketed(printed.strip(), "");
  }

  /** "Head of Safeguarding (Council)": the post, and the organisation named within. */
  public record Bracketed(String name, String within) {}

  private static List<String> split(String printed, Pattern at) {
    List<String> parts = new ArrayList<>();
    for (String part : at.split(printed)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static double score(Set<String> wanted, Words candidate) {
    return candidate.names().stream().mapToDouble(name -> likeness(wanted, name)).max().orElse(0);
  }

  /** Twice the shared words over all words of both. */
  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  private Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : WORD.split(name.toLowerCase(Locale.UK))) {
      String meant = shortForms.getOrDefault(word, word);
      for (String part : WORD.split(meant.toLowerCase(Locale.UK))) {
        if (!part.isEmpty() && !SMALL.contains(part)) {
          words.add(part);
        }
      }
    }
    return words;
  }
}
