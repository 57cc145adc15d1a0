package org.goldenthread.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.app.people.RoleTable.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place that decides who may do what, and says why. */
@Component
public final class Access {
  private final RoleTable table = RoleTable.load();

  /** Names what an act is about: by role, because a strategic lead leads all below. */
  public interface Leaders extends Function<Role, Optional<List<Set<Long>>>> {
    /** An act about nothing that is led: the act itself checks each thing it touches. */
    Leaders OF_NOTHING = role -> Optional.empty();
  }

  /**
   * One role's part in a decision.
   *
   * @param grant null for what everybody may do without signing in
   * @param leads whether the person leads what the act is about; null where nobody asked
   */
  public record Reason(
      @Nullable RoleGrant grant, Reach reach, @Nullable Boolean leads, boolean allows) {}

  /**
   * What was decided.
   *
   * @param reasons every role that was asked, those that allow first
   */
  public record Decision(Permission permission, boolean allowed, List<Reason> reasons) {
    public Decision {
      reasons = List.copyOf(reasons);
    }
  }

  public RoleTable table() {
    return table;
  }

  /** Whether the member may, for things led by {@code leaders}. */
  public Decision decide(Member member, Permission permission, Leaders leaders) {
    var reasons = new ArrayList<Reason>();
    Reach ofAll = table.reach(null, permission);
    if (ofAll == Reach.YES) {
      reasons.add(new Reason(null, ofAll, null, true));
    }
    if (permission == Permission.OWN_ACCOUNT && member.account() != null) {
      reasons.add(new Reason(null, Reach.OWN, true, true));
    }
    for (RoleGrant grant : member.grants()) {
      reasons.add(reason(member, grant, permission, leaders));
    }
    reasons.sort((a, b) -> Boolean.compare(b.allows(), a.allows()));
    return new Decision(permission, reasons.stream().anyMatch(Reason::allows), reasons);
  }

  /** Whether the member may at all: for everything, or for what they lead. */
  public boolean mayEnter(Member member, Permission permission) {
    return decide(member, permission, Leaders.OF_NOTHING).allowed();
  }

  private Reason reason(Member member, RoleGrant grant, Permission permission, Leaders leaders) {
    Reach reach = table.reach(grant.role(), permission);
    if (reach != Reach.OWN) {
      return new Reason(grant, reach, null, reach == Reach.YES);
    }
    Optional<List<Set<Long>>> things = leaders.apply(grant.role());
    if (things.isEmpty()) {
      return new Reason(grant, reach, null, true);
    }
    boolean leads =
        things.get().stream().allMatch(ids -> ids.stream().anyMatch(member.parties()::contains));
    return new Reason(grant, reach, leads, leads);
  }
}
