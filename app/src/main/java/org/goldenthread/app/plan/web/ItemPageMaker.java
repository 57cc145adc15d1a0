package org.goldenthread.app.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemDisagreements;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an item. */
@Component
class ItemPageMaker {
  private final ItemNumbers numbers;
  private final ItemDisagreements disagreements;
  private final List<DoingSource> doing;
  private final DraftPages drafts;
  private final LeadMeanings meanings;
  private final Messages messages;

  ItemPageMaker(
      ItemNumbers numbers,
      ItemDisagreements disagreements,
      List<DoingSource> doing,
      DraftPages drafts,
      LeadMeanings meanings,
      Messages messages) {
    this.numbers = numbers;
    this.disagreements = disagreements;
    this.doing = List.copyOf(doing);
    this.drafts = drafts;
    this.meanings = meanings;
    this.messages = messages;
  }

  /** The page of an item of a plan. */
  ItemPage page(Visit visit, PlanSnapshot plan, PlanItem item) {
    var statuses = new PlanStatuses(visit, plan, messages);
    ItemNumbers.Numbers figures = numbers.of(item.id(), visit);
    var tree = new PlanTree(plan, statuses, PlanFilter.NONE);
    List<PlanItem> above = plan.ancestors(item);
    return new ItemPage(
        visit.page(
            PlanStatuses.label(item), Section.PLAN, breadcrumbs(visit, plan, statuses, above)),
        item.level(),
        item.ref(),
        item.text(),
        statuses.of(item),
        item.reportedElsewhere() ? item.board() : null,
        numbersSay(item, figures.verdict()),
        disagreements.of(item, visit),
        thread(
            plan,
            item,
            statuses,
            figures,
            tree,
            DoingSource.Doing.of(doing, thing(visit, item, statuses), visit)),
        particulars(visit, item),
        updates(visit, plan, item),
        figures.tables().stream().map(this::table).toList(),
        tree.below(item),
        related(plan, item, statuses),
        history(visit, item),
        List.of(item.origin().place(visit)),
        drafts.links(visit, plan.header(), item.id(), statuses.href(item)));
  }

  private Link[] breadcrumbs(
      Visit visit, PlanSnapshot plan, PlanStatuses statuses, List<PlanItem> above) {
    var way = new ArrayList<Link>();
    way.add(new Link(visit.partnership().name(), visit.href("")));
    way.add(new Link(plan.header().name(), statuses.href()));
    above.forEach(a -> way.add(new Link(PlanStatuses.label(a), statuses.href(a))));
    return way.toArray(Link[]::new);
  }

  /** Held against the judged statuses: Green or Complete say yes, Red says no, Amber neither. */
  private static ItemPage.@Nullable NumbersSay numbersSay(
      PlanItem item, ItemNumbers.@Nullable Verdict verdict) {
    if (verdict == null) {
      return null;
    }
    List<String> judged = item.statuses().stream().map(PlanItem.Status::status).toList();
    boolean saysYes = judged.contains("Green") || judged.contains("Complete");
    boolean saysNo = judged.contains("Red");
    ItemPage.Agreement agreement =
        saysYes == saysNo
            ? ItemPage.Agreement.CANNOT_COMPARE
            : saysYes == verdict.met() ? ItemPage.Agreement.AGREES : ItemPage.Agreement.DISAGREES;
    return new ItemPage.NumbersSay(verdict.sentence(), agreement, verdict.href());
  }

  private static Thing thing(Visit visit, PlanItem item, PlanStatuses statuses) {
    String path = statuses.href(item).substring(visit.href("").length());
    return new Thing("item", item.id(), PlanStatuses.label(item), path);
  }

  private static ItemPage.GoldenThread thread(
      PlanSnapshot plan,
      PlanItem item,
      PlanStatuses statuses,
      ItemNumbers.Numbers figures,
      PlanTree tree,
      DoingSource.Doing doing) {
    Map<Long, PlanItem> byId = plan.byId();
    return new ItemPage.GoldenThread(
        plan.ancestors(item).stream()
            .map(a -> new Link(PlanStatuses.label(a), statuses.href(a)))
            .toList(),
        figures.lines().stream()
            .map(
                l ->
                    new ItemPage.ThreadMeasure(
                        new Link(l.title(), l.href() == null ? "#numbers" : l.href()),
                        l.sentence(),
                        l.direction()))
            .toList(),
        PlanTree.inWords(tree.descendants(item)),
        doing,
        item.links().stream()
            .map(l -> Optional.ofNullable(l.toItem()).map(byId::get))
            .flatMap(Optional::stream)
            .distinct()
            .map(to -> new Link(PlanStatuses.label(to), statuses.href(to)))
            .toList());
  }

  private ItemPage.Particulars particulars(Visit visit, PlanItem item) {
    PlanItem.Report latest = item.latest();
    return new ItemPage.Particulars(
        meanings.leads(visit, item),
        item.reportedElsewhere() ? null : item.board(),
        item.due(),
        longText(item.target()),
        latest == null ? null : longText(latest.supportingData()),
        item.tags(),
        item.heading(),
        longText(item.note()));
  }

  private static @Nullable LongText longText(@Nullable String text) {
    return text == null ? null : LongText.of(text);
  }

  private static List<ItemPage.Update> updates(Visit visit, PlanSnapshot plan, PlanItem item) {
    var updates = new ArrayList<ItemPage.Update>();
    for (PlanItem.Report report : item.reports()) {
      if (report.progress() == null) {
        continue;
      }
      boolean latest = report == item.latest();
      updates.add(
          new ItemPage.Update(
              latest && ofItsDocument(report, plan) ? plan.header().coversPeriod() : null,
              report.said().on(),
              report.said().place(visit),
              LongText.of(report.progress()),
              latest && ofItsDocument(report, plan) ? PlanStatuses.directions(item) : List.of(),
              latest && PlanStatuses.isNew(item)));
    }
    return updates;
  }

  /** What a document prints beside a report is not said of one that a round brought later. */
  private static boolean ofItsDocument(PlanItem.Report report, PlanSnapshot plan) {
    return Objects.equals(report.said().documentNumber(), plan.header().documentNumber());
  }

  private ItemPage.NumberTable table(ItemNumbers.Table table) {
    return new ItemPage.NumberTable(
        table.title(),
        table.columns().stream().map(c -> "shell.kind." + c).toList(),
        table.rows().stream()
            .map(
                r ->
                    new ItemPage.NumberRow(
                        r.period(),
                        Collections.unmodifiableList(new ArrayList<>(r.values())),
                        r.provisional(),
                        r.place()))
            .toList());
  }

  private static List<ItemPage.Related> related(
      PlanSnapshot plan, PlanItem item, PlanStatuses statuses) {
    Map<Long, PlanItem> byId = plan.byId();
    return item.links().stream()
        .map(
            l -> {
              PlanItem to = l.toItem() == null ? null : byId.get(l.toItem());
              return new ItemPage.Related(
                  "plan.link." + l.kind(),
                  l.toText(),
                  to == null ? null : new Link(PlanStatuses.label(to), statuses.href(to)));
            })
        .toList();
  }

  static List<ItemPage.StatusChange> history(Visit visit, PlanItem item) {
    var history = new ArrayList<ItemPage.StatusChange>();
    List<List<PlanItem.Status>> judged = item.judgements();
    for (int n = 0; n < judged.size(); n++) {
      List<PlanItem.Status> before = n + 1 < judged.size() ? judged.get(n + 1) : List.of();
      addHistory(visit, judged.get(n), before, history);
    }
    return history;
  }

  private static void addHistory(
      Visit visit,
      List<PlanItem.Status> now,
      List<PlanItem.Status> before,
      List<ItemPage.StatusChange> history) {
    for (PlanItem.Status s : now) {
      history.add(
          new ItemPage.StatusChange(
              s.said().on(),
              s.qualifier(),
              before.stream()
                  .filter(s::isAboutSame)
                  .findFirst()
                  .flatMap(b -> Status.parse(b.status()))
                  .orElse(null),
              Status.parse(s.status()).orElseThrow(),
              s.basis(),
              s.said().place(visit)));
    }
  }
}
