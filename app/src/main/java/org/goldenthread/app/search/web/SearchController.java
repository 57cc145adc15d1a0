package org.goldenthread.app.search.web;

import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Finding: {@code ?q=...&kind=...&plan=...&page=...}. */
@Controller
class SearchController {
  private final Tenancy tenancy;
  private final SearchPages search;
  private final Pages pages;

  SearchController(Tenancy tenancy, SearchPages search, Pages pages) {
    this.tenancy = tenancy;
    this.search = search;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/search")
  ResponseEntity<byte[]> search(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> search.page(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/search.csv")
  ResponseEntity<byte[]> table(Visit visit) {
    return tenancy.read(visit.scope(), () -> search.csv(visit)).download("search");
  }
}
