package org.goldenthread.intake.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title with the leads printed behind it.
 *
 * @param leads from the label on ("Strategic Lead: ..."), or null
 */
record TitleAndLeads(String title, @Nullable String leads) {
  private static final Pattern LABEL =
      Pattern.compile("(?:^|\\s)((?:Strategic Leads?|Lead Officers?|Lead)(?:/s|\\(s\\))?\\s*:)");

  static TitleAndLeads of(String printed) {
    Matcher m = LABEL.matcher(printed);
    if (!m.find()) {
      return new TitleAndLeads(printed.strip(), null);
    }
    return new TitleAndLeads(
        printed.substring(0, m.start()).strip(), printed.substring(m.start(1)).strip());
  }
}
