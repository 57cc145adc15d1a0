package org.goldenthread.app.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person is in a partnership. One person may hold several roles; what each may do stands in
 * the {@link RoleTable}.
 */
public enum Role {
  ADMINISTRATOR,
  PERFORMANCE_OFFICER,
  STRATEGIC_LEAD,
  LEAD_OFFICER,
  BOARD_MEMBER,
  COMMITTEE_OFFICER,
  ANALYST,
  PARTNER_READER;

  /** As tables, addresses and the role table name it: {@code performance-officer}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of its name. */
  public String key() {
    return "people.role." + slug();
  }

  public static Optional<Role> parse(String slug) {
    return Arrays.stream(values()).filter(r -> r.slug().equals(slug)).findFirst();
  }
}
