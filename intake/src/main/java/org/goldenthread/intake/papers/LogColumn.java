package org.goldenthread.intake.papers;

import java.util.regex.Pattern;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.HeaderWords;
import org.jspecify.annotations.Nullable;

/** What a column of a meeting's table holds, as its header says. */
enum LogColumn {
  NUMBER(
      "(?:action |log )?(?:no|number|ref|reference|action no|action number|action ref|id|#)\\W*(?:no\\W*)?"),
  FROM(
      "(?:from )?(?:the )?(?:agenda(?: item)?|item|minute|minutes)(?: ?(?:no|number|ref|reference|item))?\\W*"
          + "|from(?: agenda| minute| item| meeting)?|source|(?:date of )?meeting(?: date)?|date(?: raised| of meeting| agreed)?|raised"),
  OWNER(
      "(?:action |lead |responsible )?(?:owner|lead|responsible|responsibility|person|officer|by whom|whom|who)s?(?: responsible)?"
          + "|action (?:by|for|owner)|by whom|assigned to|by|responsible (?:officer|person|lead)|lead (?:officer|person|agency)"
          + "|allocated to|person responsible|organisation responsible|lead[/ ](?:owner|responsible)"),
  DETAILS(
      "(?:agreed |outstanding |key )?actions?(?: (?:points?|required|agreed|details?|description|to be taken|needed|arising|item|log))?s?"
          + "|details?(?: of action)?|tasks?|action[/ ]task|description(?: of action)?|what"),
  UPDATE(
      "status ?[/&] ?(?:updates?|comments?|progress)|(?:latest |current |progress )?(?:update|progress|position|outcome|response|comments?|result|action taken)s?(?: ?[/&] ?\\w+)?"
          + "|progress (?:to date|update|made)|notes?|update[/ ](?:outcome|status|progress|comment)s?|status update"),
  DUE(
      "(?:due|target|completion|end) ?(?:date|by)?|by when|when|deadline|timescales?|time ?frame|timescale ?/ ?deadline|due by|complete by|date due"),
  STATUS(
      "status|rag(?: (?:status|rating))?|brag|state|completed?\\??|open ?/ ?closed|complete\\? ?(?:\\(?y/n\\)?)?"),
  DISCUSSION(
      "(?:key |main |summary of )?(?:discussions?|discussion points?|points?|issues?|points discussed|notes of discussion|minutes? text|narrative)"
          + "(?: (?:points?|and decisions?|/ ?decisions?|raised|discussed))?|discussion ?[/&] ?\\w+|minutes?|subject|topic|agenda item and discussion|summary");

  private static final int LONGEST = 50;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Pattern words;

  LogColumn(String words) {
    this.words = Pattern.compile("(?i)(?:" + words + ")\\s*:?");
  }

  /** The column a header names, or null. Of two that fit, the first of this list. */
  static @Nullable LogColumn of(String header) {
    if (header.length() > LONGEST * 2 || header.isBlank() || Character.isDigit(header.charAt(0))) {
      return null;
    }
    String text = SPACES.matcher(header.strip()).replaceAll(" ");
    if (text.length() > LONGEST) {
      return null;
    }
    for (LogColumn column : values()) {
      if (column.words.matcher(text).matches()) {
        return column;
      }
    }
    return ofPlan(HeaderWords.roleOf(text));
  }

  /** The column that a head of a plan names: councils use the same words for both. */
  private static @Nullable LogColumn ofPlan(@Nullable ColumnRole role) {
    if (role == null) {
      return null;
    }
    return switch (role) {
      case REFERENCE, NUMBER -> NUMBER;
      case LEAD -> OWNER;
      case ACTION -> DETAILS;
      case PROGRESS, NOTE -> UPDATE;
      case DUE -> DUE;
      case STATUS -> STATUS;
      default -> null;
    };
  }
}
