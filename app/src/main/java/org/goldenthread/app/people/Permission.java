package org.goldenthread.app.people;

import java.util.Locale;

/** What an address or an act needs. Who has it stands in the {@link RoleTable}. */
public enum Permission {
  /** Pages for everybody, without signing in. */
  PUBLIC,
  /** One's own account, in no partnership. */
  OWN_ACCOUNT,
  /** The partnership's plans, measures, reports, documents, search and history. */
  READ,
  /** Exempt content, by Schedule 12A of the Local Government Act 1972. */
  READ_EXEMPT,
  /** Edit plan items in a draft and propose it. */
  PROPOSE_PLAN,
  /** Approve a proposed change of the plan, or send it back. */
  APPROVE_PLAN,
  /** Edit measures, definitions, figures, targets and tolerances. */
  EDIT_MEASURE,
  /** Plan, open, chase and lock reporting rounds. */
  RUN_ROUNDS,
  /** Answer what a round asks about an item. */
  UPDATE_ITEMS,
  /** Sign an update off, or return it with a note. */
  SIGN_OFF,
  /** Agree actions, change and discharge them. */
  EDIT_ACTION,
  /** Report on an action and say that it is done. */
  UPDATE_ACTION,
  /** Call a performance clinic. */
  CALL_CLINIC,
  /** Write down what a performance clinic found. */
  HOLD_CLINIC,
  /** Agree what a performance clinic will do, and close it. */
  AGREE_CLINIC,
  /** Note an exception, or accept it until a date. */
  ACKNOWLEDGE_EXCEPTION,
  /** Attach files as evidence. */
  ATTACH_EVIDENCE,
  /** Bring in documents. */
  LOAD_DOCUMENT,
  /** Match leads as printed to organisations and posts. */
  MATCH_LEADS,
  /** Boards, their members and terms. */
  MANAGE_BOARDS,
  /** Organisations, posts and people. */
  MANAGE_PEOPLE,
  /** Say who answers for somebody who is away. */
  COVER_ABSENCE,
  /** Invitations, roles, ending access, personal data. */
  MANAGE_ACCESS,
  /** Why a person can see or do something. */
  EXPLAIN_ACCESS;

  /** Whether it lets a person change the record; the others only let them see. */
  public boolean changes() {
    return switch (this) {
      case PUBLIC, OWN_ACCOUNT, READ, READ_EXEMPT, EXPLAIN_ACCESS -> false;
      default -> true;
    };
  }

  /** As the role table names it: {@code edit-measure}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of what it lets a person do. */
  public String key() {
    return "people.permission." + slug();
  }
}
