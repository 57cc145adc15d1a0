package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One item with its thread upward and downward: is this promise being kept, and who says so? */
@Controller
class ItemController {
  private final Tenancy tenancy;
  private final PlanFinder finder;
  private final ItemPageMaker maker;
  private final ItemNumbers numbers;
  private final LeadMeanings meanings;
  private final Pages pages;
  private final Messages messages;

  ItemController(
      Tenancy tenancy,
      PlanFinder finder,
      ItemPageMaker maker,
      ItemNumbers numbers,
      LeadMeanings meanings,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.finder = finder;
    this.maker = maker;
    this.numbers = numbers;
    this.meanings = meanings;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/items/{item}")
  ResponseEntity<byte[]> item(
      Visit visit, @PathVariable("plan") String planSlug, @PathVariable("item") String itemSlug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          PlanSnapshot plan = finder.plan(visit, planSlug);
          PlanItem item = finder.item(plan, itemSlug);
          return item.slug().equals(itemSlug)
              ? pages.show(maker.page(visit, plan, item))
              : moved(visit, plan, item);
        });
  }

  /** Its address changed with its reference: the old one leads to the new. */
  private ResponseEntity<byte[]> moved(Visit visit, PlanSnapshot plan, PlanItem item) {
    String href = new PlanStatuses(visit, plan, messages).href(item);
    return ResponseEntity.status(HttpStatus.FOUND)
        .header(HttpHeaders.LOCATION, visit.page(item.text(), null).at(href))
        .build();
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/items/{item}/numbers.csv")
  ResponseEntity<byte[]> figures(
      Visit visit, @PathVariable("plan") String planSlug, @PathVariable("item") String itemSlug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          PlanItem item = finder.item(finder.plan(visit, planSlug), itemSlug);
          return PlanCsv.of(numbers.of(item.id(), visit)).download(itemSlug + "-numbers");
        });
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/items/{item}/items.csv")
  ResponseEntity<byte[]> below(
      Visit visit, @PathVariable("plan") String planSlug, @PathVariable("item") String itemSlug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          PlanSnapshot plan = finder.plan(visit, planSlug);
          var tree = new PlanTree(plan, new PlanStatuses(visit, plan, messages), PlanFilter.NONE);
          List<PlanItem> items = tree.descendants(finder.item(plan, itemSlug));
          return PlanCsv.of(visit, plan, items, meanings.names(visit, items))
              .download(itemSlug + "-items");
        });
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/plans/{plan}/items/{item}/statuses.csv")
  ResponseEntity<byte[]> history(
      Visit visit, @PathVariable("plan") String planSlug, @PathVariable("item") String itemSlug) {
    return tenancy.read(
        visit.scope(),
        () -> {
          PlanItem item = finder.item(finder.plan(visit, planSlug), itemSlug);
          Csv csv =
              Csv.withColumns(
                  "on", "qualifier", "from", "to", "because", "document", "edited_here");
          for (ItemPage.StatusChange change : ItemPageMaker.history(visit, item)) {
            csv.row(
                change.on(),
                change.qualifier(),
                change.from() == null ? null : messages.text(change.from().key()),
                messages.text(change.to().key()),
                change.because(),
                change.place().file(),
                change.place().edited());
          }
          return csv.download(itemSlug + "-history");
        });
  }
}
