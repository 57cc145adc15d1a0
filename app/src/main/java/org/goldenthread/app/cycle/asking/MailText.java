package org.goldenthread.app.cycle.asking;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What a mail says, as plain text: paragraphs with an empty line between. A signed link stands on a
 * line of its own as {@code {link 7}}, so that its secret is nowhere but in the mail that is sent.
 *
 * @param subject one line
 */
record MailText(String subject, String body) {
  private static final Pattern LINK = Pattern.compile("\\{link ([0-9]{1,18})\\}");
  private static final Pattern ADDRESS = Pattern.compile("^https?://\\S+$", Pattern.MULTILINE);

  MailText {
    if (subject.lines().count() != 1) {
      throw new IllegalArgumentException("subject of more or less than a line: " + subject);
    }
  }

  /** What stands for a link until the mail is sent. */
  static String placeholder(long link) {
    return "{link " + link + "}";
  }

  /** The text with the address of each link. */
  static String withLinks(String body, LongFunction<String> address) {
    return LINK.matcher(body)
        .replaceAll(
            found -> Matcher.quoteReplacement(address.apply(Long.parseLong(found.group(1)))));
  }

  /** The same text as HTML: paragraphs and links, nothing else. */
  static String html(String text) {
    return Arrays.stream(text.split("\n\n"))
        .map(MailText::paragraph)
        .collect(
            Collectors.joining(
                "\n",
                "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"></head>"
                    + "<body style=\"font-family: Arial, sans-serif; font-size: 16px;"
                    + " line-height: 1.5; color: #0b0c0c; overflow-wrap: anywhere\">\n",
                "\n</body></html>\n"));
  }

  private static String paragraph(String text) {
    String escaped = HtmlUtils.htmlEscape(text, "UTF-8");
    String linked =
        ADDRESS
            .matcher(escaped)
            .replaceAll(found -> "<a href=\"" + found.group() + "\">" + found.group() + "</a>");
    return "<p>" + linked.replace("\n", "<br>\n") + "</p>";
  }
}
