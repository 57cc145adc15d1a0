package org.goldenthread.intake.printed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single printed word looks like, and the small vocabularies of the field. */
public final class Words {
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’.-]*");
  private static final Pattern ACRONYM =
      Pattern.compile("[\\p{Lu}&]{2,}[\\p{Lu}&a]*|R?[A-Z]DaS[A-Z]+");

  /** Words that name a body, a team or its business and so never part of a person's name. */
  private static final Set<String> BODY =
      Set.of(
          ("academy agency area assembly association authority board borough care carer carers centre"
                  + " centres chamber charity children children's college colleges commissioning"
                  + " committee community company council county dental department development"
                  + " directorate district early education employment engagement england family"
                  + " families federation forum foundation group groups health healthcare help"
                  + " hospital hospitals housing integrated justice learning leisure lifelong local"
                  + " ltd limited maternity medical midwifery national network neighbourhood nhs"
                  + " nursing offending office oral parent parents partners partnership people's"
                  + " performance planning police practice prevention primary probation programme"
                  + " promotion protection public rehabilitation resources safeguarding school schools"
                  + " secondary sector service services skills social society strategic strategy"
                  + " structure support team teams training transport trust university visiting"
                  + " voluntary wellbeing years youth")
              .split(" "));

  /** Words that name a post. */
  private static final Set<String> POST =
      Set.of(
          ("adviser advisor analyst assistant chair chief commissioner consultant co-ordinator"
                  + " coordinator deputy director executive governor head headteacher inspector interim"
                  + " lead leader manager nurse officer principal representative secretary"
                  + " specialist superintendent supervisor")
              .split(" "));

  private static final Set<String> PLURAL_POST =
      Set.of("managers", "officers", "leads", "heads", "directors", "coordinators", "teams");

  private static final Set<String> HONORIFIC =
      Set.of("dr", "mr", "mrs", "ms", "miss", "prof", "professor", "cllr", "councillor", "rev");

  private Words() {}

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }

  public static boolean isTitleCase(String word) {
    return TITLE.matcher(word).matches();
  }

  public static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  public static boolean isBody(String word) {
    return BODY.contains(plain(word));
  }

  public static boolean isPost(String word) {
    return POST.contains(plain(word));
  }

  public static boolean isPluralPost(String word) {
    return PLURAL_POST.contains(plain(word));
  }

  public static boolean isHonorific(String word) {
    return HONORIFIC.contains(plain(word));
  }

  /** A word that could be a forename or surname: initial capital, neither body nor post. */
  public static boolean isNameLike(String word) {
    return isTitleCase(word) && !isBody(word) && !isPost(word) && !isPluralPost(word);
  }
}
