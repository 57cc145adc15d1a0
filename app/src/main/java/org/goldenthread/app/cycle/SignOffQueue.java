package org.goldenthread.app.cycle;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Member;
import org.goldenthread.app.people.Permission;
import org.springframework.stereotype.Component;

/** What waits to be signed off, as far as somebody may sign it off. */
@Component
public class SignOffQueue {
  private final Requests requests;
  private final RoundOwnership ownership;
  private final Access access;

  public SignOffQueue(Requests requests, RoundOwnership ownership, Access access) {
    this.requests = requests;
    this.ownership = ownership;
    this.access = access;
  }

  /** What was sent and waits, in the plan's order. */
  public List<Request> of(Member member, Round round) {
    return requests.ofRound(round.id()).stream()
        .filter(r -> r.state() == RequestState.SUBMITTED && may(member, r))
        .toList();
  }

  /** Whether the member may sign a request off, or return it. */
  public boolean may(Member member, Request request) {
    return access
        .decide(
            member,
            Permission.SIGN_OFF,
            role -> Optional.of(List.of(ownership.leadersOf(role, request))))
        .allowed();
  }
}
