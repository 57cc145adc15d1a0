package org.goldenthread.app.cycle.asking;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.AskedLeads;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.OwnerAlarm;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Words;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Who is written to on which day, and of whom the officer is warned. */
@DatabaseTest
class AskingIT {
  private final AskingParts parts;
  private String health = "";
  private String youth = "";

  AskingIT(TestDatabase database) {
    parts = new AskingParts(database, AskingParts.settings(1, 1));
  }

  @BeforeEach
  void leadsOfTheirOwn(TestInfo test) {
    parts.clear();
    parts.goTo("2009-10-12");
    health = "Health " + test.getDisplayName();
    youth = "Youth " + test.getDisplayName();
  }

  private void send(Round round, long party) {
    for (Request request :
        parts.cycle.read(() -> parts.cycle.requests.askedOf(round.id(), List.of(party)))) {
      parts.cycle.write(
          () ->
              parts.cycle.answering.send(
                  request, Cycle.report("Two advisers recruited.", "Amber"), lead(party)));
    }
  }

  private Answerer lead(long party) {
    return parts.cycle.lead(party);
  }

  private List<Alarm> alarms() {
    return parts.cycle.read(() -> parts.alarms.all(parts.addresses.on(parts.cycle.days.today())));
  }

  @Test
  void writesToNobodyTwiceADay() {
    String plan = parts.plan(health);
    parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    parts.ask();
    long party = parts.cycle.read(() -> parts.lists.of(round)).get(0).party();
    assertThat(parts.asking.chase(parts.partnership(), round.id(), List.of(party)))
        .isEqualTo(Chased.ALREADY_TODAY);
    assertThat(parts.recipients()).containsExactly("health@wexmere.example");
  }

  @Test
  void tellsAtOnceThatAnUpdateCameBackAndWhatCameBackLaterNextMorning() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    send(round, post);
    giveBack(round, post, 0, "Say by when.");
    giveBack(round, post, 1, "Say who will do it.");
    assertThat(parts.mails()).hasSize(2);
    Mail told = parts.mails().get(0);
    assertThat(told.kind()).isEqualTo(Mail.Kind.RETURNED);
    assertThat(told.subject()).isEqualTo("1 update came back to you");
    assertThat(told.body().text())
        .contains("Wexmere Partnership sent 1 update back to you with a note.")
        .contains("H01 Reduce smoking in pregnancy\nNote: Say by when.")
        .containsPattern("\\n\\n\\x1A\\d+\\x1A\\n\\n")
        .doesNotContain("Say who will do it.");

    parts.goTo("2009-10-13");
    parts.ask();
    parts.goTo("2009-10-14");
    parts.ask();
    // Nothing was sent meanwhile: what waited from the day before was let go.
    assertThat(parts.mails()).hasSize(1);
    assertThat(parts.mails().get(0).subject()).isEqualTo("2 updates came back to you");
    assertThat(parts.mails().get(0).body().text()).contains("Say by when.", "Say who will do it.");
  }

  @Test
  void takesNothingThatPeopleWroteForALink() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    send(round, post);
    giveBack(round, post, 0, "\u001A1\u001A {link 2} \r\n\u001A3\u001A");
    Mail told = parts.mails().get(0);
    List<Long> links = new ArrayList<>();
    String sent =
        told.body()
            .withLinks(
                link -> {
                  links.add(link);
                  return "https://plan.example.org/u/secret";
                });
    assertThat(links).as("the one by which they answer").hasSize(1);
    assertThat(sent).contains("Note: ", "{link 2}").containsOnlyOnce("secret");
  }

  private void giveBack(Round round, long party, int which, String note) {
    Request request =
        parts.cycle.read(() -> parts.cycle.requests.askedOf(round.id(), List.of(party))).get(which);
    parts.cycle.write(() -> parts.cycle.signing.giveBack(request, Cycle.OFFICER, note));
    parts.asking.returned(parts.partnership(), request);
  }

  @Test
  void putsAllThatIsDueFromOnePersonIntoOneMail() {
    String first = parts.plan(health);
    String second = parts.plan(youth);
    parts.post(health, "one@wexmere.example");
    parts.post(youth, "one@wexmere.example");
    parts.cycle.opened(first, Cycle.july());
    parts.cycle.opened(second, Cycle.july());
    parts.ask();

    assertThat(parts.mails()).hasSize(1);
    Mail mail = parts.mails().get(0);
    assertThat(mail.subject()).isEqualTo("2 updates are due by 30 October 2009");
    assertThat(mail.body().text())
        .contains("Wexmere Partnership asks for 2 updates by 30 October 2009.")
        .contains("July to September 2009. Asked: Post of " + health)
        .contains("July to September 2009. Asked: Post of " + youth)
        .contains("H01 Reduce smoking in pregnancy\nH02 More breastfeeding")
        .containsPattern("\\n\\n\\x1A\\d+\\x1A\\n\\n")
        .doesNotContain("/u/");
  }

  @Test
  void tellsALeadOnceHowTheReportWordsTheirUpdates() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    send(round, post);
    parts.goTo("2009-10-14");
    word(round, plan, "h01");
    parts.ask();
    assertThat(parts.mails()).as("told the morning after").hasSize(1);

    parts.goTo("2009-10-15");
    parts.ask();
    Mail told = parts.mails().get(0);
    assertThat(told.subject()).isEqualTo("The report words 1 of your updates anew");
    assertThat(told.body().text())
        .contains("Asked: Post of " + health)
        .contains("H01 Reduce smoking in pregnancy")
        .doesNotContain("H02")
        .contains("object if that is not what you said")
        .containsPattern("\\n\\n\\x1A\\d+\\x1A\\n\\n");
    parts.goTo("2009-10-16");
    parts.ask();
    assertThat(parts.mails()).as("and not again").extracting(Mail::day).containsExactly(told.day());
  }

  private void word(Round round, String plan, String item) {
    Request request = parts.cycle.request(round, parts.cycle.item(plan, item));
    assertThat(
            parts.cycle.<Boolean>write(
                () ->
                    parts.cycle.wordings.word(
                        request,
                        parts.cycle.updates.of(request.id()).orElseThrow(),
                        0,
                        new Words("Two advisers began.", null, null),
                        Cycle.OFFICER)))
        .isTrue();
  }

  @Test
  void writesToWhoCoversOnTheSameDaysAndWhenItBegins() {
    String plan = parts.plan(health);
    long head = parts.post(health, "asked@wexmere.example");
    long other = parts.post("Cover of " + health, "cover@wexmere.example");
    parts.cycle.write(
        () ->
            parts.covers.add(
                parts.cycle.changes.record(LocalDate.of(2009, 10, 12), Cycle.OFFICER, "Away"),
                head,
                other,
                LocalDate.of(2009, 10, 14),
                LocalDate.of(2009, 10, 27)));
    parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    assertThat(parts.recipients()).as("not away yet").containsExactly("asked@wexmere.example");

    parts.goTo("2009-10-14");
    parts.ask();
    parts.ask();
    assertThat(parts.recipients())
        .containsExactly("asked@wexmere.example", "cover@wexmere.example");
    assertThat(parts.mails().get(0).body().text())
        .startsWith("You cover for Post of " + health + " until 27 October 2009.");
    parts.goTo("2009-10-27");
    parts.ask();
    parts.goTo("2009-10-30");
    parts.ask();
    assertThat(parts.mails())
        .as("three days before, in place of what waited, and no more when they are back")
        .filteredOn(mail -> mail.recipient().startsWith("cover"))
        .extracting(Mail::day)
        .containsExactly(LocalDate.of(2009, 10, 27));
  }

  @Test
  void writesToWhoIsAskedAfterAnItemWasPassedOn() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    long other = parts.post("Other of " + health, "other@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    Request request = parts.cycle.request(round, parts.cycle.item(plan, "h01"));
    assertThat(
            parts.cycle.<Boolean>write(
                () -> parts.cycle.passing.delegate(request, other, "You know it", lead(post))))
        .isTrue();
    parts.goTo("2009-10-13");
    parts.ask();
    parts.goTo("2009-10-14");
    parts.ask();
    assertThat(parts.recipients())
        .as("once, the morning after")
        .containsExactly("health@wexmere.example", "other@wexmere.example");
    assertThat(parts.mails().get(0).body().text()).contains("H01").doesNotContain("H02");
  }

  @Test
  void remindsBeforeOnTheDayAndEveryWeekAfterAndThenTellsTheStrategicLead() {
    String plan = parts.plan(health);
    parts.post(health, "health@wexmere.example");
    long director = parts.post("Director of " + health, "director@wexmere.example");
    strategic(plan, director, "h01", "h02");
    parts.cycle.opened(plan, Cycle.july());
    var subjects = new LinkedHashMap<String, String>();
    for (LocalDate day = LocalDate.of(2009, 10, 12);
        day.isBefore(LocalDate.of(2009, 11, 16));
        day = day.plusDays(1)) {
      parts.goTo(day.toString());
      parts.ask();
      LocalDate today = day;
      parts.mails().stream()
          .filter(mail -> mail.day().equals(today))
          .forEach(mail -> subjects.put(today + " " + mail.recipient(), mail.subject()));
    }
    assertThat(subjects)
        .containsExactly(
            entry("2009-10-12 health@wexmere.example", "2 updates are due by 30 October 2009"),
            entry("2009-10-27 health@wexmere.example", "2 updates are due by 30 October 2009"),
            entry("2009-10-30 health@wexmere.example", "2 updates are due today"),
            entry("2009-10-31 health@wexmere.example", "2 updates were due on 30 October 2009"),
            entry(
                "2009-11-06 director@wexmere.example",
                "2 updates under your lead are more than a week late"),
            entry("2009-11-07 health@wexmere.example", "2 updates were due on 30 October 2009"),
            entry(
                "2009-11-13 director@wexmere.example",
                "2 updates under your lead are more than a week late"),
            entry("2009-11-14 health@wexmere.example", "2 updates were due on 30 October 2009"));
  }

  @Test
  void tellsEachStrategicLeadWhatIsLateUnderTheirOwnLead() {
    String plan = parts.plan(health);
    parts.post(health, "health@wexmere.example");
    strategic(plan, parts.post("Director of " + health, "one@wexmere.example"), "h01");
    strategic(plan, parts.post("Chief of " + health, "other@wexmere.example"), "h02");
    parts.cycle.opened(plan, Cycle.july());
    parts.goTo("2009-11-06");
    parts.ask();
    assertThat(parts.mails())
        .filteredOn(mail -> !mail.recipient().startsWith("health"))
        .extracting(Mail::recipient, Mail::subject)
        .containsExactlyInAnyOrder(
            tuple("one@wexmere.example", "1 update under your lead is more than a week late"),
            tuple("other@wexmere.example", "1 update under your lead is more than a week late"));
  }

  private void strategic(String plan, long party, String... items) {
    List<Long> led = Stream.of(items).map(item -> parts.cycle.item(plan, item).id()).toList();
    parts.cycle.write(
        () -> {
          long change = parts.cycle.changes.record(LocalDate.of(2009, 1, 1), Cycle.OFFICER, "Lead");
          for (long each : led) {
            parts
                .database
                .sql()
                .sql(
                    "insert into plan.lead (item, position, role, party, as_printed, made_by)"
                        + " values (?, 9, 'strategic', ?, 'Director', ?)")
                .params(each, party, change)
                .update();
          }
          return change;
        });
  }

  @Test
  void writesNoMoreToWhoHasSentAll() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    send(round, post);
    parts.ask();
    assertThat(parts.mails()).isEmpty();
    assertThat(parts.asking.chase(parts.partnership(), round.id(), List.of(post)))
        .isEqualTo(Chased.NOTHING_DUE);
  }

  @Test
  void raisesAnAlarmForALeaverAndEndsItWhenTheMailboxIsGiven() {
    String plan = parts.plan(health);
    long post = parts.cycle.postFor(health, false);
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    assertThat(parts.mails()).isEmpty();
    assertThat(alarms())
        .extracting(Alarm::kind, Alarm::party, Alarm::items)
        .containsExactly(tuple(Alarm.Kind.VACANT, post, 2));
    assertThat(parts.asking.chase(parts.partnership(), round.id(), List.of(post)))
        .isEqualTo(Chased.NOT_REACHED);

    assertThat(wouldAsk(round)).containsOnly(OwnerAlarm.VACANT);
    parts.mailbox(post, "health@wexmere.example");
    assertThat(alarms()).isEmpty();
    assertThat(wouldAsk(round)).containsOnlyNulls();
  }

  private List<@Nullable OwnerAlarm> wouldAsk(Round round) {
    var alarms = new ArrayList<@Nullable OwnerAlarm>();
    for (AskedLeads.Asked asked : parts.cycle.read(() -> parts.cycle.opening.wouldAsk(round))) {
      alarms.add(asked.alarm());
    }
    return alarms;
  }

  @Test
  void raisesAnAlarmAfterTwoMissedRounds() {
    String plan = parts.plan(health, youth);
    long missing = parts.post(health, "health@wexmere.example");
    long there = parts.post(youth, "youth@wexmere.example");
    for (int round = 0; round < 3; round++) {
      LocalDate opens = LocalDate.of(2009, 10, 12).plusMonths(3L * round);
      parts.goTo(opens.toString());
      assertThat(alarms().stream().filter(a -> a.kind() == Alarm.Kind.TWO_ROUNDS_MISSED)).isEmpty();
      Round open = parts.cycle.opened(plan, closing(opens));
      if (round < 2) {
        send(open, there);
        parts.goTo(opens.plusMonths(1).toString());
        parts.cycle.write(() -> parts.cycle.locking.lock(open, Cycle.OFFICER));
      }
    }
    assertThat(alarms())
        .extracting(Alarm::kind, Alarm::party)
        .containsExactly(tuple(Alarm.Kind.TWO_ROUNDS_MISSED, missing));
  }

  private static Round.Values closing(LocalDate opens) {
    return new Round.Values(
        "Round of " + opens,
        opens.minusMonths(3),
        opens.minusDays(1),
        opens,
        opens.plusDays(14),
        Cycle.july().kind());
  }

  @Test
  void givesAnotherLinkWhenTheAddressIsAnother() {
    String plan = parts.plan(health);
    long post = parts.post(health, "first@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    SignedLink first = link(round, post);
    assertThat(first.email()).isEqualTo("first@wexmere.example");
    assertThat(first.expiresAt()).isEqualTo("2009-11-14T00:00:00Z");

    parts.mailbox(post, "second@wexmere.example");
    parts.asking.chase(parts.partnership(), round.id(), List.of(post));
    assertThat(link(round, post).email()).isEqualTo("second@wexmere.example");
    assertThat(parts.cycle.read(() -> parts.links.find(first.id())).orElseThrow().ended()).isTrue();
  }

  @Test
  void writesOneMailToWhoReadsForSeveralThatAreRemindedAtOnce() {
    String plan = parts.plan(health, youth);
    long one = parts.post(health, "office@wexmere.example");
    long other = parts.post(youth, "office@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    List<Long> both = List.of(one, other);

    assertThat(parts.asking.chase(parts.partnership(), round.id(), both)).isEqualTo(Chased.QUEUED);
    assertThat(parts.mails()).hasSize(1);
    assertThat(parts.asking.chase(parts.partnership(), round.id(), both))
        .isEqualTo(Chased.ALREADY_TODAY);
  }

  @Test
  void letsGoOfAddressesOfLinksThatEndedLongAgo() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    SignedLink link = link(round, post);

    parts.cycle.write(() -> forget(LocalDate.of(2009, 11, 14)));
    assertThat(link(round, post).email()).isEqualTo("health@wexmere.example");
    parts.cycle.write(() -> forget(LocalDate.of(2009, 11, 15)));
    assertThat(link(round, post).email()).isNull();
    assertThat(link(round, post).key()).as("the evidence stays").isEqualTo(link.key());
  }

  private boolean forget(LocalDate before) {
    parts.links.forgetBefore(before);
    return true;
  }

  private SignedLink link(Round round, long party) {
    return parts.cycle.read(() -> parts.links.standing()).stream()
        .filter(l -> l.round() == round.id() && l.party() == party && l.cover() == null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sendsOneNewLinkHoweverOftenItIsAskedFor() {
    String plan = parts.plan(health);
    long post = parts.post(health, "health@wexmere.example");
    Round round = parts.cycle.opened(plan, Cycle.july());
    parts.ask();
    SignedLink link = link(round, post);
    parts.goTo("2009-12-01");
    for (int n = 0; n < 3; n++) {
      parts.asking.newLink(parts.partnership(), link);
    }
    assertThat(parts.mails())
        .filteredOn(m -> m.kind() == Mail.Kind.NEW_LINK)
        .extracting(Mail::recipient)
        .containsExactly("health@wexmere.example");
    assertThat(link(round, post).id()).isNotEqualTo(link.id());
  }

  @Test
  void writesToTwentyInAsManyStatementsAsToOne() {
    String one = parts.plan(health);
    parts.post(health, "one@wexmere.example");
    parts.cycle.opened(one, Cycle.july());
    int forOne = parts.counted.during(parts::ask);
    assertThat(parts.mails()).hasSize(1);

    parts.clear();
    String[] leads = IntStream.range(0, 20).mapToObj(n -> youth + " " + n).toArray(String[]::new);
    String twenty = parts.plan(leads);
    for (String lead : leads) {
      parts.post(lead, lead.replaceAll("[^0-9]", "") + "@wexmere.example");
    }
    parts.cycle.opened(twenty, Cycle.july());
    assertThat(parts.counted.during(parts::ask)).isEqualTo(forOne).isPositive();
    assertThat(parts.mails()).hasSize(20);
  }
}
