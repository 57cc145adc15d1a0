package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.people.Access.Leaders;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final Partnership WEXMERE = new Partnership(1, "wexmere", "Wexmere");
  private static final long OWN_POST = 11;
  private static final long OTHER_POST = 12;

  private final Access access = new Access();

  private static Member member(Role... roles) {
    return new Member(
        WEXMERE,
        new SignedIn(7, "Sam"),
        Arrays.stream(roles)
            .map(r -> new RoleGrant(1, 7, r, "Post", LocalDate.EPOCH, "Administrator"))
            .toList(),
        Set.of(OWN_POST),
        Set.of());
  }

  private static Leaders ledBy(Set<Long>... things) {
    return role -> Optional.of(List.of(things));
  }

  @Test
  void refusesAPersonWithoutARoleInThePartnership() {
    for (Permission permission : Permission.values()) {
      boolean expected = permission == Permission.PUBLIC || permission == Permission.OWN_ACCOUNT;
      assertThat(access.mayEnter(member(), permission)).as(permission.slug()).isEqualTo(expected);
    }
  }

  @Test
  void refusesWhoHasNotSignedInAllButPublicPages() {
    for (Permission permission : Permission.values()) {
      assertThat(access.mayEnter(Member.stranger(WEXMERE), permission))
          .as(permission.slug())
          .isEqualTo(permission == Permission.PUBLIC);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void refusesALeadOfficerWhatAnotherPostLeads() {
    var lead = member(Role.LEAD_OFFICER);
    assertThat(access.decide(lead, Permission.PROPOSE_PLAN, ledBy(Set.of(OTHER_POST))).allowed())
        .isFalse();
    assertThat(
            access
                .decide(lead, Permission.PROPOSE_PLAN, ledBy(Set.of(OTHER_POST, OWN_POST)))
                .allowed())
        .isTrue();
  }

  @Test
  @SuppressWarnings("unchecked")
  void refusesALeadWhereOneOfSeveralThingsIsNotTheirs() {
    var lead = member(Role.STRATEGIC_LEAD);
    assertThat(
            access
                .decide(lead, Permission.APPROVE_PLAN, ledBy(Set.of(OWN_POST), Set.of(OTHER_POST)))
                .allowed())
        .isFalse();
  }

  @Test
  @SuppressWarnings("unchecked")
  void refusesALeadWhatNobodyLeads() {
    assertThat(
            access
                .decide(member(Role.LEAD_OFFICER), Permission.PROPOSE_PLAN, ledBy(Set.of()))
                .allowed())
        .isFalse();
  }

  @Test
  @SuppressWarnings("unchecked")
  void addsUpTheRolesOfOnePersonAndNamesThem() {
    var both = member(Role.LEAD_OFFICER, Role.PERFORMANCE_OFFICER);
    var decision = access.decide(both, Permission.PROPOSE_PLAN, ledBy(Set.of(OTHER_POST)));
    assertThat(decision.allowed()).isTrue();
    assertThat(decision.reasons()).extracting(Access.Reason::allows).containsExactly(true, false);
    assertThat(decision.reasons().get(0).grant())
        .isNotNull()
        .extracting(RoleGrant::role)
        .isEqualTo(Role.PERFORMANCE_OFFICER);
  }
}
