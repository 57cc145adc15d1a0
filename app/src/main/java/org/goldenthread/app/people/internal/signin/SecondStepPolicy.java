package org.goldenthread.app.people.internal.signin;

import java.util.Set;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.SignedIn;
import org.springframework.stereotype.Component;

/** Who must have a second step: those who could change what everybody relies on. */
@Component
public class SecondStepPolicy {
  private static final Set<Role> REQUIRED = Set.of(Role.ADMINISTRATOR, Role.PERFORMANCE_OFFICER);

  private final Partnerships partnerships;
  private final Roles roles;
  private final Tenancy tenancy;

  SecondStepPolicy(Partnerships partnerships, Roles roles, Tenancy tenancy) {
    this.partnerships = partnerships;
    this.roles = roles;
    this.tenancy = tenancy;
  }

  /** Whether a role of the account, in any partnership, requires it. */
  public boolean isRequiredOf(Account account) {
    return partnerships.of(new SignedIn(account.id(), account.name())).stream()
        .anyMatch(
            partnership ->
                tenancy.read(partnership.id(), () -> roles.of(account.id())).stream()
                    .anyMatch(grant -> REQUIRED.contains(grant.role())));
  }
}
