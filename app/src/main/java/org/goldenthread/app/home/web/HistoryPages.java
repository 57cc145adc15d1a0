package org.goldenthread.app.home.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.History;
import org.goldenthread.app.audit.HistoryEntry;
import org.goldenthread.app.audit.HistoryEntry.Act;
import org.goldenthread.app.audit.HistoryEntry.Alteration;
import org.goldenthread.app.audit.HistoryEntry.FieldChange;
import org.goldenthread.app.audit.HistoryQuestion;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of history; within a read in the visit's scope. */
@Component
class HistoryPages {
  static final String KIND = "kind";
  static final String POST = "post";
  private static final int ENTRIES = 50;
  private static final int LAST_PAGE = 100_000;
  private static final DateTimeFormatter ENTERED =
      DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(London.ZONE);

  private final History history;
  private final Accounts accounts;
  private final Messages messages;

  HistoryPages(History history, Accounts accounts, Messages messages) {
    this.history = history;
    this.accounts = accounts;
    this.messages = messages;
  }

  /**
   * A page of the history.
   *
   * @param about null for the whole partnership's
   */
  HistoryPage page(Visit visit, @Nullable Thing about) {
    int number = number(visit.parameter("page"));
    // One more than is shown tells whether there is a next page; nothing counts all of them.
    List<HistoryEntry> found =
        history.entries(question(visit, about, (number - 1) * ENTRIES, ENTRIES + 1));
    return new HistoryPage(
        page(visit, of(visit, about), about),
        of(visit, about),
        Form.blank().with(KIND, visit.parameter(KIND)).with(POST, visit.parameter(POST)),
        kinds(about),
        posts(visit),
        entries(visit, about, found.stream().limit(ENTRIES).toList()),
        number,
        found.size() > ENTRIES ? number + 1 : number);
  }

  static HistoryQuestion question(Visit visit, @Nullable Thing about, int skip, int limit) {
    return new HistoryQuestion(
        about,
        chosen(visit.parameter(KIND)),
        chosen(visit.parameter(POST)),
        visit.knownBy(),
        skip,
        limit);
  }

  private static @Nullable String chosen(String parameter) {
    return parameter.isEmpty() ? null : parameter;
  }

  /** A number nobody could reach by links is the first page. */
  private static int number(String typed) {
    int number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    return number < 1 || number > LAST_PAGE ? 1 : number;
  }

  private Link of(Visit visit, @Nullable Thing about) {
    return about == null
        ? new Link(visit.partnership().name(), visit.href(""))
        : new Link(about.name(), visit.href(about.path()));
  }

  private Page page(Visit visit, Link of, @Nullable Thing about) {
    Link home = new Link(visit.partnership().name(), visit.href(""));
    return visit.page(
        messages.text("home.history.title"),
        null,
        about == null ? new Link[] {home} : new Link[] {home, of});
  }

  private List<Option> kinds(@Nullable Thing about) {
    var kinds = new ArrayList<Option>();
    kinds.add(Option.of("", messages.text("home.history.all")));
    history
        .kinds(about)
        .forEach(k -> kinds.add(Option.of(k, messages.text("home.history.name." + k))));
    return kinds;
  }

  private List<Option> posts(Visit visit) {
    var posts = new ArrayList<Option>();
    posts.add(Option.of("", messages.text("home.history.everybody")));
    history.posts(visit.knownBy()).forEach(p -> posts.add(Option.of(p, p)));
    return posts;
  }

  private List<HistoryPage.Entry> entries(
      Visit visit, @Nullable Thing about, List<HistoryEntry> found) {
    Map<Long, String> names = names(found);
    return found.stream().map(e -> entry(visit, about, e, names)).toList();
  }

  /** The names of accounts that still exist. */
  private Map<Long, String> names(List<HistoryEntry> found) {
    return found.stream()
        .map(HistoryEntry::account)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(a -> accounts.find(a).stream())
        .collect(Collectors.toMap(Account::id, Account::name));
  }

  private HistoryPage.Entry entry(
      Visit visit, @Nullable Thing about, HistoryEntry entry, Map<Long, String> names) {
    @Nullable String moved = moved(entry);
    @Nullable String name = entry.account() == null ? null : names.get(entry.account());
    return new HistoryPage.Entry(
        moved == null ? entry.reason() : moved,
        name == null ? entry.by() : messages.text("home.history.by", entry.by(), name),
        messages.date(entry.knownOn()),
        entry.knownOn().toString(),
        entered(entry),
        moved == null ? null : entry.reason(),
        entry.groups().stream().map(g -> group(visit, about, g)).toList(),
        new Link(
            messages.text("home.history.then", messages.date(entry.knownOn())),
            of(visit, about).href() + "?" + AsAt.PARAMETER + "=" + entry.knownOn()));
  }

  static String entered(HistoryEntry entry) {
    return ENTERED.format(entry.enteredAt()).replace("AM", "am").replace("PM", "pm");
  }

  /** "Amber to Red" where a status moving is all that happened. */
  private @Nullable String moved(HistoryEntry entry) {
    if (entry.groups().size() != 1 || entry.groups().get(0).total() != 1) {
      return null;
    }
    HistoryEntry.Group group = entry.groups().get(0);
    Alteration only = group.shown().get(0);
    return only.act() != Act.CHANGED || !group.kind().equals("status")
        ? null
        : only.fields().stream()
            .filter(f -> f.field().equals("status"))
            .map(f -> messages.text("home.history.moved", text(f.before()), text(f.after())))
            .findFirst()
            .orElse(null);
  }

  private HistoryPage.Group group(Visit visit, @Nullable Thing about, HistoryEntry.Group group) {
    return new HistoryPage.Group(
        messages.count("home.history.count." + group.kind(), group.total()),
        group.shown().stream().map(a -> row(visit, about, a)).toList(),
        group.total() - group.shown().size());
  }

  private HistoryPage.Row row(Visit visit, @Nullable Thing about, Alteration alteration) {
    return new HistoryPage.Row(
        alteration.act(),
        "home.history.act." + alteration.act().name().toLowerCase(Locale.ROOT),
        about(visit, about, alteration),
        alteration.fields().stream().map(f -> field(alteration.act(), f)).toList());
  }

  private static HistoryPage.@Nullable About about(
      Visit visit, @Nullable Thing about, Alteration alteration) {
    String path = alteration.path();
    boolean ofItsOwn = about != null && about.path().equals(path);
    return alteration.subject() == null || ofItsOwn
        ? null
        : new HistoryPage.About(alteration.subject(), path == null ? null : visit.href(path));
  }

  /** Of what was added or ended altogether no word needs a mark of its own. */
  private HistoryPage.FieldRow field(Act act, FieldChange change) {
    String before = text(act == Act.ADDED ? change.after() : change.before());
    String after = text(act == Act.ENDED ? change.before() : change.after());
    return new HistoryPage.FieldRow(
        messages.text("home.history.field." + change.field()), WordDiff.of(before, after));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
