package org.goldenthread.app.cycle.asking;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What a mail says, as plain text.
 *
 * @param subject one line
 */
record MailText(String subject, MailBody body) {
  private static final Pattern ADDRESS = Pattern.compile("^https?://\\S+$", Pattern.MULTILINE);

  MailText {
    if (subject.lines().count() != 1) {
      throw new IllegalArgumentException("subject of more or less than a line: " + subject);
    }
  }

  /**
   * A text as HTML: paragraphs and links, nothing else.
   *
   * @param site addresses there become links; what people wrote leads nowhere else
   */
  static String html(String text, String site) {
    return Arrays.stream(text.split("\n\n"))
        .map(paragraph -> paragraph(paragraph, site))
        .collect(
            Collectors.joining(
                "\n",
                "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"></head>"
                    + "<body style=\"font-family: Arial, sans-serif; font-size: 16px;"
                    + " line-height: 1.5; color: #0b0c0c; overflow-wrap: anywhere\">\n",
                "\n</body></html>\n"));
  }

  private static String paragraph(String text, String site) {
    String escaped = HtmlUtils.htmlEscape(text, "UTF-8");
    String linked =
        ADDRESS
            .matcher(escaped)
            .replaceAll(found -> Matcher.quoteReplacement(linked(found.group(), site)));
    return "<p>" + linked.replace("\n", "<br>\n") + "</p>";
  }

  private static String linked(String address, String site) {
    return address.startsWith(site + "/")
        ? "<a href=\"" + address + "\">" + address + "</a>"
        : address;
  }
}
