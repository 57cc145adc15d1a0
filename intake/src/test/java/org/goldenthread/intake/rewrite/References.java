package org.goldenthread.intake.rewrite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renames the references of a document in the manner of another council. */
final class References {

  /** "(H01)", "(S15/17)", "(E&A03)" at the end of a cell. */
  private static final Pattern LETTERED =
      Pattern.compile("\\(([A-Z]{1,2}(?:&(?:amp;)?[A-Z])?)[0-9]{2,3}(?:/[0-9]{1,3})?\\)");

  /** "(EWB1)" after a level word, "(BH)" after the name of an outcome. */
  private static final Pattern OUTCOME_CODE = Pattern.compile("\\(([A-Z]{2,3})[0-9]\\)");

  /** "1.2.3" and "1.2" where they open a cell. */
  private static final Pattern DOTTED_CELL =
      Pattern.compile("(?m)(?:^|\\t)(?:<[a-z]+>)*[1-9]\\.[1-9](?:\\.[1-9])?(?=[ <\\t])");

  private static final Pattern DOTTED =
      Pattern.compile("(?<![0-9.])([1-9])(\\.[1-9](?:\\.[1-9])?)(?![0-9%.])");

  /** "37." where it opens a milestone, and the numbers of "milestone 51", "milestone 4 and 13". */
  private static final Pattern MILESTONE_CELL = Pattern.compile("\\t(?:<p>)?[0-9]{1,2}\\. ");

  private static final Pattern MILESTONE =
      Pattern.compile(
          "(?<=\\t|\\t<p>|<p>)[0-9]{1,2}(?=\\. [A-Z0-9\"'])|(?<=milestone )[0-9]{1,2}(?: and [0-9]{1,2})?(?=\\)|,|;|\\s|$)");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private References() {}

  /** The renaming for a text; one that renames nothing when it has no references of these kinds. */
  static Renaming of(String text, Random random) {
    Set<String> prefixes = new LinkedHashSet<>();
    LETTERED.matcher(text).results().forEach(m -> prefixes.add(m.group(1).replace("amp;", "")));
    if (prefixes.size() >= 2) {
      return lettered(List.copyOf(prefixes), random);
    }
    if (OUTCOME_CODE.matcher(text).find()) {
      return outcomeCodes(text);
    }
    long dotted = DOTTED_CELL.matcher(text).results().count();
    long numbered = MILESTONE_CELL.matcher(text).results().count();
    if (dotted > numbered) {
      return dotted(random.nextBoolean());
    }
    return numbered > 0 ? milestones() : Renaming.NONE;
  }

  /** H01 becomes A-101, E&A03 B-103, S15/17 C-115/17; or A101 without the hyphen. */
  private static Renaming lettered(List<String> prefixes, Random random) {
    String letters = "BDFGJKPQRTVXZ";
    int first = random.nextInt(letters.length() - prefixes.size());
    String join = random.nextBoolean() ? "-1" : "1";
    String any =
        String.join("|", prefixes.stream().map(p -> p.replace("&", "&(?:amp;)?")).toList());
    Pattern reference = Pattern.compile("(?<![A-Za-z0-9&])(" + any + ")(?=[0-9O]{2,3}(?![0-9]))");
    return everywhere(
        reference,
        m -> letters.charAt(first + prefixes.indexOf(m.group(1).replace("amp;", ""))) + join);
  }

  /** BH1 becomes CJ1: each letter another one, so that the theme's own code changes with it. */
  private static Renaming outcomeCodes(String text) {
    Set<String> codes = new LinkedHashSet<>();
    Pattern.compile("\\(([A-Z]{2,3})\\)</p>\\t")
        .matcher(text)
        .results()
        .forEach(m -> codes.add(m.group(1)));
    OUTCOME_CODE.matcher(text).results().forEach(m -> codes.add(m.group(1)));
    Pattern reference =
        Pattern.compile(
            "(?<![A-Za-z])(" + String.join("|", codes) + ")(?=[0-9]?\\)|[0-9]+(?![0-9]))",
            Pattern.CASE_INSENSITIVE);
    Renaming inText = everywhere(reference, m -> shifted(m.group(1)));
    return new Renaming() {
      @Override
      public String text(String text) {
        return inText.text(text);
      }

      @Override
      public String reference(String level, String reference) {
        return codes.contains(reference) ? shifted(reference) : text(reference);
      }
    };
  }

  private static String shifted(String code) {
    StringBuilder other = new StringBuilder();
    code.chars().forEach(c -> other.append((char) (c + 1)));
    return other.toString();
  }

  /** 1.2.3 becomes A.2.3, or 11.2.3; "Theme 1" goes with it. */
  private static Renaming dotted(boolean byLetter) {
    Function<String, String> theme =
        digit -> byLetter ? String.valueOf((char) ('A' + digit.charAt(0) - '1')) : "1" + digit;
    Pattern either =
        Pattern.compile(DOTTED.pattern() + "|(?<=(?:Theme|Priority|PRIORITY) )([1-9])(?![0-9.])");
    Renaming inText =
        everywhere(
            either,
            m ->
                m.group(3) == null
                    ? theme.apply(m.group(1)) + m.group(2)
                    : theme.apply(m.group(3)));
    return new Renaming() {
      @Override
      public String text(String text) {
        return inText.text(text);
      }

      @Override
      public String reference(String level, String reference) {
        return reference.matches("[1-9]") ? theme.apply(reference) : text(reference);
      }
    };
  }

  /** Milestone 37 becomes 137, in links too; "(iv)" of an action stays. */
  private static Renaming milestones() {
    return new Renaming() {
      @Override
      public String text(String text) {
        return replaced(
            MILESTONE,
            text,
            m ->
                replaced(
                    NUMBER, m.group(), n -> String.valueOf(100 + Integer.parseInt(n.group()))));
      }

      @Override
      public String reference(String level, String reference) {
        boolean numbered =
            level.toLowerCase(Locale.ROOT).contains("milestone") && reference.matches("[0-9]{1,2}");
        return numbered ? Integer.toString(100 + Integer.parseInt(reference)) : reference;
      }
    };
  }

  private static Renaming everywhere(Pattern pattern, Function<MatchResult, String> other) {
    return new Renaming() {
      @Override
      public String text(String text) {
        return replaced(pattern, text, other);
      }

      @Override
      public String reference(String level, String reference) {
        return replaced(pattern, reference, other);
      }
    };
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> other) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(other.apply(m)));
  }
}
